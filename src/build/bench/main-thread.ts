import type { CDPSession, Page } from '@playwright/test';

/** The processor time of a page's main thread, which other work on the same machine does not lengthen. */
export class MainThread {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(session);
  }

  /** Milliseconds of processor time that the main thread spends while something is done. */
  async spentOn<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
    const before = await this.#seconds();
    const result = await work();
    return { result, milliseconds: ((await this.#seconds()) - before) * 1000 };
  }

  /** What the page holds after everything that can be freed was freed. */
  async held(): Promise<{ heapBytes: number; nodes: number; listeners: number }> {
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return {
      heapBytes: usedSize,
      nodes: await this.#metric('Nodes'),
      listeners: await this.#metric('JSEventListeners'),
    };
  }

  #seconds(): Promise<number> {
    return this.#metric('ThreadTime');
  }

  async #metric(wanted: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`The browser does not tell its ${wanted}.`);
    return found.value;
  }
}
