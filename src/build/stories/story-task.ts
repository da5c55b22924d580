import type { Story } from '../../lib/story/model.ts';
import type { Problem } from '../../lib/story/problem.ts';
import type { PageAssets } from '../pages.ts';

/** What all workers of a build know from their start; it is sent to them, so it is plain data. */
export interface StorySettings {
  /** Where the site is written to. */
  readonly outDir: string;
  /** Where what was made of each story is kept. */
  readonly cacheFolder: string;
  /** The folder that is served as it is: the base map and the fonts are drawn from. */
  readonly publicDir: string;
  /** Address of the site with a slash at its end, when it is known. */
  readonly address: string | null;
  readonly assets: { readonly story: PageAssets; readonly index: PageAssets };
  /** The style sheets of the pages by their file. */
  readonly styles: ReadonlyMap<string, string>;
  /** Changes with anything but the story's own files that a story's pages depend on. */
  readonly commonKey: string;
}

/** One story to be made, or only to be read: once a story is broken, nothing is made any more. */
export interface StoryTask {
  readonly folder: string;
  readonly isOnlyRead: boolean;
}

/** What lists of stories say of one. */
export type StorySummary = Pick<Story, 'id' | 'languages' | 'title' | 'summary' | 'updated'>;

/** What became of a task: `kept` was made by an earlier build, `read` has no problem, `none` is no story's folder. */
export type StoryOutcome =
  | { readonly kind: 'made' | 'kept'; readonly summary: StorySummary }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | { readonly kind: 'read' | 'none' };
