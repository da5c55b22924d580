/** Where progress is shown: the process's error output, or one of a test. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const WIDEST_BAR = 40;
/** Lines that are written where nothing can be redrawn. */
const PLAIN_LINES = 10;

/** Shows how many of a number of stories are done: a bar that is redrawn on a terminal, elsewhere a line each tenth. */
export class Progress {
  readonly #total: number;
  readonly #stream: ProgressStream;
  #done = 0;

  constructor(total: number, stream: ProgressStream) {
    this.#total = total;
    this.#stream = stream;
    if (stream.isTTY && total > 0) this.#draw();
  }

  /** One more is done. */
  step(): void {
    this.#done++;
    if (this.#stream.isTTY) return this.#draw();
    const tenth = (done: number) => Math.floor((done * PLAIN_LINES) / this.#total);
    if (this.#total >= PLAIN_LINES && tenth(this.#done) > tenth(this.#done - 1)) {
      this.#stream.write(`${this.#figures()}\n`);
    }
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
  }

  #draw(): void {
    const width = Math.max(0, Math.min(WIDEST_BAR, (this.#stream.columns ?? 80) - this.#figures().length - 2));
    const full = Math.round((width * this.#done) / this.#total);
    this.#stream.write(`\r\x1b[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${this.#figures()}`);
  }

  #figures(): string {
    return `${this.#done} of ${this.#total} stories`;
  }
}
