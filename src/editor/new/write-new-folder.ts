import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RefusalError } from '../command.ts';

/** Throws RefusalError when something stands at a path, whatever it is. `shown` is how the message names it. */
export async function refuseExisting(path: string, shown: string): Promise<void> {
  const stands = await lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new RefusalError(`a story cannot be made at "${shown}": ${error.message}`);
    },
  );
  if (!stands) return;
  throw new RefusalError(`"${shown}" is there already, and is left as it is. Take another name, or remove it first.`);
}

/** Writes files as a new folder: whole or, when something fails, not at all. Throws RefusalError when it is there. */
export async function writeNewFolder(folder: string, shown: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.new`);
  try {
    await mkdir(beside, { recursive: true });
    for (const [name, text] of files) await writeFile(join(beside, name), text);
    await refuseExisting(folder, shown);
    await rename(beside, folder);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw new RefusalError(`"${shown}" could not be written: ${(error as Error).message}`);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
