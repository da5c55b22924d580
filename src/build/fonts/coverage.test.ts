import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { missingCharacters } from './coverage.ts';
import { charactersInProject } from './project-texts.ts';

const CODE_POINTS = new Set(Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20));
const ASCII = { page: CODE_POINTS, map: CODE_POINTS };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'itinera-fonts-'));
  await mkdir(join(root, 'geo/north'), { recursive: true });
  await mkdir(join(root, 'src/lib/i18n'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

it('names the file, the line and the character that no font has', async () => {
  await writeFile(join(root, 'geo/north/story.yaml'), 'title: North\nplace: 平壤\n');
  const sentence = missingCharacters(await charactersInProject(root), ASCII);
  expect(sentence).toContain('geo/north/story.yaml uses 平 (U+5E73, line 2), 壤 (U+58E4, line 2)');
  expect(sentence).not.toContain('\n');
});

it('is silent when the fonts have everything', async () => {
  await writeFile(join(root, 'geo/north/story.yaml'), 'title: North\n');
  expect(missingCharacters(await charactersInProject(root), ASCII)).toBeUndefined();
});

it('reads messages and map data, but neither tests nor code', async () => {
  await writeFile(join(root, 'src/lib/i18n/ko.ts'), "'가'");
  await writeFile(join(root, 'src/lib/i18n/ko.test.ts'), "'나'");
  await writeFile(join(root, 'src/lib/other.ts'), "'다'");
  await writeFile(join(root, 'geo/north/places.geojson'), '"라"');
  const uses = await charactersInProject(root);
  const text = String.fromCodePoint(...uses.map(({ codePoint }) => codePoint));
  expect(text).toMatch(/가/);
  expect(text).toMatch(/라/);
  expect(text).not.toMatch(/[나다]/);
});

it('asks only the fonts of the map for the names on the basemap', async () => {
  await mkdir(join(root, 'geo/basemap'));
  await writeFile(join(root, 'geo/basemap/manifest.json'), '{ "characters": "ABạ" }');
  const uses = await charactersInProject(root);
  expect(missingCharacters(uses, ASCII)).toContain('manifest.json uses ạ (U+1EA1, line 1);');
  const map = new Set([...CODE_POINTS, 0x1ea1]);
  expect(missingCharacters(uses, { page: CODE_POINTS, map })).toBeUndefined();
});

it('asks for no glyph for line ends, soft hyphens and direction marks', async () => {
  await writeFile(join(root, 'geo/north/story.yaml'), 'a\u00ad\u200b\u200e\ufe0f\tb\r\n');
  expect(missingCharacters(await charactersInProject(root), ASCII)).toBeUndefined();
});
