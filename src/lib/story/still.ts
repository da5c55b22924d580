import { chapterAt, type Timeline } from './timeline.ts';

/** Far enough before a chapter's end to be in it, near enough to show all that it tells. */
const BEFORE_END_SECONDS = 0.05;

/**
 * The film second that stands for the whole chapter at `seconds`: the camera has arrived and everything that the
 * chapter tells has happened. Readers who want no motion, the poster and print see the story as these stills.
 */
export function stillSeconds(timeline: Timeline, seconds: number): number {
  return chapterAt(timeline, seconds).end - BEFORE_END_SECONDS;
}
