import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces } from '../../lib/map/style/font-faces.ts';

const LOOKS = {
  'Itinera Sans': 'font-weight:400',
  'Itinera Sans Italic': 'font-weight:400;font-style:italic',
  'Itinera Sans SemiBold': 'font-weight:600',
} as const;

/**
 * The interface's fonts as style rules that hold just the characters of a text: a picture that stands by itself may
 * not load anything. `folder` is the site's own root with the fonts in it.
 */
export async function stillFonts(text: string, folder: string): Promise<string> {
  const characters = [...new Set(text)];
  const rules: string[] = [];
  for (const [name, files] of Object.entries(fontFaces(''))) {
    for (const { url, 'unicode-range': ranges = [] } of files as { url: string; 'unicode-range'?: string[] }[]) {
      const held = characters.filter((character) => isWithin(ranges, character.codePointAt(0)!));
      if (held.length === 0) continue;
      const font = await subsetFont(await fontFile(join(folder, url)), held.join(''), {
        targetFormat: 'woff2',
        noHinting: true,
      });
      rules.push(
        `@font-face{font-family:'Itinera Sans';${LOOKS[name as keyof typeof LOOKS]};` +
          `unicode-range:${ranges.join()};src:url(data:font/woff2;base64,${font.toString('base64')})}`,
      );
    }
  }
  return rules.join('');
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
