import process from 'node:process';
import { buildSite } from '../../build-site.ts';

/** What one build took. */
export interface TimedBuild {
  readonly stories: number;
  /** How many stories were made anew. */
  readonly made: number;
  /** For the stories: reading, drawing, writing. */
  readonly seconds: number;
  /** For all, the scripts of the site included. */
  readonly wholeSeconds: number;
  /** The most memory that the process held, all threads together. */
  readonly peakBytes: number;
}

/** Builds a site as a process of its own, told by arguments: folders of stories, site, cache, and threads. Prints a TimedBuild. */
export async function main([storiesFolder, outDir, cacheFolder, workers]: string[]): Promise<number> {
  const start = performance.now();
  let stories: Pick<TimedBuild, 'stories' | 'made' | 'seconds'> | undefined;
  await buildSite({
    storiesFolder: storiesFolder!,
    outDir: outDir!,
    cacheFolder: cacheFolder!,
    serverFolder: `.cache/bench/server-${process.pid}`,
    workers: Number(workers),
    logLevel: 'error',
    onStories: ({ summaries, made }, seconds) => (stories = { stories: summaries.length, made, seconds }),
  });
  const wholeSeconds = (performance.now() - start) / 1000;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ...stories!, wholeSeconds, peakBytes } satisfies TimedBuild));
  return 0;
}
