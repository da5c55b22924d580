import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../editor/testing/story-copy.ts';
import { FolderReplacement } from './replace-folder.ts';

const read = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

async function replace(folder: string, text: string, fault?: Error): Promise<void> {
  const replacement = new FolderReplacement(folder);
  await replacement.run(async () => {
    await mkdir(replacement.next, { recursive: true });
    await writeFile(join(replacement.next, 'index.html'), text);
    if (fault) throw fault;
  });
}

describe('the folder of a site', async () => {
  const within = await temporaryFolder();

  it('is made with the folders above it', async () => {
    await replace(join(within, 'a/b/site'), 'one');
    expect(await read(join(within, 'a/b/site'))).toBe('one');
  });

  it('is replaced as a whole: nothing of the earlier output stays', async () => {
    const folder = join(within, 'replaced');
    await replace(folder, 'one');
    await writeFile(join(folder, 'old.html'), '');
    await replace(folder, 'two');
    expect(await read(folder)).toBe('two');
    expect(await readdir(folder)).toEqual(['index.html']);
  });

  it('is as it was when the new one fails half-way, and nothing is left beside it', async () => {
    const folder = join(within, 'kept/site');
    await replace(folder, 'one');
    await expect(replace(folder, 'half', new Error('broken'))).rejects.toThrow('broken');
    expect(await read(folder)).toBe('one');
    expect(await readdir(join(within, 'kept'))).toEqual(['site']);
  });

  it('may be reached by a link, which stays', async () => {
    await replace(join(within, 'real'), 'one');
    await symlink(join(within, 'real'), join(within, 'link'));
    await replace(join(within, 'link'), 'two');
    expect(await read(join(within, 'real'))).toBe('two');
    expect(await read(join(within, 'link'))).toBe('two');
  });
});
