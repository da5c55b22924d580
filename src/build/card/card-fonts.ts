import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Node, Text } from '@xmldom/xmldom';
import { convert } from 'fontverter';
import { mergeFonts } from '../fonts/merge-fonts.ts';
import { renameFont } from '../fonts/rename-font.ts';
import { isUprightOnly, scriptOf, type Script } from '../fonts/scripts.ts';

/** Marks of direction: nothing is painted for them, so no font needs them. */
const UNPAINTED = /[\u2066-\u2069]/gu;

/** How a line is set: a face of the site's fonts. */
interface Look {
  readonly family: 'sans' | 'serif';
  readonly weight: string;
  readonly isItalic: boolean;
}

/**
 * Fonts for a painter that knows no `unicode-range` and gives up a line of several fonts when these form different
 * numbers of glyphs from it. So each line is painted with one font, which has all of its scripts.
 */
export class CardFonts {
  readonly #files: ReadonlyMap<string, Buffer>;
  readonly #made = new Map<string, Buffer>();

  private constructor(files: ReadonlyMap<string, Buffer>) {
    this.#files = files;
  }

  /** The fonts of a site, whose files lie in that folder. */
  static async open(folder: string): Promise<CardFonts> {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
    const files = names.map(
      async (name) => [name.replace('.woff2', ''), await convert(await readFile(join(folder, name)), 'sfnt')] as const,
    );
    return new CardFonts(new Map(await Promise.all(files)));
  }

  /** Names for each line of a document the font that paints it, and gives these fonts in the order of their names. */
  nameFonts(document: Document): Buffer[] {
    const names = new Set<string>();
    for (const text of linesIn(document.documentElement!)) {
      const look: Look = {
        family: inherited(text, 'font-family')!.includes('Serif') ? 'serif' : 'sans',
        weight: inherited(text, 'font-weight') ?? '400',
        isItalic: inherited(text, 'font-style') === 'italic',
      };
      const name = this.#fontFor(look, scriptsIn(text.data));
      names.add(name);
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      line.setAttribute('font-family', name);
      text.parentNode!.replaceChild(line, text);
      line.appendChild(text);
    }
    return [...names].sort().map((name) => this.#made.get(name)!);
  }

  /** The name of the font with these scripts, the one first whose letters need its own layout most. */
  #fontFor({ family, weight, isItalic }: Look, scripts: readonly Script[]): string {
    const files = scripts
      .map((script) => `${family}-${weight}${isItalic && !isUprightOnly(script) ? '-italic' : ''}-${script}`)
      .filter((file) => this.#files.has(file));
    const name = `Itinera ${files.join(' ')}`;
    if (!this.#made.has(name)) {
      const fonts = files.map((file) => this.#files.get(file)!);
      this.#made.set(name, renameFont(fonts.length === 1 ? fonts[0]! : mergeFonts(fonts), name, 'Regular'));
    }
    return name;
  }
}

/** The texts of a document that are painted, each a line of its own. */
export function linesIn(node: Node): Text[] {
  if (node.nodeType !== node.TEXT_NODE) return [...node.childNodes].flatMap(linesIn);
  return inherited(node, 'font-family') !== null && node.nodeValue!.trim() !== '' ? [node as Text] : [];
}

/** The scripts of a line: Arabic first, for its letters join, then the one with the most characters. */
export function scriptsIn(line: string): Script[] {
  const counts = new Map<Script, number>();
  for (const character of line.replace(UNPAINTED, '')) {
    const script = scriptOf(character);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const rank = (script: Script) => (script === 'arabic' ? Infinity : counts.get(script)!);
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a) || 0);
}

function inherited(node: Node, name: string): string | null {
  for (let at = node.parentNode; at; at = at.parentNode) {
    const value =
      'getAttribute' in at ? (at as Node & { getAttribute(n: string): string | null }).getAttribute(name) : null;
    if (value) return value;
  }
  return null;
}
