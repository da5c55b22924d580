import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { cleanUpAtEnd } from './clean-up-at-end.ts';
import { leftBehind } from './left-behind.ts';

/** How often and how long threads that still write are given to end. */
const ATTEMPTS = 3;
const PAUSE_MS = 50;

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
   * Runs `fill`, which writes the folder `next`, and puts that in its place. When `fill` throws or the process is told to
   * end, what stood there before still stands there, and nothing is left of the new. What a killed process has left is
   * removed first.
   */
  async run(fill: () => Promise<void>): Promise<void> {
    const takeBack = cleanUpAtEnd(() => this.#giveUp());
    try {
      await mkdir(dirname(this.#place), { recursive: true });
      await this.#removeLeftovers();
      await fill();
      await rm(this.#previous, { recursive: true, force: true });
      const hadOne = await moved(this.#place, this.#previous);
      try {
        await rename(this.next, this.#place);
      } catch (error) {
        if (hadOne) await rename(this.#previous, this.#place);
        throw error;
      }
      await rm(this.#previous, { recursive: true, force: true });
    } finally {
      await rm(this.next, { recursive: true, force: true });
      takeBack();
    }
  }

  async #removeLeftovers(): Promise<void> {
    const name = basename(this.#place).replace(/[^\w]/g, '\\$&');
    const pattern = new RegExp(`^\\.${name}\\.(\\d+)\\.(?:new|old)$`);
    for (const left of await leftBehind(dirname(this.#place), pattern)) {
      if (left.endsWith('.old') && !existsSync(this.#place)) await rename(left, this.#place);
      else await rm(left, { recursive: true, force: true });
    }
  }

  /** The same as when `fill` throws, within one turn: there is no other at the end of a process. */
  #giveUp(): void {
    if (!existsSync(this.#place) && existsSync(this.#previous)) renameSync(this.#previous, this.#place);
    for (let i = 0; i < ATTEMPTS && (i === 0 || existsSync(this.next)); i++) {
      for (const folder of [this.next, this.#previous]) removeAtOnce(folder);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
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

/** What cannot be removed is left to the next build. */
function removeAtOnce(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: ATTEMPTS, retryDelay: PAUSE_MS });
  } catch {
    return;
  }
}
