import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
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

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is as it was when %s ends the process, which tells the signal', async (signal, status) => {
    const folder = join(within, signal, 'site');
    await replace(folder, 'one');
    expect(await interrupted(folder, signal)).toEqual([status, null]);
    expect(await read(folder)).toBe('one');
    expect(await readdir(join(within, signal))).toEqual(['site']);
  });

  it('is rid of what a killed process has left beside it, but not of what another still writes', async () => {
    const folder = join(within, 'killed/site');
    await replace(folder, 'one');
    expect(await interrupted(folder, 'SIGKILL')).toEqual([null, 'SIGKILL']);
    const running = `.site.${process.ppid}.new`;
    await mkdir(join(within, 'killed', running));
    expect(await readdir(join(within, 'killed'))).toHaveLength(3);
    await replace(folder, 'two');
    expect((await readdir(join(within, 'killed'))).sort()).toEqual([running, 'site']);
    expect(await read(folder)).toBe('two');
  });

  it('comes back when the process was killed between moving the old one away and the new one in', async () => {
    const folder = join(within, 'between/site');
    await replace(folder, 'one');
    await interrupted(folder, 'SIGKILL');
    const left = (await readdir(join(within, 'between'))).find((name) => name.endsWith('.new'))!;
    await rename(folder, join(within, 'between', left.replace('.new', '.old')));
    await expect(replace(folder, 'half', new Error('broken'))).rejects.toThrow('broken');
    expect(await read(folder)).toBe('one');
    expect(await readdir(join(within, 'between'))).toEqual(['site']);
  });
});

/** How a process ends that is sent a signal while it replaces the folder. */
async function interrupted(folder: string, signal: NodeJS.Signals): Promise<unknown[]> {
  const files = ['run.mjs', 'testing/endless-build.ts'].map((file) =>
    fileURLToPath(new URL(`./${file}`, import.meta.url)),
  );
  const child = spawn(process.execPath, [...files, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill(signal);
  return end;
}
