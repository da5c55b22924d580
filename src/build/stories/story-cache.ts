import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { leftBehind } from '../left-behind.ts';
import type { StoryBytes } from '../story-files.ts';
import type { StorySummary } from './story-task.ts';

/** A file that was made of a story; its size and age tell whether it is still what was kept. */
interface KeptFile {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** What is kept of a story beside its files. */
interface Entry {
  readonly summary: StorySummary;
  readonly files: readonly KeptFile[];
}

/** The key of a story: another one whenever a byte of its files, its address or what all stories share is another. */
export function storyKey(id: string, files: readonly StoryBytes[], commonKey: string): string {
  const hash = createHash('sha256').update(JSON.stringify([commonKey, id]));
  for (const { path, bytes } of files)
    hash.update(JSON.stringify([path.slice(dirname(path).length), bytes.length])).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** Keeps what was made of each story: one entry a story, `<folder>/<story>/<key>`, with the files and a list of them. */
export class StoryCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The summary of a story whose files are kept whole; null otherwise. */
  async find(id: string, key: string): Promise<StorySummary | null> {
    const entry = await this.#entry(id, key);
    return entry && (await this.#isWhole(id, key, entry)) ? entry.summary : null;
  }

  /**
   * Keeps what `write` writes into a folder, in place of what was kept of the story before and of what an interrupted
   * build has left.
   */
  async keep(id: string, key: string, summary: StorySummary, write: (folder: string) => Promise<void>): Promise<void> {
    const next = join(this.#folder, id, `${process.pid}.${randomUUID()}.new`);
    try {
      await write(join(next, 'files'));
      const files = await listFiles(join(next, 'files'));
      await writeFile(join(next, 'entry.json'), JSON.stringify({ summary, files } satisfies Entry));
      const kept = (await readdir(join(this.#folder, id))).filter((name) => !name.endsWith('.new'));
      const left = await leftBehind(join(this.#folder, id), /^(\d+)\..*\.new$/);
      for (const old of [...kept.map((name) => join(this.#folder, id, name)), ...left]) {
        await rm(old, { recursive: true, force: true });
      }
      await rename(next, join(this.#folder, id, key));
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  }

  /** Gives the kept files of a story to a site, as further names of the same files where the disk can do that. */
  async give(id: string, key: string, folder: string): Promise<void> {
    const { files } = (await this.#entry(id, key))!;
    for (const parent of new Set(files.map(({ path }) => dirname(join(folder, path))))) {
      await mkdir(parent, { recursive: true });
    }
    for (const { path } of files) await linkOrCopy(this.#path(id, key, path), join(folder, path));
  }

  /** Forgets the stories that are not among these. */
  async forgetOthers(ids: ReadonlySet<string>): Promise<void> {
    for (const id of await readdir(this.#folder).catch(() => [])) {
      if (!ids.has(id)) await rm(join(this.#folder, id), { recursive: true, force: true });
    }
  }

  #path(id: string, key: string, file: string): string {
    return join(this.#folder, id, key, 'files', file);
  }

  async #entry(id: string, key: string): Promise<Entry | null> {
    const text = await readFile(join(this.#folder, id, key, 'entry.json'), 'utf8').catch(() => null);
    return text === null ? null : (JSON.parse(text) as Entry);
  }

  // A file of a site that was changed in place is a changed file here as well: then the story is made anew.
  async #isWhole(id: string, key: string, { files }: Entry): Promise<boolean> {
    for (const { path, size, modifiedMs } of files) {
      const found = await stat(this.#path(id, key, path)).catch(() => null);
      if (found?.size !== size || found.mtimeMs !== modifiedMs) return false;
    }
    return true;
  }
}

async function listFiles(folder: string): Promise<KeptFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(names.sort().map(async (path) => ({ path, found: await stat(join(folder, path)) })));
  return files
    .filter(({ found }) => found.isFile())
    .map(({ path, found }) => ({ path, size: found.size, modifiedMs: found.mtimeMs }));
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: NodeJS.ErrnoException) => {
    // Another disk, a file system without links, or one with too many of them.
    if (!['EXDEV', 'EPERM', 'ENOSYS', 'ENOTSUP', 'EMLINK'].includes(error.code ?? '')) throw error;
    return copyFile(from, to);
  });
}
