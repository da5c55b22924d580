import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { readCmap } from './cmap.ts';
import { facesFor, type Medium } from './faces.ts';
import { fontFile } from './font-file.ts';
import type { CharacterUse } from './project-texts.ts';
import { SCRIPTS } from './scripts.ts';
import { readTables, requireTable } from './sfnt.ts';

const MOST_LISTED = 12;

/** The code points that all faces of each medium can draw. */
export type Coverage = Readonly<Record<Medium, ReadonlySet<number>>>;

/** What the embedded fonts can draw, read from the font files themselves. */
export async function embeddedCoverage(fontFolder: string): Promise<Coverage> {
  return {
    page: await codePointsOfMedium(fontFolder, 'page'),
    map: await codePointsOfMedium(fontFolder, 'map'),
  };
}

async function codePointsOfMedium(fontFolder: string, medium: Medium): Promise<Set<number>> {
  const present = new Set(await readdir(fontFolder));
  const byFile = new Map<string, Set<number>>();
  const faces: Set<number>[] = [];
  for (const face of facesFor(medium)) {
    const inFace = new Set<number>();
    for (const { script } of SCRIPTS) {
      const file = fontFile(face, script);
      if (!present.has(file)) continue;
      if (!byFile.has(file)) byFile.set(file, await codePointsOfFont(join(fontFolder, file)));
      byFile.get(file)!.forEach((codePoint) => inFace.add(codePoint));
    }
    faces.push(inFace);
  }
  return faces.reduce((all, face) => new Set([...all].filter((codePoint) => face.has(codePoint))));
}

/** The code points that a font file maps to a glyph. */
export async function codePointsOfFont(path: string): Promise<Set<number>> {
  const font = await convert(await readFile(path), 'sfnt');
  return new Set(readCmap(requireTable(readTables(font), 'cmap')).keys());
}

/**
 * One sentence that names, for each file, the characters that no embedded font has; undefined when
 * there are none. A missing character would vanish from the map without any warning.
 */
export function missingCharacters(uses: readonly CharacterUse[], embedded: Coverage): string | undefined {
  const byFile = new Map<string, string[]>();
  for (const { codePoint, medium, file, line } of uses) {
    if (embedded[medium].has(codePoint)) continue;
    const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
    const place = `${String.fromCodePoint(codePoint)} (U+${hex}, line ${line})`;
    byFile.set(file, [...(byFile.get(file) ?? []), place]);
  }
  if (byFile.size === 0) return undefined;
  const files = [...byFile].map(([file, characters]) => {
    const listed = characters.slice(0, MOST_LISTED).join(', ');
    const others = characters.length - MOST_LISTED;
    return `${file} uses ${listed}${others > 0 ? ` and ${others} more` : ''}`;
  });
  return (
    `The embedded fonts lack characters: ${files.join('; ')}; ` +
    'run "npm run fonts", and write those that it cannot find in another way.'
  );
}
