/** Longest time that one callback of `requestAnimationFrame` took since the last reset, in milliseconds. */
export class CallbackClock {
  #longestMs = 0;

  /** Watches every callback that is asked for from now on. */
  constructor() {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        const start = performance.now();
        callback(now);
        this.#longestMs = Math.max(this.#longestMs, performance.now() - start);
      });
  }

  /** The longest since the last call. */
  take(): number {
    const longest = this.#longestMs;
    this.#longestMs = 0;
    return longest;
  }
}
