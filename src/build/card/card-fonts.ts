import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Node, Text } from '@xmldom/xmldom';
import { convert } from 'fontverter';
import { SCRIPTS, type Script } from '../fonts/scripts.ts';
import { renameFont } from '../fonts/rename-font.ts';

const FAMILIES = { sans: 'Itinera Sans', serif: 'Itinera Serif' } as const;

/**
 * The site's fonts, each under the name of its family, weight and script: a painter knows no `unicode-range`, would take
 * characters that a font lacks from whichever comes first, and cannot tell the weights of files that do not say theirs. The same bytes in the same order each time.
 */
export async function cardFonts(folder: string): Promise<Buffer[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.woff2')).sort();
  return Promise.all(
    files.map(async (name) => {
      const [, family, weight, isItalic, script] = /^(sans|serif)-(\d+)(-italic)?-(.*)\.woff2$/.exec(name)!;
      const font = await convert(await readFile(join(folder, name)), 'sfnt');
      const style = `${weight === '600' ? 'SemiBold' : 'Regular'}${isItalic ? ' Italic' : ''}`;
      const face = faceOf(FAMILIES[family as keyof typeof FAMILIES], weight!, script as Script);
      return renameFont(font, face, style);
    }),
  );
}

/** Parts the texts of a document by script, each part in the font that has its characters. */
export function nameFonts(document: Document): void {
  for (const text of textsIn(document.documentElement!)) {
    const family = /Itinera \w+/.exec(inherited(text, 'font-family') ?? '')?.[0] ?? FAMILIES.sans;
    const weight = inherited(text, 'font-weight') ?? '400';
    for (const { script, words } of runsOf(text.data)) {
      const run = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      run.setAttribute('font-family', faceOf(family, weight, script));
      run.appendChild(document.createTextNode(words));
      text.parentNode!.insertBefore(run, text);
    }
    text.parentNode!.removeChild(text);
  }
}

/** Stretches of one script, in their order. */
export function runsOf(text: string): { script: Script; words: string }[] {
  const runs: { script: Script; words: string }[] = [];
  for (const character of text) {
    const script = scriptOf(character);
    const last = runs.at(-1);
    if (last && last.script === script) last.words += character;
    else runs.push({ script, words: character });
  }
  return runs;
}

function scriptOf(character: string): Script {
  const point = character.codePointAt(0)!;
  const rule = SCRIPTS.find(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last));
  return rule?.script ?? 'latin';
}

function faceOf(family: string, weight: string, script: Script): string {
  return `${family} ${weight} ${script}`;
}

function textsIn(node: Node): Text[] {
  if (node.nodeType === node.TEXT_NODE) {
    return inherited(node, 'font-family') !== null && node.nodeValue!.trim() !== '' ? [node as Text] : [];
  }
  return [...node.childNodes].flatMap(textsIn);
}

function inherited(node: Node, name: string): string | null {
  for (let at = node.parentNode; at; at = at.parentNode) {
    const value =
      'getAttribute' in at ? (at as Node & { getAttribute(n: string): string | null }).getAttribute(name) : null;
    if (value) return value;
  }
  return null;
}
