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

/*
 * A page in another language shows a few East Asian letters, in the names that languages and places have for
 * themselves. They have a small file of their own, in the face that such names are set in.
 */

/** The face that has a file for names. */
export const NAME_FACE: Face = FACES.find(({ id }) => id === 'sans-400')!;

/** The file with the East Asian letters of names. */
export const NAME_FILE = `${NAME_FACE.id}-names.woff2`;

function uprightOf(face: Face): Face {
  const upright = FACES.find(
    ({ family, weight, style }) => family === face.family && weight === face.weight && style === 'normal',
  );
  if (!upright) throw new Error(`${face.id} has no upright face.`);
  return upright;
}
