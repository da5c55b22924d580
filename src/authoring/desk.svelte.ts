import type { Story } from '../lib/story/model.ts';
import { EDIT_HEADER, EDIT_PATH, type Edit, type EditAnswer, type StoryState } from './protocol.ts';

const NOTHING: EditAnswer = { written: [], undone: [], refused: [] };

/** What an open page of the development server knows: the story on disk, its problems, and what was written into it. */
export class Desk {
  /** The story's id; null for the list of all stories. */
  readonly id: string | null;
  /** The last version without a problem. */
  story = $state.raw<Story | null>(null);
  /** Why an edit was not written, until the next one. */
  refused = $state.raw<readonly string[]>([]);
  /** What was written and undone so far. */
  answer = $state.raw<EditAnswer>(NOTHING);
  #problems = $state.raw<Readonly<Record<string, readonly string[]>>>({});

  constructor(id: string | null, story: Story | null, problems: readonly string[] = []) {
    this.id = id;
    this.story = story;
    this.#problems = { [id ?? '']: problems };
  }

  /** All problems of the files as they are now. */
  get problems(): readonly string[] {
    return Object.values(this.#problems).flat();
  }

  /** Takes what the server tells of a story. */
  receive({ id, story, problems }: StoryState): void {
    if (this.id !== null && id !== this.id) return;
    this.#problems = { ...this.#problems, [id]: problems };
    // A version that is no other is not made anew.
    if (story && this.id === id && JSON.stringify(story) !== JSON.stringify(this.story)) this.story = story;
  }

  /** Has an edit written; whether it was. */
  async send(edit: Edit): Promise<boolean> {
    try {
      const response = await fetch(EDIT_PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [EDIT_HEADER]: '1' },
        body: JSON.stringify({ story: this.id, edit }),
      });
      const { refused = [], written, undone } = (await response.json()) as Partial<EditAnswer>;
      if (written && undone) this.answer = { written, undone, refused };
      this.refused = refused;
    } catch {
      this.refused = ['The development server does not answer: nothing was written.'];
    }
    return this.refused.length === 0;
  }
}
