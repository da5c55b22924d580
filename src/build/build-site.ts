import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBuilder, type LogLevel } from 'vite';
import { buildChoicesPlugin, type BuildChoices } from './build-choices.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is built where to. */
export interface SiteBuild extends BuildChoices {
  /** The folder of the site; `dist` where it is not given. It is replaced when the new one is whole. */
  readonly outDir?: string;
  /** Where the renderer is built to, within the project; two builds at once must not share it. */
  readonly serverFolder?: string;
  readonly logLevel?: LogLevel;
}

/** Builds a site. Rejects with an Error that tells every problem of every story, and then leaves the former site whole. */
export async function buildSite({ outDir, serverFolder, logLevel = 'info', ...choices }: SiteBuild): Promise<void> {
  // What loads this file has set it for itself, and Vite would build pages for development then.
  process.env['NODE_ENV'] = 'production';
  const builder = await createBuilder({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel,
    plugins: [buildChoicesPlugin(choices)],
    ...(outDir === undefined ? {} : { build: { outDir } }),
    ...(serverFolder === undefined ? {} : { environments: { ssr: { build: { outDir: serverFolder } } } }),
  });
  await builder.buildApp();
}

/**
 * `npm run build [-- --stories geo --out dist --cache .cache/stories --workers 2]`: builds the site. Paths start where npm
 * was called.
 */
export async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { stories: text, out: text, cache: text, workers: text } });
  const path = (value: string | undefined) =>
    value === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), value);
  const workers = values.workers === undefined ? undefined : Number(values.workers);
  if (workers !== undefined && !(Number.isInteger(workers) && workers > 0)) {
    throw new Error(`--workers ${values.workers}: expected a whole number of threads, 1 or more.`);
  }
  const chosen = {
    outDir: path(values.out),
    storiesFolder: path(values.stories),
    cacheFolder: path(values.cache),
    workers,
  };
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  try {
    await buildSite(given as SiteBuild);
    return 0;
  } catch (error) {
    // Problems of stories take several lines each, and there may be many.
    console.error(process.env['ITINERA_DEBUG'] ? error : (error as Error).message);
    return 1;
  }
}
