import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces } from '../../lib/map/style/font-faces.ts';

const LOOKS = {
  'Itinera Sans Regular': 'font-weight:400',
  'Itinera Sans Italic': 'font-weight:400;font-style:italic',
  'Itinera Sans SemiBold': 'font-weight:600',
} as const;

/**
 * The interface's fonts as style rules that hold just the characters of a text, and basic Latin: a picture that stands by itself may
 * not load anything. `folder` is the site's own root with the fonts in it.
 */
export async function stillFonts(text: string, folder: string): Promise<string> {
  // All of basic Latin whether it is there or not: nearly every still has most of it, and then all of them share one part of a font.
  const characters = [...new Set(BASIC_LATIN + text)].sort();
  const rules: string[] = [];
  for (const [name, files] of Object.entries(fontFaces(''))) {
    for (const { url, 'unicode-range': ranges = [] } of files) {
      const held = characters.filter((character) => isWithin(ranges, character.codePointAt(0)!));
      if (held.length === 0) continue;
      const font = await partOf(join(folder, url), held.join(''));
      rules.push(
        `@font-face{font-family:'Itinera Sans';${LOOKS[name as keyof typeof LOOKS]};` +
          `unicode-range:${ranges.join()};src:url(data:font/woff2;base64,${font})}`,
      );
    }
  }
  return rules.join('');
}

const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

/** To make a part takes most of the time of a still, so the last ones are kept: 64 of them are under a megabyte. */
const parts = new Map<string, Promise<string>>();
const MOST_PARTS = 64;

/** A font with these characters only, in base 64. */
function partOf(path: string, characters: string): Promise<string> {
  const key = `${path} ${characters}`;
  const part =
    parts.get(key) ??
    fontFile(path)
      .then((font) => subsetFont(font, characters, { targetFormat: 'woff2', noHinting: true }))
      .then((font) => font.toString('base64'));
  // The one that was asked for last is the last to be let go.
  parts.delete(key);
  parts.set(key, part);
  if (parts.size > MOST_PARTS) parts.delete(parts.keys().next().value!);
  return part;
}

const read = new Map<string, Promise<Buffer>>();

function fontFile(path: string): Promise<Buffer> {
  let file = read.get(path);
  if (!file) read.set(path, (file = readFile(path)));
  return file;
}

function isWithin(ranges: readonly string[], codePoint: number): boolean {
  return ranges.some((range) => {
    const [first, last = first] = range.slice(2).split('-');
    return codePoint >= parseInt(first!, 16) && codePoint <= parseInt(last!, 16);
  });
}
