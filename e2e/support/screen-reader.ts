import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const PACKAGE = '@guidepup/virtual-screen-reader/browser.js';

/** The part of the virtual screen reader that is used here: https://github.com/guidepup/virtual-screen-reader */
interface Virtual {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  act(): Promise<void>;
  perform(command: string): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}

type WithReader = typeof globalThis & { reader: Virtual };

/** A screen reader that runs in the page, and keeps what it says. */
export class ScreenReader {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Starts to read the page that is open, from its top; the reader comes from the page's own origin, as its policy asks. */
  static async start(page: Page): Promise<ScreenReader> {
    const path = fileURLToPath(import.meta.resolve(PACKAGE));
    await page.route('**/screen-reader.mjs', (route) => route.fulfill({ path, contentType: 'text/javascript' }));
    await page.evaluate(async () => {
      const address = new URL('/screen-reader.mjs', location.href).href;
      const { virtual } = (await import(address)) as { virtual: Virtual };
      (globalThis as WithReader).reader = virtual;
      await virtual.start({ container: document.body });
    });
    return new ScreenReader(page);
  }

  /** Reads on, item by item, until it has said something that begins like this. Throws where that never comes. */
  async readUntil(beginning: string): Promise<void> {
    await this.#page.evaluate(async (expected) => {
      const { reader } = globalThis as WithReader;
      for (let i = 0; i < 1000; i++) {
        await reader.next();
        if ((await reader.lastSpokenPhrase()).startsWith(expected)) return;
      }
      throw new Error(`never said: ${expected}`);
    }, beginning);
  }

  /** Reads so many items on. */
  async read(items: number): Promise<void> {
    await this.#page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) await (globalThis as WithReader).reader.next();
    }, items);
  }

  /** Jumps from heading to heading. */
  async headings(count: number): Promise<void> {
    await this.#page.evaluate(async (jumps) => {
      for (let i = 0; i < jumps; i++) await (globalThis as WithReader).reader.perform('moveToNextHeading');
    }, count);
  }

  /** Presses what it stands at, and waits for what is announced. */
  async pressAndHear(announcement: string): Promise<void> {
    await this.#page.evaluate(() => (globalThis as WithReader).reader.act());
    await expect.poll(() => this.#log()).toContain(`polite: ${announcement}`);
  }

  /** What has been said since this was asked last, a line each; live regions say "polite:" first. */
  async said(): Promise<string[]> {
    const log = await this.#log();
    await this.#page.evaluate(() => (globalThis as WithReader).reader.clearSpokenPhraseLog());
    // A status that is emptied says nothing.
    return log.filter((phrase) => phrase !== 'polite: ');
  }

  async #log(): Promise<string[]> {
    return this.#page.evaluate(() => (globalThis as WithReader).reader.spokenPhraseLog());
  }
}
