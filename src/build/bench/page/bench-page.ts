/** Which of the two maps: the story drawn as the site draws it, or the same map that only moves its camera. */
export type ContestantName = 'story' | 'camera';

/** What a run of frames has cost. */
export interface Run {
  readonly frames: number;
  /** The longest callback of one animation frame, in milliseconds. */
  readonly longestMs: number;
}

/** What the page offers to the measurements as `window.bench`. */
export interface BenchPage {
  /** Makes the maps of a story with that many vertices and waits for their first picture; its length in film seconds. */
  open(options: { vertices: number; width: number; height: number; contestants: ContestantName[] }): Promise<number>;
  /** Goes to a film second and waits until nothing is left to do. */
  settle(name: ContestantName, seconds: number): Promise<void>;
  /** Draws film seconds in turn. */
  play(name: ContestantName, seconds: number[]): Promise<Run>;
  /** Runs through the whole film in that many frames, as often as fits into the time, at most `times`; how often it did. */
  replay(options: { frames: number; times: number; forMs: number }): Promise<number>;
  /** Frames that the story's map draws within the next seconds. */
  framesWithin(seconds: number): Promise<number>;
  /** How often data of a GeoJSON source was sent since the maps stood. */
  resentData(): number;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
