import { basename, join } from 'node:path';
import { PAGE_LANGUAGES } from '../../build/page-languages.ts';
import { readStoryFiles } from '../../build/story-files.ts';
import { EditError } from '../../editor/edit/edit-error.ts';
import { parseStory, type StoryFile } from '../../lib/story/parse.ts';
import { describeProblem } from '../../lib/story/problem.ts';
import type { Edit, EditAnswer } from '../protocol.ts';
import { applyEdit } from './apply-edit.ts';
import { writeFiles } from './write-files.ts';

/** One write: its sentence, and each file's text before and after it. */
interface Write {
  readonly summary: string;
  readonly before: readonly StoryFile[];
  readonly after: readonly StoryFile[];
}

/** Writes edits into the story folders below a root, one after the other, and takes them back. */
export class StoryWriter {
  readonly #root: string;
  readonly #done = new Map<string, Write[]>();
  readonly #undone = new Map<string, Write[]>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: string) {
    this.#root = root;
  }

  /** Carries out an edit. One that would leave the story with a problem is refused, with the problem. */
  edit(id: string, edit: Edit): Promise<EditAnswer> {
    const answer = this.#last.then(() => this.#answer(id, edit));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #answer(id: string, edit: Edit): Promise<EditAnswer> {
    const [done, undone] = [stackOf(this.#done, id), stackOf(this.#undone, id)];
    const refused = await this.#carryOut(id, edit, done, undone);
    const summaries = (writes: readonly Write[]) => writes.map(({ summary }) => summary);
    return { written: summaries(done), undone: summaries(undone), refused };
  }

  async #carryOut(id: string, edit: Edit, done: Write[], undone: Write[]): Promise<readonly string[]> {
    if (edit.kind === 'look') return [];
    const files = await readStoryFiles(join(this.#root, id)).catch(() => null);
    if (!files) return [`There is no story "${id}".`];
    const faults = files.flatMap(({ fault }) => fault ?? []);
    if (faults.length > 0) return faults.map(describeProblem);
    switch (edit.kind) {
      case 'undo':
      case 'redo': {
        const [from, to] = edit.kind === 'undo' ? [done, undone] : [undone, done];
        const write = from.at(-1);
        if (!write) return [`There is nothing to ${edit.kind}.`];
        const [present, next] = edit.kind === 'undo' ? [write.after, write.before] : [write.before, write.after];
        const other = present.find(({ name, text }) => files.find((file) => file.name === name)?.text !== text);
        if (other) return [`${basename(other.name)} has been changed since by another program: nothing was written.`];
        const problems = await this.#write(id, files, next);
        if (problems.length === 0) to.push(from.pop()!);
        return problems;
      }
      default: {
        const applied = attempt(() => applyEdit(files, edit));
        if (typeof applied === 'string') return [applied];
        const problems = await this.#write(id, files, applied.files);
        if (problems.length > 0) return problems;
        const before = applied.files.map(({ name }) => files.find((file) => file.name === name)!);
        done.push({ summary: applied.summary, before, after: applied.files });
        undone.length = 0;
        return [];
      }
    }
  }

  /** The problems that the story would have; without any, the changed files are written. */
  async #write(id: string, files: readonly StoryFile[], changed: readonly StoryFile[]): Promise<readonly string[]> {
    const next = files.map((file) => changed.find(({ name }) => name === file.name) ?? file);
    const result = parseStory(id, next, PAGE_LANGUAGES);
    if (!result.ok) return result.problems.map(describeProblem);
    const folder = join(this.#root, id);
    await writeFiles(
      folder,
      changed.map(({ name, text }) => ({ path: join(folder, basename(name)), text })),
    );
    return [];
  }
}

function stackOf(stacks: Map<string, Write[]>, id: string): Write[] {
  const stack = stacks.get(id) ?? [];
  stacks.set(id, stack);
  return stack;
}

function attempt<Result>(action: () => Result): Result | string {
  try {
    return action();
  } catch (error) {
    if (error instanceof EditError) return error.message;
    throw error;
  }
}
