import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/story-copy.ts';
import { outputState, replaceFolder, storyOfOutput } from './output-folder.ts';

const page = (text: string) => async (folder: string) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
};
const read = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

describe('the folder of a site', async () => {
  const within = await temporaryFolder();

  it('is made with the folders above it, and known as ours from then on', async () => {
    const folder = join(within, 'a/b/site');
    expect(await outputState(folder)).toBe('free');
    await replaceFolder(folder, 'small', page('one'));
    expect(await read(folder)).toBe('one');
    expect(await outputState(folder)).toBe('own');
    expect(await storyOfOutput(folder)).toBe('small');
  });

  it('is replaced as a whole: nothing of the earlier output stays', async () => {
    const folder = join(within, 'replaced');
    await replaceFolder(folder, 'small', page('one'));
    await writeFile(join(folder, 'old.html'), '');
    await replaceFolder(folder, 'small', page('two'));
    expect(await read(folder)).toBe('two');
    expect((await readdir(folder)).sort()).toEqual(['.itinera-story', 'index.html']);
  });

  it('is as it was when the new one fails half-way, and nothing is left beside it', async () => {
    const folder = join(within, 'kept/site');
    await replaceFolder(folder, 'small', page('one'));
    const failing = replaceFolder(folder, 'small', async (path) => {
      await page('half')(path);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await read(folder)).toBe('one');
    expect(await readdir(join(within, 'kept'))).toEqual(['site']);
  });

  it('is foreign when it holds something else, or is a file; an empty one is free', async () => {
    await mkdir(join(within, 'empty'));
    await page('mine')(join(within, 'mine'));
    expect(await outputState(join(within, 'empty'))).toBe('free');
    expect(await outputState(join(within, 'mine'))).toBe('foreign');
    expect(await outputState(join(within, 'mine/index.html'))).toBe('foreign');
  });

  it('may be reached by a link, which stays', async () => {
    await replaceFolder(join(within, 'real'), 'small', page('one'));
    await symlink(join(within, 'real'), join(within, 'link'));
    await replaceFolder(join(within, 'link'), 'small', page('two'));
    expect(await read(join(within, 'real'))).toBe('two');
    expect(await read(join(within, 'link'))).toBe('two');
  });
});
