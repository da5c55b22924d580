import { progressBetween } from '../geo/easing.ts';
import type { ChapterTrack } from '../story/timeline.ts';
import type { Player } from './player.svelte.ts';

/** Scroll positions this near to the one that was set by us are our own, not the reader's. */
const OWN_SCROLL_PX = 2;

/** Share of a chapter's height that passes the reading line while its camera is on the way. */
const ARRIVAL_SHARE = 0.08;

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
  /** Tops of the sections on the page, until something changes its size: asking for them lays the page out. */
  #knownTops: readonly number[] | null = null;

  constructor(player: Player, sections: readonly HTMLElement[], coveredTop: () => number) {
    this.#player = player;
    this.#sections = sections;
    this.#coveredTop = coveredTop;
  }

  /** Listens to the reader's scrolling, and keeps its place where the text changes its height, until called off. */
  listen(): () => void {
    const onScroll = () => {
      if (this.#own !== null && Math.abs(window.scrollY - this.#own) <= OWN_SCROLL_PX) return;
      this.#own = null;
      this.#player.pause();
      // The address of this moment names hundredths of a second.
      this.#player.seek(Math.round(this.#secondsAt(window.scrollY) * 100) / 100);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    // Fonts that arrive, text that is laid out late and windows that change their size move the text under a position
    // that was set for it.
    const layout = new ResizeObserver(() => {
      const before = this.#knownTops;
      this.#knownTops = null;
      if (this.#own !== null) this.#scrollTo(this.#player.seconds);
      else if (before && window.scrollY > 0) this.#stayWith(before);
    });
    for (const element of [document.body, ...this.#sections]) layout.observe(element);
    return () => {
      window.removeEventListener('scroll', onScroll);
      layout.disconnect();
    };
  }

  /** Scrolls the narration to a film second, unless the reader's own scrolling has just set it. */
  follow(seconds: number): void {
    if (Math.abs(this.#secondsAt(window.scrollY) - seconds) < 6e-3) return;
    this.#scrollTo(seconds);
  }

  #scrollTo(seconds: number): void {
    const top = Math.max(0, Math.round(this.#topOf(seconds) - this.#readingLine()));
    const reachable = Math.min(top, document.documentElement.scrollHeight - window.innerHeight);
    this.#own = reachable;
    window.scrollTo({ top: reachable, behavior: 'instant' });
  }

  /** Keeps the section that the reader has scrolled to where it was; the sections stood at these tops. */
  #stayWith(before: readonly number[]): void {
    const i = before.findLastIndex((top) => top <= window.scrollY + this.#readingLine());
    if (i < 0) return;
    const shift = this.#tops()[i]! - before[i]!;
    if (shift !== 0) window.scrollBy({ top: shift, behavior: 'instant' });
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
    return secondsAtShare(track, share);
  }

  #topOf(seconds: number): number {
    const tracks = this.#player.timeline.chapters;
    const i = Math.max(
      0,
      tracks.findLastIndex(({ start }) => start <= seconds),
    );
    const tops = this.#tops();
    const height = (tops[i + 1] ?? this.#end()) - tops[i]!;
    return tops[i]! + height * shareAtSeconds(tracks[i]!, seconds);
  }

  #tops(): readonly number[] {
    this.#knownTops ??= this.#sections.map((section) => section.getBoundingClientRect().top + window.scrollY);
    return this.#knownTops;
  }

  #end(): number {
    return this.#sections.at(-1)!.getBoundingClientRect().bottom + window.scrollY;
  }

  #readingLine(): number {
    const covered = this.#coveredTop();
    return covered + (window.innerHeight - covered) * READING_LINE;
  }
}

// A chapter's title stays near the reading line until the camera has arrived; the rest of the text has the rest of the time.
function secondsAtShare({ start, end, flightSeconds }: ChapterTrack, share: number): number {
  const settled = start + flightSeconds;
  return share < ARRIVAL_SHARE
    ? start + (flightSeconds * share) / ARRIVAL_SHARE
    : settled + ((end - settled) * (share - ARRIVAL_SHARE)) / (1 - ARRIVAL_SHARE);
}

function shareAtSeconds({ start, end, flightSeconds }: ChapterTrack, seconds: number): number {
  const settled = start + flightSeconds;
  return seconds < settled
    ? (ARRIVAL_SHARE * (seconds - start)) / flightSeconds
    : ARRIVAL_SHARE + (1 - ARRIVAL_SHARE) * progressBetween(seconds, settled, end);
}
