import { clamp } from '../geo/easing.ts';
import { frameAt, type Frame } from '../story/frame.ts';
import { stillSeconds } from '../story/still.ts';
import { chapterAt, type Timeline } from '../story/timeline.ts';

/** The speeds that a reader can choose, as multiples of film time. */
export const SPEEDS = [0.5, 1, 2] as const;

/** How often what stands beside the map is told the time while the film runs: a slider moves a pixel in that time. */
const PAGE_STEP_MS = 100;

/** A tab that was asleep comes back with one long step; the film goes on from where it was instead. */
const LONGEST_STEP_SECONDS = 0.5;

/** The one owner of time: film seconds, whether they run and how fast. Everything else derives from it. */
export class Player {
  readonly #timeline: () => Timeline;
  #seconds = $state(0);
  #isPlaying = $state(false);
  #speed = $state<number>(1);
  #request = 0;
  #last = 0;
  #pageSeconds = $state(0);
  #pageTold = 0;
  /** Readers who want no motion see each chapter as one still, and step where others play. */
  prefersStills = $state(false);
  readonly #frame: Frame = $derived.by(() => this.#frameOf(this.seconds));
  readonly #pageFrame: Frame = $derived.by(() => this.#frameOf(this.pageSeconds));

  /** `timeline` may give another version of the film later on: its second stays, if the film is long enough. */
  constructor(timeline: () => Timeline) {
    this.#timeline = timeline;
  }

  get timeline(): Timeline {
    return this.#timeline();
  }

  get seconds(): number {
    return Math.min(this.#seconds, this.timeline.seconds);
  }

  get frame(): Frame {
    return this.#frame;
  }

  /** The film second for what stands beside the map: the same, but only some times a second while the film runs. */
  get pageSeconds(): number {
    return Math.min(this.#pageSeconds, this.timeline.seconds);
  }

  /** The frame of `pageSeconds`. */
  get pageFrame(): Frame {
    return this.#pageFrame;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Whether the film stands at its end, so that playing starts it again. */
  get isAtEnd(): boolean {
    return this.#seconds >= this.timeline.seconds;
  }

  get speed(): number {
    return this.#speed;
  }

  set speed(speed: number) {
    this.#speed = clamp(speed, SPEEDS[0], SPEEDS[SPEEDS.length - 1]!);
  }

  /** Runs the film, or steps to the next still where stills are preferred; from its end it starts again. */
  play(): void {
    if (this.#isPlaying) return;
    if (this.prefersStills && !this.isAtEnd) return this.stepChapter(1);
    if (this.isAtEnd) this.seek(0);
    if (this.prefersStills) return;
    this.#isPlaying = true;
    this.#last = performance.now();
    this.#request = requestAnimationFrame((now) => this.#tick(now));
  }

  /** Stops on a tenth of a second, which the address of this moment and the slider can name exactly. */
  pause(): void {
    if (!this.#isPlaying) return;
    this.#isPlaying = false;
    cancelAnimationFrame(this.#request);
    this.seek(Math.round(this.#seconds * 10) / 10);
  }

  toggle(): void {
    if (this.#isPlaying) this.pause();
    else this.play();
  }

  /** Goes to a film second, clamped to the film; playing goes on from there. */
  seek(seconds: number): void {
    if (Number.isNaN(seconds)) return;
    this.#seconds = clamp(seconds, 0, this.timeline.seconds);
    this.#pageSeconds = this.#seconds;
  }

  /** Goes to where the camera of the chapter `steps` away has arrived; back within a chapter goes to its own start. */
  stepChapter(steps: 1 | -1): void {
    const track = chapterAt(this.timeline, this.#seconds);
    const settled = track.start + track.flightSeconds;
    const isInside = steps < 0 && this.#seconds > settled + 0.5;
    const target =
      this.timeline.chapters[clamp(track.index + (isInside ? 0 : steps), 0, this.timeline.chapters.length - 1)]!;
    this.seek(steps > 0 && target === track ? this.timeline.seconds : target.start + target.flightSeconds);
  }

  #frameOf(seconds: number): Frame {
    return frameAt(this.timeline, this.prefersStills ? stillSeconds(this.timeline, seconds) : seconds);
  }

  #tick(now: number): void {
    const step = Math.min((now - this.#last) / 1000, LONGEST_STEP_SECONDS) * this.#speed;
    this.#last = now;
    this.#seconds = clamp(this.#seconds + step, 0, this.timeline.seconds);
    if (now - this.#pageTold >= PAGE_STEP_MS) {
      this.#pageTold = now;
      this.#pageSeconds = this.#seconds;
    }
    if (this.isAtEnd) this.pause();
    else this.#request = requestAnimationFrame((next) => this.#tick(next));
  }
}
