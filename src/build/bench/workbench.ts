import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { chromiumEffects } from '../../../e2e/support/chromium-effects.ts';
import { CHROMIUM_VARIABLE, findChromium } from '../../../e2e/support/find-chromium.ts';
import { launchOptions } from '../../../e2e/support/launch-options.ts';
import { buildSite } from '../build-site.ts';
import { serveSite } from '../serve-site.ts';
import { isSiteFresh } from '../site-freshness.ts';
import { buildBenchPage } from './build-bench-page.ts';
import { record, type Recorder } from './recorder.ts';

const HOST = '127.0.0.1';

/** What sections measure with. Each thing is made when it is first asked for, and closed with the workbench. */
export class Workbench {
  readonly root: string;
  readonly siteFolder: string;
  readonly #closers: (() => Promise<void>)[] = [];
  #browser: Promise<Browser> | null = null;
  #site: Promise<Recorder> | null = null;
  #benchUrl: Promise<string> | null = null;

  constructor(root: string) {
    this.root = root;
    this.siteFolder = join(root, 'dist');
  }

  /** The browser that the tests use as well. */
  browser(): Promise<Browser> {
    return (this.#browser ??= this.#launch());
  }

  /** The built site, built anew when it is older than its sources, behind a recorder. */
  site(): Promise<Recorder> {
    return (this.#site ??= this.#serveRecorded());
  }

  /** A page of its own in a fresh profile; the caller closes its context. */
  async page(options: BrowserContextOptions): Promise<Page> {
    return (await (await this.browser()).newContext(options)).newPage();
  }

  /** The address of the page that draws synthetic stories. */
  benchUrl(): Promise<string> {
    return (this.#benchUrl ??= this.#serveBenchPage());
  }

  /** Serves a folder until the workbench closes, and returns its address. */
  async serve(folder: string): Promise<string> {
    const server = await serveSite(folder, HOST, 0);
    this.#closers.push(server.close);
    return server.url;
  }

  async close(): Promise<void> {
    for (const close of this.#closers.reverse()) await close();
  }

  async #launch(): Promise<Browser> {
    const { path } = await findChromium(chromiumEffects);
    const browser = await chromium.launch(launchOptions({ ...process.env, [CHROMIUM_VARIABLE]: path }));
    this.#closers.push(() => browser.close());
    return browser;
  }

  async #serveRecorded(): Promise<Recorder> {
    if (!(await isSiteFresh(this.root, 'dist'))) {
      await buildSite({ logLevel: 'error' });
    }
    const recorder = await record(await this.serve(this.siteFolder));
    this.#closers.push(recorder.close);
    return recorder;
  }

  async #serveBenchPage(): Promise<string> {
    return this.serve(await buildBenchPage(this.root));
  }
}
