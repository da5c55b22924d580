import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One of the many files that a Korean family is sliced into, and what is wanted from it. */
type Slice = { file: string; codePoints: number[] };

/**
 * The files of Fontsource packages which hold these characters, by the packages' own lists of
 * Unicode ranges. Of several packages the first that has a character is taken; characters that
 * none has are left out.
 */
export async function eastAsianSlices(
  packageFolders: readonly string[],
  codePoints: readonly number[],
): Promise<Slice[]> {
  const wanted = new Set(codePoints);
  const slices: Slice[] = [];
  for (const folder of packageFolders) {
    const family = basename(folder);
    for (const [name, ranges] of Object.entries(await rangesOfSlices(folder))) {
      const inSlice = codePointsOf(ranges).filter((codePoint) => wanted.delete(codePoint));
      if (inSlice.length === 0) continue;
      const slice = name.replace(/[[\]]/g, '');
      const file = join(folder, 'files', `${family}-${slice}-wght-normal.woff2`);
      slices.push({ file, codePoints: inSlice });
    }
  }
  return slices;
}

async function rangesOfSlices(packageFolder: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(packageFolder, 'unicode.json'), 'utf8')) as Record<string, string>;
}

function codePointsOf(unicodeRange: string): number[] {
  return unicodeRange.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
