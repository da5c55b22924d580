import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../commands/import.ts';
import { parseCall } from '../parse-call.ts';
import { runImport } from './run-import.ts';
import { readStoryFolder, writeStoryFolder } from './story-folder.ts';
import { SMALL_FOLDER } from './testing/import-into.ts';
import { smallGazetteer } from './testing/small-gazetteer.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'itinera-import-'));
  folder = join(root, 'small');
  mkdirSync(folder);
  for (const [name, text] of SMALL_FOLDER.texts) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Imports a table with flags as on the command line; `answers` are what the editor types, null where nobody can. */
async function run(csv: string, flags: string, answers: string[] | null = null) {
  const file = join(root, 'table.csv');
  writeFileSync(file, csv);
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const ask = answers && ((question: string) => (say(question), Promise.resolve(answers.shift() ?? '')));
  const { values } = parseCall(importCommand, flags.split(' ').filter(Boolean));
  const terminal = { out: say, err: say, ask };
  const code = await runImport(file, folder, values, () => Promise.resolve(smallGazetteer()), terminal);
  return { code, text: lines.join('\n') };
}

const FARM = 'nome,lat,lon\nCascina,45.2,10.25\n';
const SOURCE = '--source report --paragraph 1';

describe('story import', () => {
  it('writes with --yes, and says what', async () => {
    const { code, text } = await run(FARM, `${SOURCE} --yes`);
    expect(code).toBe(0);
    expect(text).toMatch(/name +<- nome {3}"Cascina"/);
    expect(text).toContain('1 places: cascina');
    const names = ['map.geojson', 'places.geojson', 'story.yaml'];
    expect(readdirSync(folder)).toEqual(names);
    expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toContain('\n  cascina:\n');
  });

  it('writes nothing on a dry run, without a yes, without a source, and while a name is open', async () => {
    const town = 'nome\nMelbourne\n';
    const runs: [string, string, string[] | null, number, RegExp][] = [
      [FARM, `${SOURCE} --dry-run`, null, 0, /Dry run: nothing was written/],
      [FARM, SOURCE, null, 1, /Add --yes/],
      [FARM, SOURCE, ['n'], 1, /Nothing was written/],
      [FARM, '', ['y'], 1, /All that is drawn needs a source.*\(report\), or --new-source/],
      [FARM, '--source report', ['y'], 1, /expected a paragraph from 1 to 5 of "report".*--paragraph/],
      [FARM, '--source repart', ['y'], 1, /Did you mean "report"/],
      [FARM, `${SOURCE} --map nome=lat`, ['y'], 1, /Did you mean "name"/],
      [town, `${SOURCE} --yes`, null, 1, /--choose "Melbourne=2158177"/],
      [town, `${SOURCE} --yes`, [''], 1, /Number, or nothing to stop/],
      ['nome,lat,lon\nUno,95,10\n', `${SOURCE} --yes`, null, 1, /table\.csv:2:5/],
    ];
    for (const [csv, flags, answers, code, text] of runs) {
      const result = await run(csv, flags, answers);
      expect(result.text).toMatch(text);
      expect(result.code).toBe(code);
      expect(await readStoryFolder(folder)).toEqual(SMALL_FOLDER.texts);
    }
  });

  it('asks which place a name means, then whether to go on', async () => {
    const { code, text } = await run('nome\nMelbourne\n', SOURCE, ['2', 'y']);
    expect(text).toMatch(/1 {2}Melbourne, Australia.*\n {2}2 {2}Melbourne, United States/);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'places.geojson'), 'utf8')).toContain('"GeoNames 4163971"');
  });

  it('refuses a story with mistakes of its own, and tells them', async () => {
    writeFileSync(join(folder, 'story.yaml'), 'format: 1\n');
    const { code, text } = await run(FARM, `${SOURCE} --yes`);
    expect([code, text]).toEqual([1, expect.stringMatching(/mend them first[^]*story\.yaml:1:1/)]);
  });
});

describe('writing a story folder', () => {
  it('puts back what it wrote when a later file cannot be written', async () => {
    const before = await readStoryFolder(folder);
    // Nothing can take the place of a folder that is not empty.
    mkdirSync(join(folder, 'zone.txt', 'inside'), { recursive: true });
    const after = new Map([...before, ['lines.geojson', '{}\n'], ['map.geojson', '{}\n'], ['zone.txt', 'x']]);
    await expect(writeStoryFolder(folder, before, after)).rejects.toThrow();
    expect(await readStoryFolder(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['map.geojson', 'story.yaml', 'zone.txt']);
  });

  it('writes nothing over what somebody changed meanwhile', async () => {
    const before = await readStoryFolder(folder);
    const after = new Map([...before, ['story.yaml', 'new\n'], ['lines.geojson', '{}\n']]);
    writeFileSync(join(folder, 'story.yaml'), 'mine\n');
    await expect(writeStoryFolder(folder, before, after)).rejects.toThrow(/changed meanwhile/);
    expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe('mine\n');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
