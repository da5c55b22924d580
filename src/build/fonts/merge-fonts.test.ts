import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { readCmap, writeCmap } from './cmap.ts';
import { FACES } from './faces.ts';
import { mergeFonts } from './merge-fonts.ts';
import { readTables, requireTable } from './sfnt.ts';

const source = await readFile(`node_modules/${FACES[0]!.western}`);

it('gives one font with the characters and advance widths of all slices', async () => {
  const slices = await Promise.all(['ABĐ', 'xyzé'].map((text) => slice(text)));
  const merged = mergeFonts(slices);
  expect(String.fromCodePoint(...charactersOf(merged)).normalize()).toBe('ABxyzéĐ');
  expect(advance(merged, 'x')).toBe(advance(slices[1]!, 'x'));
  expect(advance(merged, 'B')).toBe(advance(slices[0]!, 'B'));
});

it('gives a font that the subsetter reads, with the outlines of accented letters', async () => {
  const merged = mergeFonts([await slice('AB'), await slice('éñ')]);
  const alone = await cut(await slice('éñ'), 'é');
  const fromMerged = await cut(merged, 'é');
  expect(glyphBytes(fromMerged)).toBe(glyphBytes(alone));
  expect(glyphBytes(fromMerged)).toBeGreaterThan(0);
});

it('writes a character map that reads back as it was', () => {
  const glyphs = new Map([
    [0x41, 3],
    [0x42, 4],
    [0x43, 9],
    [0xac00, 5],
    [0xac02, 6],
  ]);
  expect(readCmap(writeCmap(glyphs))).toEqual(glyphs);
});

function slice(text: string): Promise<Buffer> {
  return cut(source, text);
}

function cut(font: Buffer, text: string): Promise<Buffer> {
  const options = { targetFormat: 'sfnt', noHinting: true, keepFeatures: [] } as const;
  return subsetFont(font, text, { ...options, keepFeatures: [] }).then((cutFont) => convert(cutFont, 'sfnt'));
}

function charactersOf(font: Buffer): number[] {
  return [...readCmap(requireTable(readTables(font), 'cmap')).keys()].sort((a, b) => a - b);
}

function advance(font: Buffer, character: string): number {
  const tables = readTables(font);
  const glyph = readCmap(requireTable(tables, 'cmap')).get(character.codePointAt(0)!)!;
  return requireTable(tables, 'hmtx').readUInt16BE(4 * glyph);
}

function glyphBytes(font: Buffer): number {
  return requireTable(readTables(font), 'glyf').length;
}
