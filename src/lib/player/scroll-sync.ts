import { progressBetween } from '../geo/easing.ts';
import type { ChapterTrack } from '../story/timeline.ts';
import type { Player } from './player.svelte.ts';

/** Scroll positions this near to the one that was set by us are our own, not the reader's. */
const OWN_SCROLL_PX = 2;

/** Share of the free height at which a reader's eye rests. */
const READING_LINE = 0.3;

/**
 * Couples the narration's scroll position with the player: scrolling moves the clock, the clock scrolls the narration,
 * and neither answers to itself. `coveredTop` tells how many pixels of the window's top hide the narration.
 */
export class ScrollSync {
  readonly #player: Player;
  readonly #sections: readonly HTMLElement[];
  readonly #coveredTop: () => number;
  #own: number | null = null;

  constructor(player: Player, sections: readonly HTMLElement[], coveredTop: () => number) {
    this.#player = player;
    this.#sections = sections;
    this.#coveredTop = coveredTop;
  }

  /** Listens to the reader's scrolling until the returned function is called. */
  listen(): () => void {
    const onScroll = () => {
      if (this.#own !== null && Math.abs(window.scrollY - this.#own) <= OWN_SCROLL_PX) return;
      this.#own = null;
      this.#player.pause();
      // The address of this moment names hundredths of a second.
      this.#player.seek(Math.round(this.#secondsAt(window.scrollY) * 100) / 100);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }

  /** Scrolls the narration to a film second, unless the reader's own scrolling has just set it. */
  follow(seconds: number): void {
    if (Math.abs(this.#secondsAt(window.scrollY) - seconds) < 6e-3) return;
    const top = Math.max(0, Math.round(this.#topOf(seconds) - this.#readingLine()));
    const reachable = Math.min(top, document.documentElement.scrollHeight - window.innerHeight);
    this.#own = reachable;
    window.scrollTo({ top: reachable, behavior: 'instant' });
  }

  #secondsAt(scrollY: number): number {
    const tracks = this.#player.timeline.chapters;
    if (scrollY <= 0) return 0;
    const line = scrollY + this.#readingLine();
    const tops = this.#tops();
    const i = tops.findLastIndex((top) => top <= line);
    const track = tracks[i];
    if (!track) return 0;
    const share = progressBetween(line, tops[i]!, tops[i + 1] ?? this.#end());
    return secondsIn(track, share);
  }

  #topOf(seconds: number): number {
    const tracks = this.#player.timeline.chapters;
    const i = Math.max(
      0,
      tracks.findLastIndex(({ start }) => start <= seconds),
    );
    const tops = this.#tops();
    const { start, end } = tracks[i]!;
    return tops[i]! + ((tops[i + 1] ?? this.#end()) - tops[i]!) * progressBetween(seconds, start, end);
  }

  #tops(): number[] {
    return this.#sections.map((section) => section.getBoundingClientRect().top + window.scrollY);
  }

  #end(): number {
    return this.#sections.at(-1)!.getBoundingClientRect().bottom + window.scrollY;
  }

  #readingLine(): number {
    const covered = this.#coveredTop();
    return covered + (window.innerHeight - covered) * READING_LINE;
  }
}

function secondsIn({ start, end }: ChapterTrack, share: number): number {
  return start + (end - start) * share;
}
