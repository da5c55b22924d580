import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Medium } from './faces.ts';

/** Where a character of the project's texts is first used in a medium. */
export type CharacterUse = { codePoint: number; medium: Medium; file: string; line: number };

/** The label names of the basemap; its manifest lists their characters. */
const MAP_LABELS = /^geo\/basemap\/manifest\.json$/;

/** The files whose text readers see on pages: stories, their data, messages, components, pages. */
const PAGE_TEXTS = [
  /^geo\/.*\.(ya?ml|geojson)$/,
  /^src\/lib\/i18n\/(?!.*\.test\.ts$).*\.ts$/,
  /^src\/.*\.(svelte|html)$/,
];

const OTHER_PEOPLES_FILES = /(^|\/)(node_modules|\.[^/]+)\//;

/** Marks that have no glyph: controls, joiners, direction marks, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]|[\uFE00-\uFE0F]/u;

/**
 * Every character that the texts of the project use, in files that are read whole, comments too.
 * Of each medium the first use in the order of the file names is kept.
 */
export async function charactersInProject(root: string): Promise<CharacterUse[]> {
  const uses = new Map<string, CharacterUse>();
  for (const file of await textFiles(root)) {
    const medium = MAP_LABELS.test(file) ? 'map' : 'page';
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    lines.forEach((text, index) => {
      for (const character of text) {
        const key = medium + character;
        if (uses.has(key) || INVISIBLE.test(character)) continue;
        uses.set(key, { codePoint: character.codePointAt(0)!, medium, file, line: index + 1 });
      }
    });
  }
  return [...uses.values()];
}

async function textFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for (const folder of ['geo', 'src']) {
    const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    files.push(...entries.map((entry) => `${folder}/${entry.split(sep).join('/')}`));
  }
  return files
    .filter((file) => !OTHER_PEOPLES_FILES.test(file))
    .filter((file) => [MAP_LABELS, ...PAGE_TEXTS].some((pattern) => pattern.test(file)))
    .sort();
}
