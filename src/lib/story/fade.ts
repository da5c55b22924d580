import { easeInOut } from '../geo/easing.ts';
import type { Chapter } from './model.ts';
import type { ChapterTrack, Timeline } from './timeline.ts';

/** How long what a chapter shows takes to come, and what the one before it showed to go. */
export const FADE_SECONDS = 0.8;

/** How much of something is seen while one chapter gives way to the next. */
export class Fade {
  /** The chapter that fades out; the current one at the film's start. */
  readonly previous: ChapterTrack;
  readonly #current: ChapterTrack;
  readonly #progress: number;

  constructor(timeline: Timeline, track: ChapterTrack, t: number) {
    this.#current = track;
    this.previous = timeline.chapters[track.index - 1] ?? track;
    this.#progress = easeInOut((t - track.start) / FADE_SECONDS);
  }

  /** Whether nothing of the previous chapter is left. */
  get isOver(): boolean {
    return this.#progress >= 1;
  }

  /** How much of the previous chapter is left, 1 to 0. */
  get remaining(): number {
    return 1 - this.#progress;
  }

  /** 0 to 1 for something that a chapter shows or does not. */
  of(isShown: (chapter: Chapter) => boolean): number {
    return this.between((track) => (isShown(track.chapter) ? 1 : 0));
  }

  /** The value of the previous chapter giving way to that of the current one. */
  between(strength: (track: ChapterTrack) => number): number {
    const before = strength(this.previous);
    return before + (strength(this.#current) - before) * this.#progress;
  }
}
