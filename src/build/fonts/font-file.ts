import { FACES, type Face } from './faces.ts';
import { isUprightOnly, type Script } from './scripts.ts';

/**
 * The name of a face's file for a script. Where a script has no italics, an italic face takes the
 * upright file of its family and weight.
 */
export function fontFile(face: Face, script: Script): string {
  const owner = isUprightOnly(script) ? uprightOf(face) : face;
  return `${owner.id}-${script}.woff2`;
}

function uprightOf(face: Face): Face {
  const upright = FACES.find(
    ({ family, weight, style }) => family === face.family && weight === face.weight && style === 'normal',
  );
  if (!upright) throw new Error(`${face.id} has no upright face.`);
  return upright;
}
