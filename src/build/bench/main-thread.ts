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

  /** Bytes of the heap after everything that can be freed was freed. */
  async heapBytes(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize;
  }

  async #seconds(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === 'ThreadTime');
    if (!found) throw new Error('The browser does not tell the time of its main thread.');
    return found.value;
  }
}
