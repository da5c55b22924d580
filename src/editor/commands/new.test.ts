import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PAGE_LANGUAGES } from '../../build/page-languages.ts';
import { readStory } from '../../build/read-story.ts';
import { compileTimeline } from '../../lib/story/timeline.ts';
import { newFolderPath } from '../new/new-folder-path.ts';
import { sampleWords } from '../new/sample-words.ts';
import { readRegion, REGIONS } from '../new/regions.ts';
import { REPOSITORY } from '../repository.ts';
import { run } from '../testing/recorded-io.ts';
import { temporaryFolder } from '../testing/story-copy.ts';

const storyOf = async (folder: string) => {
  const result = await readStory(folder);
  if (!result?.ok) throw new Error(JSON.stringify(result?.problems));
  return result.story;
};

describe('story new', async () => {
  const cwd = await temporaryFolder();

  it('writes a folder in which check finds no problem, only what is left to write', async () => {
    const { status, out } = await run(['new', 'my-story', '--languages', 'en,it'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain('my-story: a new story with samples.');
    expect((await readdir(join(cwd, 'my-story'))).sort()).toEqual([
      'README.md',
      'lines.geojson',
      'places.geojson',
      'story.yaml',
    ]);
    const check = await run(['check', 'my-story', '--json', '--no-gazetteer'], { cwd });
    const { problems, warnings } = JSON.parse(check.out) as { problems: unknown[]; warnings: { found: string }[] };
    expect([check.status, problems]).toEqual([0, []]);
    expect(warnings.map(({ found }) => found)).toEqual([
      '"TODO translate the title into it"',
      '"TODO write the summary"',
      '"TODO enter your source"',
      '"TODO enter your places"',
      '"TODO write your claims"',
      '"TODO write your chapters"',
    ]);
  });

  it('names the schema in the first line, by a path that leads to it', async () => {
    await run(['new', 'a/b/deep'], { cwd });
    const text = await readFile(join(cwd, 'a/b/deep/story.yaml'), 'utf8');
    const [, path] = /^# yaml-language-server: \$schema=(.+)\n/.exec(text)!;
    expect(resolve(cwd, 'a/b/deep', path!)).toBe(join(REPOSITORY, 'static/schema/story-1.json'));
  });

  it('tells in each file what it is for, laid out as the project lays out its own', async () => {
    await run(['new', 'taught', '--languages', 'ar,en,ko,it,ru'], { cwd });
    const read = (name: string) => readFile(join(cwd, 'taught', name), 'utf8');
    const yaml = await read('story.yaml');
    for (const key of Object.keys(parse(yaml) as object)) {
      if (!['title', 'updated', 'version'].includes(key)) expect(yaml, key).toMatch(new RegExp(`^# .+\\n${key}:`, 'm'));
    }
    for (const name of ['places.geojson', 'lines.geojson']) {
      expect((JSON.parse(await read(name)) as { about: string }).about).toContain('story.yaml');
      expect(await read('README.md')).toContain(name);
    }
    const style = await resolveConfig(join(REPOSITORY, 'README.md'));
    expect(await format(yaml, { ...style, plugins: [], parser: 'yaml' })).toBe(yaml);
  });

  it.each(Object.keys(REGIONS))('makes a story whose film can be compiled in the region %s', async (region) => {
    await run(['new', `in-${region}`, '--region', region, '--languages', PAGE_LANGUAGES.join(',')], { cwd });
    const story = await storyOf(join(cwd, `in-${region}`));
    expect(story.languages).toEqual(PAGE_LANGUAGES);
    expect(compileTimeline(story).seconds).toBe(20);
    const [west, south, east, north] = REGIONS[region]!.box;
    for (const { position } of Object.values(story.places)) {
      const fromWest = (((position[0] - west) % 360) + 360) % 360;
      expect(fromWest).toBeGreaterThan(0);
      expect(fromWest).toBeLessThan((((east - west) % 360) + 360) % 360);
      expect(position[1]).toBeGreaterThan(south);
      expect(position[1]).toBeLessThan(north);
    }
  });

  it.each(PAGE_LANGUAGES)('makes a story in %s alone', async (language) => {
    await run(['new', `only-${language}`, '--languages', language, '--title', 'Ο τίτλος: "α" & <b>'], { cwd });
    expect(await storyOf(join(cwd, `only-${language}`))).toMatchObject({
      languages: [language],
      title: { [language]: 'Ο τίτλος: "α" & <b>' },
    });
  });

  it.each([
    [['it'], { it: 'Primo luogo' }],
    [['ko', 'en'], { ko: '첫 번째 장소', en: 'First place' }],
    [['ar', 'en'], { ar: 'المكان الأول', en: 'First place' }],
    [['ru', 'it'], { ru: 'Первое место', it: 'Primo luogo' }],
  ])('has its samples in the languages asked for: %s', async (languages, name) => {
    const folder = `samples-${languages.join('-')}`;
    await run(['new', folder, '--languages', languages.join(',')], { cwd });
    const { places } = await storyOf(join(cwd, folder));
    expect(places['first-place']!.name).toEqual(name);
  });

  it('tells what to write in a language of the pages that has no samples yet', () => {
    expect(sampleWords('de').meeting).toBe('Write in de: The meeting');
  });

  it('takes a box of ground, with the time zone of the nearest town', async () => {
    const { status } = await run(['new', 'boxed', '--region', '8.9,45.7,9.4,46.1'], { cwd });
    expect(status).toBe(0);
    const { places } = await storyOf(join(cwd, 'boxed'));
    expect(places['first-place']).toMatchObject({ zone: 'Europe/Rome' });
    expect(places['first-place']!.position[0]).toBeCloseTo(9.08, 1);
    // A street corner: the samples do not fall on each other.
    await run(['new', 'corner', '--region', '9.0800,45.8100,9.0810,45.8106'], { cwd });
    await storyOf(join(cwd, 'corner'));
  }, 60_000);

  it.each([
    ['--region', 'atlantis', 'found "atlantis"'],
    ['--region', '1,2,3', 'found "1,2,3"'],
    ['--region', '1,2,3,99', 'expected latitudes'],
    ['--region', '1,2,300,9', 'expected longitudes'],
    ['--region', '1,9,3,2', 'expected south below north'],
    ['--languages', 'en,fr', 'expected some of ar, en, it, ko, ru, found "fr"'],
    ['--languages', ',', 'expected some of ar, en, it, ko, ru'],
    ['--title', ' ', 'expected a title'],
  ])('refuses %s "%s" and writes nothing', async (flag, value, words) => {
    const { status, error } = await run(['new', 'never', flag, value], { cwd });
    expect(status).toBe(2);
    expect(error).toContain(words);
    expect(await readdir(cwd)).not.toContain('never');
  });

  it('refuses a title that no page can show, at its place, and leaves nothing half-written', async () => {
    const { status, error } = await run(['new', 'never', '--title', 'a\u202eb'], { cwd });
    expect(status).toBe(1);
    expect(error).toMatch(/story\.yaml:\d+:\d+ title\.en/);
    expect((await readdir(cwd)).filter((name) => name.includes('never'))).toEqual([]);
  });

  it('never touches what is there already: a folder, an empty one, or a file', async () => {
    await mkdir(join(cwd, 'full'));
    await writeFile(join(cwd, 'full/story.yaml'), 'mine');
    await mkdir(join(cwd, 'empty'));
    await writeFile(join(cwd, 'file'), 'mine');
    for (const name of ['full', 'empty', 'file', 'file/below']) {
      const { status, out, error } = await run(['new', name], { cwd });
      expect([status, out]).toEqual([1, '']);
      expect(error).toContain(`"${name}"`);
    }
    expect(await readFile(join(cwd, 'full/story.yaml'), 'utf8')).toBe('mine');
    expect(await readdir(join(cwd, 'full'))).toEqual(['story.yaml']);
    expect(await readdir(join(cwd, 'empty'))).toEqual([]);
    expect((await readdir(cwd)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['My Story', 'story_1', 'assets', 'basemap'])(
    'refuses "%s" as an address, and offers another',
    async (name) => {
      const { status, error } = await run(['new', name], { cwd });
      expect(status).toBe(2);
      expect(error).toMatch(/Call it "[a-z0-9-]+"/);
    },
  );

  it('asks on a terminal for what no flag says, and again after a wrong answer', async () => {
    const answers = ['The asked story', 'fr', 'it en', 'nowhere', 'europe'];
    const { status, error } = await run(['new', 'asked'], { cwd, isTerminal: true, answers });
    expect(status).toBe(0);
    expect(error).toContain('found "fr"');
    expect(error).toContain('found "nowhere"');
    const story = await storyOf(join(cwd, 'asked'));
    expect(story).toMatchObject({ languages: ['it', 'en'], title: { it: 'The asked story' } });
    expect(story.places['first-place']!.zone).toBe('Europe/Brussels');
  });

  it('takes an empty answer as what is usual, and asks nothing that a flag says', async () => {
    await run(['new', 'half-asked', '--region', 'africa'], { cwd, isTerminal: true, answers: ['', ''] });
    expect(await storyOf(join(cwd, 'half-asked'))).toMatchObject({ languages: ['en'], title: { en: 'Half asked' } });
  });

  it('means the project’s own stories by a name alone that is typed within it', () => {
    expect(relative(REPOSITORY, newFolderPath('my-story', REPOSITORY))).toBe(join('geo', 'my-story'));
    expect(relative(REPOSITORY, newFolderPath('my-story', join(REPOSITORY, 'docs')))).toBe(join('geo', 'my-story'));
    expect(newFolderPath('./my-story', REPOSITORY)).toBe(join(REPOSITORY, 'my-story'));
    expect(newFolderPath('../my-story', REPOSITORY)).toBe(resolve(REPOSITORY, '../my-story'));
    expect(newFolderPath('my-story', cwd)).toBe(join(cwd, 'my-story'));
  });

  it('reads a box over the antimeridian', () => {
    expect(readRegion('170, -25, -170, -10')).toEqual({ box: [170, -25, -170, -10], zone: null });
  });
});
