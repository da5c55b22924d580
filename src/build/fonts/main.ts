import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { embeddedCoverage, missingCharacters } from './coverage.ts';
import { cutFont } from './cut-font.ts';
import { FACES, facesFor, type Face } from './faces.ts';
import { fontFile, NAME_FACE, NAME_FILE } from './font-file.ts';
import { fontCss, fontFacesModule } from './font-modules.ts';
import { licenseText } from './license-text.ts';
import { lettersOfNames } from './name-letters.ts';
import { charactersInProject, type CharacterUse } from './project-texts.ts';
import { copyrightOf } from './rename-font.ts';
import { HANGUL_OF_DATES, SCRIPTS, charactersToCut } from './scripts.ts';

const FONT_FOLDER = 'static/fonts';

/**
 * `npm run fonts`: cuts the embedded fonts for the project's texts and writes what refers to them.
 * With `--check` nothing is written; the result is 1, with one sentence, when a text uses a
 * character that no embedded font has.
 */
export async function main(args: string[], root = process.cwd()): Promise<number> {
  if (!args.includes('--check')) await cutAll(root);

  const uses = await charactersInProject(root);
  const problem = missingCharacters(uses, await embeddedCoverage(join(root, FONT_FOLDER)));
  if (problem) console.error(problem);
  return problem ? 1 : 0;
}

async function cutAll(root: string): Promise<void> {
  const nodeModules = join(root, 'node_modules');
  const uses = await charactersInProject(root);

  const fonts = new Map<string, Buffer>();
  for (const face of FACES) {
    const used = usedBy(face, uses);
    for (const rule of SCRIPTS) {
      const file = fontFile(face, rule.script);
      const codePoints = charactersToCut(rule, used);
      if (fonts.has(file) || codePoints.length === 0) continue;
      fonts.set(file, await cutFont(nodeModules, face, rule.script, codePoints));
    }
  }
  const inNames = await lettersOfNames(root);
  // One font for all of the East: its scripts are cut from the same packages.
  fonts.set(NAME_FILE, await cutFont(nodeModules, NAME_FACE, 'hangul', inNames));

  const folder = join(root, FONT_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(join(folder, old));
  for (const [file, bytes] of fonts) await writeFile(join(folder, file), bytes);
  await writeFile(join(folder, 'OFL.txt'), await license(nodeModules, fonts));

  const files = new Set(fonts.keys());
  await write(root, 'src/styles/fonts.css', fontCss(files, inNames));
  await write(root, 'src/lib/map/style/font-faces.ts', fontFacesModule(files));
  report(fonts);
}

/** The code points of the texts that a face may have to draw. */
function usedBy(face: Face, uses: readonly CharacterUse[]): Set<number> {
  const used = uses.filter(({ medium }) => facesFor(medium).includes(face));
  const dates = [...HANGUL_OF_DATES].map((syllable) => syllable.codePointAt(0)!);
  return new Set([...dates, ...used.map(({ codePoint }) => codePoint)]);
}

async function license(nodeModules: string, fonts: ReadonlyMap<string, Buffer>): Promise<string> {
  const notices = new Set<string>();
  for (const font of fonts.values()) notices.add(copyrightOf(await convert(font, 'sfnt')));
  const packageFolder = FACES[0]!.western.split('/').slice(0, 2).join('/');
  const source = await readFile(join(nodeModules, packageFolder, 'LICENSE_FONT'), 'utf8');
  return licenseText([...notices], source);
}

async function write(root: string, file: string, text: string): Promise<void> {
  const path = join(root, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}

function report(fonts: ReadonlyMap<string, Buffer>): void {
  for (const [file, { length }] of fonts) {
    console.log(`${(length / 1024).toFixed(1).padStart(6)} KB  ${file}`);
  }
}
