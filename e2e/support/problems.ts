import { expect, type Page } from '@playwright/test';

/** What no page of the site may do: kept as lines, so that a failure reads like a list. */
export class Problems {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origins: Set<string>;
  readonly #forbidden: { readonly pattern: RegExp; readonly why: string }[] = [];

  constructor(siteAddress: string) {
    this.#origins = new Set([new URL(siteAddress).origin]);
  }

  /** Declares a problem that the test provokes. The test fails when it does not happen. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Declares the origin of a second server that belongs to the test. */
  allowOrigin(address: string): void {
    this.#origins.add(new URL(address).origin);
  }

  /** Declares addresses that no page of the test may ask for, and what is wrong with it. */
  forbidRequests(pattern: RegExp, why: string): void {
    this.#forbidden.push({ pattern, why });
  }

  /** Listens to a page from before its first request on. */
  async watch(page: Page): Promise<void> {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', (error) => this.#seen.push(`uncaught: ${error.message}`));
    page.on('crash', () => this.#seen.push('the page crashed'));
    page.context().on('request', (request) => this.#checkRequest(request.url()));
    page.context().on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'no reason';
      // A map that moves on, and a page that is left, call off what they no longer need.
      if (reason !== 'net::ERR_ABORTED') this.#seen.push(`failed request: ${request.url()} (${reason})`);
    });
    page.context().on('response', (response) => {
      if (response.status() >= 400) this.#seen.push(`status ${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        console.error(`policy violation: ${violatedDirective} blocked ${blockedURI} in ${sourceFile}`);
      });
    });
  }

  /** Fails when there were problems that nobody expected, or expected ones that did not come. */
  check(): void {
    const unexpected = this.#seen.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
    const missing = this.#expected.filter((pattern) => !this.#seen.some((line) => pattern.test(line)));
    expect(unexpected, 'problems on the page').toEqual([]);
    expect(missing, 'problems that were expected and did not come').toEqual([]);
  }

  #checkRequest(address: string): void {
    for (const { pattern, why } of this.#forbidden) if (pattern.test(address)) this.#seen.push(`${why}: ${address}`);
    const { origin, protocol } = new URL(address);
    if (protocol === 'data:' || protocol === 'blob:') return;
    if (!this.#origins.has(origin)) this.#seen.push(`request to another origin: ${address}`);
  }
}
