import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputMark } from '../build/output-folder.ts';
import { run } from '../testing/recorded-io.ts';
import { temporaryFolder, writeSmallStory } from '../testing/story-copy.ts';

// That a story is built is tested by the guide's steps (guide.test.ts): it takes a while.
describe('story build', async () => {
  const cwd = await temporaryFolder();
  await writeSmallStory(cwd, 'small');
  await writeSmallStory(cwd, 'broken', (text) => text.replace('place: borgo', 'place: borga'));

  it('tells the problems of a broken story with their places, and leaves the earlier output whole', async () => {
    await mkdir(join(cwd, 'site'));
    const earlier = { 'index.html': 'earlier', ...outputMark('broken') };
    for (const [name, text] of Object.entries(earlier)) await writeFile(join(cwd, 'site', name), text);
    const before = await readdir(cwd);
    const { status, out, error } = await run(['build', 'broken', '--out', 'site'], { cwd });
    expect([status, out]).toEqual([1, '']);
    expect(error).toMatch(/^broken\/story\.yaml:\d+:16 journeys\.cart\.stops\[1\]\.place$/m);
    expect(error).toContain('Did you mean "borgo"?');
    expect(await readFile(join(cwd, 'site/index.html'), 'utf8')).toBe('earlier');
    expect(await readdir(cwd)).toEqual(before);
  });

  it('refuses a folder that holds anything else, and leaves it alone', async () => {
    await mkdir(join(cwd, 'photos'));
    await writeFile(join(cwd, 'photos/cat.jpg'), 'cat');
    for (const out of ['photos', 'photos/cat.jpg', 'small', '.']) {
      const { status, error } = await run(['build', 'small', '--out', out], { cwd });
      expect(status).toBe(1);
      expect(error).toContain(`found something else at "${out}". Nothing was written.`);
    }
    expect(await readdir(join(cwd, 'photos'))).toEqual(['cat.jpg']);
  });

  it('refuses the output of another story', async () => {
    const { status, error } = await run(['build', 'small', '--out', 'site'], { cwd });
    expect(status).toBe(1);
    expect(error).toContain('"site" holds the site of broken, not of small.');
  });

  it('asks for --out', async () => {
    const { status, error } = await run(['build', 'small'], { cwd });
    expect(status).toBe(2);
    expect(error).toContain('expected --out <dir>');
  });

  it.each(['My Story', 'fonts'])('refuses a story in a folder "%s", which is no address', async (name) => {
    await writeSmallStory(cwd, name);
    const { status, error } = await run(['build', name, '--out', 'other'], { cwd });
    expect(status).toBe(2);
    expect(error).toMatch(/the folder's name is the address of the story: .+ Call it "[a-z-]+"/);
  });
});
