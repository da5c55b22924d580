import * as v from 'valibot';
import { idSchema } from '../lib/story/schema.ts';
import type { Story } from '../lib/story/model.ts';

/** The event with which the development server tells a `StoryState`, and with which a page asks for it. */
export const STORY_EVENT = 'itinera:story';

/** Where edits are posted to, and the header that only the page's own script can send. */
export const EDIT_PATH = '/__authoring/edit';
export const EDIT_HEADER = 'x-itinera-authoring';

/** A story as its files are now: the last version without a problem, if there was one, and what is wrong since. */
export interface StoryState {
  readonly id: string;
  readonly story: Story | null;
  /** Each as the build and the command line tell it, over several lines. */
  readonly problems: readonly string[];
}

/** What a page asks about: one story, or the problems of all. */
export interface StoryQuestion {
  readonly id: string | null;
}

const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
const position = v.strictTuple([degrees(180), degrees(90)]);
const camera = v.strictObject({
  box: v.strictTuple([degrees(180), degrees(85), degrees(180), degrees(85)]),
  bearing: v.optional(v.number()),
  pitch: v.optional(v.number()),
});

/** What can be asked of the development server: a change of one story's files, or what has been changed so far. */
export const requestSchema = v.strictObject({
  story: idSchema,
  edit: v.variant('kind', [
    v.strictObject({ kind: v.literal('move-place'), place: idSchema, to: position }),
    v.strictObject({ kind: v.literal('move-vertex'), from: position, to: position }),
    v.strictObject({ kind: v.literal('set-camera'), chapter: idSchema, camera }),
    v.strictObject({ kind: v.literal('undo') }),
    v.strictObject({ kind: v.literal('redo') }),
    v.strictObject({ kind: v.literal('look') }),
  ]),
});

/** An edit of a story, or a step through the edits made so far; `look` only asks for them. */
export type Edit = v.InferOutput<typeof requestSchema>['edit'];

/** A change of the files themselves. */
export type FileEdit = Exclude<Edit, { kind: 'undo' | 'redo' | 'look' }>;

/** What has been written, oldest first, what can be written again, and why the last request was refused. */
export interface EditAnswer {
  readonly written: readonly string[];
  readonly undone: readonly string[];
  readonly refused: readonly string[];
}
