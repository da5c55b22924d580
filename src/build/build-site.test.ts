import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeSmallStory } from '../editor/testing/story-copy.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_MS = 240_000;

describe('the build of a site', async () => {
  const within = await temporaryFolder();
  const stories = join(within, 'stories');
  const change = (name: string, from: string, to: string) =>
    writeSmallStory(stories, name, (text) => text.replace(from, to));

  it(
    'makes only what has changed, and the same bytes as from nothing',
    async () => {
      for (const name of ['one', 'two', 'three']) await writeSmallStory(stories, name);
      expect(await build('site', 'cache')).toMatchObject({ status: 0, counts: '3 stories, 3 of them made anew' });
      const first = await contentOf(join(within, 'site'));
      expect(Object.keys(first)).toEqual(expect.arrayContaining(['index.html', 'two/index.html', 'two/card.en.png']));
      expect((await build('site', 'cache')).counts).toBe('3 stories, 0 of them made anew');
      expect(await contentOf(join(within, 'site'))).toEqual(first);

      await change('two', 'en: The cart }', 'en: The cart again }');
      expect((await build('site', 'cache')).counts).toBe('3 stories, 1 of them made anew');
      const changed = await contentOf(join(within, 'site'));
      expect(changed['two/en/index.html']).not.toBe(first['two/en/index.html']);
      expect(changed['one/en/index.html']).toBe(first['one/en/index.html']);
      expect((await build('other', 'empty')).counts).toBe('3 stories, 3 of them made anew');
      expect(await contentOf(join(within, 'other'))).toEqual(changed);
    },
    LIMIT_MS,
  );

  it(
    'tells every problem of every broken story, and leaves the site that was there as it was',
    async () => {
      const before = await contentOf(join(within, 'site'));
      const beside = await readdir(within);
      await change('one', 'place: borgo', 'place: borga');
      await change('three', 'zone: Europe/Rome', 'zone: Europe/Roma');
      const { status, written } = await build('site', 'cache');
      expect(status).toBe(1);
      expect(written).toMatch(/one\/story\.yaml:\d+:16 journeys\.cart\.stops\[1\]\.place/);
      expect(written).toMatch(/three\/story\.yaml:\d+:\d+ places\.alba\.zone/);
      expect(await contentOf(join(within, 'site'))).toEqual(before);
      expect((await readdir(within)).sort()).toEqual(beside.sort());
    },
    LIMIT_MS,
  );

  it(
    'forgets what was made of a story that is gone, and makes anew what was changed in the site itself',
    async () => {
      await rm(join(stories, 'three'), { recursive: true });
      await change('one', 'place: borga', 'place: borgo');
      await writeFile(join(within, 'site/one/index.html'), 'changed by hand');
      expect((await build('site', 'cache')).counts).toBe('2 stories, 1 of them made anew');
      expect((await readdir(join(within, 'cache'))).sort()).toEqual(['one', 'two']);
      expect(await readFile(join(within, 'site/one/index.html'), 'utf8')).toContain('<title>Il carro</title>');
      expect(await readdir(join(within, 'site'))).not.toContain('three');
    },
    LIMIT_MS,
  );

  it(
    'leaves the site that was there as it was, and nothing beside it, when it is interrupted while stories are made',
    async () => {
      const before = await contentOf(join(within, 'site'));
      const beside = await readdir(within);
      const child = spawn(process.execPath, argumentsOf('site', 'interrupted'), { ...options(), stdio: 'ignore' });
      const end = once(child, 'exit');
      const next = join(within, `.site.${child.pid}.new`);
      // Vite writes this last, and the threads for the stories are started next.
      await expect.poll(() => existsSync(join(next, '.vite/manifest.json')), { timeout: LIMIT_MS }).toBe(true);
      await expect.poll(() => existsSync(join(within, 'interrupted/one')), { timeout: LIMIT_MS }).toBe(true);
      child.kill('SIGINT');
      expect(await end).toEqual([130, null]);
      expect(await contentOf(join(within, 'site'))).toEqual(before);
      expect((await readdir(within)).sort()).toEqual([...beside, 'interrupted'].sort());
    },
    LIMIT_MS,
  );

  /** Builds as a process of its own: within the tests Vite would build for tests. */
  async function build(site: string, cache: string) {
    await mkdir(stories, { recursive: true });
    const ran = promisify(execFile)(process.execPath, argumentsOf(site, cache), options());
    const { code, stdout, stderr } = (await ran.catch((error: unknown) => error)) as Awaited<typeof ran> & {
      code?: number;
    };
    const counts = /\d+ stories, \d+ of them made anew/.exec(stdout)?.[0];
    return { status: code ?? 0, counts, written: stderr };
  }

  function argumentsOf(site: string, cache: string): string[] {
    const path = (name: string) => join(within, name);
    const script = ['src/build/run.mjs', 'src/build/build-site.ts'].map((file) => join(ROOT, file));
    return [...script, '--stories', stories, '--out', path(site), '--cache', path(cache), '--workers', '2'];
  }

  function options() {
    const env = Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST.*)$/.test(name));
    return { cwd: ROOT, env: Object.fromEntries(env) };
  }
});

/** Every file of a folder by its path, as text of one byte a letter. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'latin1')] as const),
  );
  return Object.fromEntries(contents);
}
