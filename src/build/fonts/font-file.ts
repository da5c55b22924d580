import { FACES, type Face } from './faces.ts';
import type { Script } from './scripts.ts';

/**
 * The name of a face's file for a script. Hangul and ideographs have no italics, so an italic face
 * takes the upright file of its family and weight.
 */
export function fontFile(face: Face, script: Script): string {
  const isEastern = script === 'hangul' || script === 'cjk';
  const owner = isEastern ? uprightOf(face) : face;
  return `${owner.id}-${script}.woff2`;
}

function uprightOf(face: Face): Face {
  const upright = FACES.find(
    ({ family, weight, style }) => family === face.family && weight === face.weight && style === 'normal',
  );
  if (!upright) throw new Error(`${face.id} has no upright face.`);
  return upright;
}
