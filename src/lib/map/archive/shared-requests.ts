interface Request<T> {
  readonly answer: Promise<T>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Answers by key, asked for once and kept: requests for the same key at the same time share one, and the latest
 * `capacity` answers stay. A request is aborted only when everybody who waits for it has given up; an error is not kept.
 */
export class SharedRequests<T> {
  readonly #capacity: number;
  readonly #entries = new Map<string, Request<T>>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The answer for `key`, asked for with `ask` if it is not there. Rejects as `ask` does, or when `signal` aborts. */
  async get(key: string, ask: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    const entry = this.#entries.get(key) ?? this.#start(key, ask);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const giveUp = (): void => {
        entry.waiting -= 1;
        if (entry.waiting === 0) {
          if (this.#entries.get(key) === entry) this.#entries.delete(key);
          entry.abort.abort();
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      entry.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
  }

  #start(key: string, ask: (signal: AbortSignal) => Promise<T>): Request<T> {
    const abort = new AbortController();
    const entry: Request<T> = { answer: ask(abort.signal), abort, waiting: 0 };
    entry.answer.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size < this.#capacity) break;
      this.#entries.delete(oldest);
    }
    return entry;
  }
}
