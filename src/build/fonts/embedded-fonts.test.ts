import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { convert } from 'fontverter';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../lib/map/style/font-faces.ts';
import { codePointsOfFont, embeddedCoverage, missingCharacters } from './coverage.ts';
import { cutFont } from './cut-font.ts';
import { FACES } from './faces.ts';
import { fontFile, NAME_FILE } from './font-file.ts';
import { fontCss, fontFacesModule } from './font-modules.ts';
import { lettersOfNames } from './name-letters.ts';
import { charactersInProject } from './project-texts.ts';
import { copyrightOf } from './rename-font.ts';
import { HANGUL_OF_DATES, SCRIPTS, charactersToCut } from './scripts.ts';

const FOLDER = 'static/fonts';
const WHOLE_SCRIPTS = SCRIPTS.filter(({ cut }) => cut === 'all');
const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.woff2'));

describe('the embedded fonts', () => {
  it('draw every character that a text of the project uses', async () => {
    const missing = missingCharacters(await charactersInProject('.'), await embeddedCoverage(FOLDER));
    expect(missing).toBeUndefined();
  });

  it('draw the Korean words for dates and times, which no text spells out', async () => {
    const { page: embedded } = await embeddedCoverage(FOLDER);
    const missing = [...HANGUL_OF_DATES].filter((syllable) => !embedded.has(syllable.codePointAt(0)!));
    expect(missing).toEqual([]);
  });

  it.each(files)('%s is a WOFF2 file that passes on its copyright notice', async (file) => {
    const font = await readFile(join(FOLDER, file));
    expect(font.toString('latin1', 0, 4)).toBe('wOF2');
    const notice = copyrightOf(await convert(font, 'sfnt'));
    expect(notice).toMatch(/Adobe|Noto Project Authors/);
    expect(await readFile(join(FOLDER, 'OFL.txt'), 'utf8')).toContain(notice);
  });

  it.each(FACES)('$id has all of Latin, European Latin, Cyrillic and Arabic', async (face) => {
    for (const rule of WHOLE_SCRIPTS) {
      const embedded = await codePointsOfFont(join(FOLDER, fontFile(face, rule.script)));
      const missing = charactersToCut(rule, new Set()).filter((point) => !embedded.has(point));
      expect(String.fromCodePoint(...missing)).toBe('');
    }
  });

  it('are the same bytes when they are cut again', async () => {
    const [rule] = WHOLE_SCRIPTS;
    const face = FACES.find(({ id }) => id === 'sans-400')!;
    const again = await cutFont('node_modules', face, rule!.script, charactersToCut(rule!, new Set()));
    expect(again.equals(await readFile(join(FOLDER, fontFile(face, rule!.script))))).toBe(true);
  });

  it('have the East Asian letters in names of languages and places, and no others, in a file for names', async () => {
    const embedded = [...(await codePointsOfFont(join(FOLDER, NAME_FILE)))].sort((a, b) => a - b);
    expect(embedded).toEqual((await lettersOfNames('.')).sort((a, b) => a - b));
    expect(String.fromCodePoint(...embedded)).toMatch(/京.*北.*국.*어.*평.*한/);
  });

  it('are what the style sheet and the map style refer to', async () => {
    const names = new Set(files);
    expect(await readFile('src/styles/fonts.css', 'utf8')).toBe(fontCss(names, await lettersOfNames('.')));
    expect(await readFile('src/lib/map/style/font-faces.ts', 'utf8')).toBe(fontFacesModule(names));
  });
});

describe('the font faces of the map style', () => {
  const faces = fontFaces('https://example.org/maps/');

  it('pass the validator of the style specification', () => {
    const errors = validateStyleMin({
      version: 8,
      'font-faces': faces,
      sources: {},
      layers: [],
    });
    expect(errors).toEqual([]);
  });

  it('lie in the folder "fonts" below the given base', () => {
    const urls = Object.values(faces).flatMap((face) =>
      typeof face === 'string' ? [face] : face.map(({ url }) => url),
    );
    expect(urls).toContain('https://example.org/maps/fonts/sans-400-latin.woff2');
    expect(urls.map((url) => url.split('/').at(-1)).every((file) => files.includes(file!))).toBe(true);
  });
});
