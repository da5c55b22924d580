import { realpathSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** A folder that is written beside the one that it shall replace, and takes its place when it is whole. */
export class FolderReplacement {
  /** Where the new folder is to be written. */
  readonly next: string;
  readonly #place: string;
  readonly #previous: string;

  /** `folder` is what shall be replaced: a folder, a link to one, or nothing yet. */
  constructor(folder: string) {
    this.#place = realOrSame(folder);
    // The same for the whole process: Vite asks for its configuration once for each environment.
    const beside = (suffix: string) => join(dirname(this.#place), `.${basename(this.#place)}.${process.pid}.${suffix}`);
    this.next = beside('new');
    this.#previous = beside('old');
  }

  /**
   * Runs `fill`, which writes the folder `next`, and puts that in its place. When `fill` throws, what stood there before
   * still stands there, and nothing is left of the new.
   */
  async run(fill: () => Promise<void>): Promise<void> {
    try {
      await mkdir(dirname(this.#place), { recursive: true });
      await fill();
      await rm(this.#previous, { recursive: true, force: true });
      const hadOne = await moved(this.#place, this.#previous);
      try {
        await rename(this.next, this.#place);
      } catch (error) {
        if (hadOne) await rename(this.#previous, this.#place);
        throw error;
      }
    } finally {
      await rm(this.next, { recursive: true, force: true });
    }
    await rm(this.#previous, { recursive: true, force: true });
  }
}

function realOrSame(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
