import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { eastAsianSlices } from './east-asian-slices.ts';
import type { Face } from './faces.ts';
import { mergeFonts } from './merge-fonts.ts';
import { renameFont } from './rename-font.ts';
import type { Script } from './scripts.ts';

/** Kerning, marks, local forms and ligatures; figures of equal width or with old-style shapes. */
const WESTERN_FEATURES = [...['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga'], ...['tnum', 'pnum', 'lnum', 'onum']];

/** The shapes of joined letters, their ligatures, and where marks and curves attach. */
const ARABIC_FEATURES = [
  ...['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'liga', 'calt'],
  ...['mark', 'mkmk', 'curs', 'kern'],
];

/** What a merged font cannot keep, see `mergeFonts`. */
const EASTERN_DROPPED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'gasp'];

/** A face's file for one script, as WOFF2, with just these characters. */
export async function cutFont(
  nodeModules: string,
  face: Face,
  script: Script,
  codePoints: readonly number[],
): Promise<Buffer> {
  const cut = await CUTTERS[script](nodeModules, face, codePoints);
  const style = `${face.weight} ${face.style} ${script}`;
  return convert(renameFont(cut, face.family, style), 'woff2');
}

type Cutter = (nodeModules: string, face: Face, codePoints: readonly number[]) => Promise<Buffer>;

const CUTTERS: Readonly<Record<Script, Cutter>> = {
  latin: cutWestern,
  'latin-ext': cutWestern,
  'latin-rare': cutWestern,
  cyrillic: cutWestern,
  arabic: cutArabic,
  hangul: cutEastern,
  cjk: cutEastern,
};

async function cutWestern(nodeModules: string, face: Face, codePoints: readonly number[]): Promise<Buffer> {
  return subsetFont(await readFile(join(nodeModules, face.western)), textOf(codePoints), {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: WESTERN_FEATURES,
    dropTables: ['STAT', 'BASE', 'gasp'],
  });
}

async function cutArabic(nodeModules: string, face: Face, codePoints: readonly number[]): Promise<Buffer> {
  return subsetFont(await readFile(join(nodeModules, face.arabic)), textOf(codePoints), {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: ARABIC_FEATURES,
    dropTables: ['STAT', 'BASE', 'gasp'],
    variationAxes: { wght: face.weight },
  });
}

async function cutEastern(nodeModules: string, face: Face, codePoints: readonly number[]): Promise<Buffer> {
  const folders = face.eastern.map((name) => join(nodeModules, name));
  const slices = await eastAsianSlices(folders, codePoints);
  const fonts: Buffer[] = [];
  for (const { file, codePoints: inSlice } of slices) {
    fonts.push(
      await subsetFont(await readFile(file), textOf(inSlice), {
        targetFormat: 'sfnt',
        noHinting: true,
        keepFeatures: [],
        dropTables: EASTERN_DROPPED_TABLES,
        variationAxes: { wght: face.weight },
      }),
    );
  }
  return mergeFonts(fonts);
}

function textOf(codePoints: readonly number[]): string {
  return String.fromCodePoint(...codePoints);
}
