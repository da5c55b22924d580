import { randomBytes } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

/** A file's path and what it shall hold. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/**
 * Replaces files of a folder as a whole, each by a rename, so that none is ever seen half written. Throws Error, and
 * writes nothing, for a file that lies outside of the folder.
 */
export async function writeFiles(folder: string, files: readonly FileText[]): Promise<void> {
  const home = await realpath(folder);
  const written: { draft: string; path: string }[] = [];
  try {
    for (const { path, text } of files) {
      const target = await realpath(path);
      if (!`${dirname(target)}${sep}`.startsWith(`${home}${sep}`))
        throw new Error(`${path} lies outside of ${folder}.`);
      const draft = `${target}.${randomBytes(6).toString('hex')}.draft`;
      written.push({ draft, path: target });
      await writeFile(draft, text, { flag: 'wx' });
      await chmod(draft, (await stat(target)).mode);
    }
    for (const { draft, path } of written) await rename(draft, path);
  } finally {
    await Promise.all(written.map(({ draft }) => rm(draft, { force: true })));
  }
}
