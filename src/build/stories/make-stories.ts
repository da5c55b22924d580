import { availableParallelism } from 'node:os';
import { describeProblem, type Problem } from '../../lib/story/problem.ts';
import { Progress, type ProgressStream } from './progress.ts';
import { StoryCache } from './story-cache.ts';
import type { StoryOutcome, StorySettings, StorySummary, StoryTask } from './story-task.ts';
import { WorkerPool } from './worker-pool.ts';

/** What a build has made of its stories. */
export interface StoriesMade {
  /** In the order of their folders. */
  readonly summaries: readonly StorySummary[];
  /** How many were made anew; the others were kept. */
  readonly made: number;
}

/** How stories are made, besides what the workers know. */
export interface MakeOptions {
  /** The file that the workers run. */
  readonly workerFile: URL;
  /** Threads; as many as the machine runs at once where it is not given. */
  readonly workers?: number | undefined;
  /** Whether these are all stories of the site: what is kept of others is forgotten then. */
  readonly areAll: boolean;
  /** Where progress is shown; null for nowhere. */
  readonly progress: ProgressStream | null;
}

/**
 * Makes the stories of these folders by several threads, a story at a time each. Throws an Error that tells every problem
 * of every story when one is broken; from the first on, the others are read only.
 */
export async function makeStories(
  folders: readonly string[],
  settings: StorySettings,
  { workerFile, workers = availableParallelism(), areAll, progress }: MakeOptions,
): Promise<StoriesMade> {
  const bar = progress && new Progress(folders.length, progress);
  const pool = new WorkerPool<StoryTask, StoryOutcome>(workerFile, settings, Math.min(workers, folders.length));
  let isOnlyRead = false;
  let outcomes: StoryOutcome[];
  try {
    outcomes = await Promise.all(
      folders.map(async (folder) => {
        const outcome = await pool.run(() => ({ folder, isOnlyRead }));
        isOnlyRead ||= outcome.kind === 'broken';
        bar?.step();
        return outcome;
      }),
    );
  } finally {
    bar?.end();
    await pool.close();
  }
  const problems = outcomes.flatMap((outcome) => (outcome.kind === 'broken' ? outcome.problems : []));
  if (problems.length > 0) throw new Error(describeAll(problems));
  const summaries = outcomes.flatMap((outcome) => ('summary' in outcome ? outcome.summary : []));
  if (areAll) await new StoryCache(settings.cacheFolder).forgetOthers(new Set(summaries.map(({ id }) => id)));
  return { summaries, made: outcomes.filter(({ kind }) => kind === 'made').length };
}

function describeAll(problems: readonly Problem[]): string {
  return `${problems.map(describeProblem).join('\n\n')}\n\n${problems.length} problem(s) in the stories`;
}
