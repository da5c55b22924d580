import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readStory } from '../../build/read-story.ts';
import type { Story } from '../../lib/story/model.ts';
import { describeProblem } from '../../lib/story/problem.ts';
import type { StoryState } from '../protocol.ts';

/** The stories of a root folder: of each the last version without a problem, and what is wrong with its files now. */
export class StoryShelf {
  readonly #root: string;
  readonly #good = new Map<string, Story>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads one story again; null when there is no such folder. */
  async read(id: string): Promise<StoryState | null> {
    const result = await readStory(join(this.#root, id)).catch(() => null);
    if (!result) return null;
    if (result.ok) this.#good.set(id, result.story);
    const problems = result.ok ? [] : result.problems.map(describeProblem);
    return { id, story: this.#good.get(id) ?? null, problems };
  }

  /** Reads all stories again, in the order of their folders' names. */
  async readAll(): Promise<StoryState[]> {
    const entries = await readdir(this.#root, { withFileTypes: true });
    const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const states = await Promise.all(ids.sort().map((id) => this.read(id)));
    return states.filter((state) => state !== null);
  }
}
