import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { TimedBuild } from '../scale/timed-build.ts';
import { storyText } from '../scale/story-text.ts';
import type { Findings, Section } from '../section.ts';
import { verdict } from '../statistics.ts';
import { ratio } from '../table.ts';
import type { Workbench } from '../workbench.ts';

const COUNTS = [50, 150, 500];
/** Of the time for one story among the most to that among the fewest: linear is 1. */
const GREATEST_GROWTH = 1.25;

/** Time of a build by the number of stories, with one thread and with all, from nothing and after one change. */
export const scaleSection: Section = {
  name: 'scale',
  title: 'Build: time by the number of stories, each of 50 places and 10,000 vertices',
  measure,
};

async function measure({ root }: Workbench): Promise<Findings> {
  const workers = availableParallelism();
  const within = await mkdtemp(join(tmpdir(), 'itinera-scale-'));
  try {
    const one = await builds(root, within, COUNTS[0]!, 1);
    const all: Builds[] = [];
    for (const count of COUNTS) all.push(await builds(root, within, count, workers));
    const first = all[0]!.anew;
    const growth = perStory(all.at(-1)!.anew) / perStory(first);
    const rows = [
      row(one, '1', first, ''),
      ...all.map((each, i) =>
        row(each, String(workers), first, i < all.length - 1 ? '' : verdict(growth, GREATEST_GROWTH)),
      ),
    ];
    const columns = [
      'stories',
      'threads',
      'seconds',
      'ms a story',
      `ratio to ${COUNTS[0]}`,
      `at most ${GREATEST_GROWTH}`,
    ];
    return {
      tables: [{ columns: [...columns, 'peak MB', 'after a change: made', 'seconds'], rows }],
      notes: [
        `${workers} threads are ${ratio(one.anew.seconds, first.seconds)} times as fast as one.`,
        'Seconds are those for the stories: reading, drawing, writing. The scripts of the site take ' +
          `${(first.wholeSeconds - first.seconds).toFixed(1)} s besides, for any number of stories.`,
      ],
    };
  } finally {
    await rm(within, { recursive: true, force: true });
  }
}

/** A build from nothing, and one after a change of one story. */
interface Builds {
  readonly anew: TimedBuild;
  readonly changed: TimedBuild;
}

async function builds(root: string, within: string, count: number, workers: number): Promise<Builds> {
  const folder = join(within, `${count}-${workers}`);
  const [stories, site, cache] = ['stories', 'site', 'cache'].map((name) => join(folder, name));
  for (let number = 0; number < count; number++) {
    const story = join(stories!, `story-${number}`);
    await mkdir(story, { recursive: true });
    for (const [name, text] of Object.entries(storyText(number))) await writeFile(join(story, name), text);
  }
  const build = async () => {
    const program = [join(root, 'src/build/run.mjs'), join(root, 'src/build/bench/scale/timed-build.ts')];
    const args = [...program, stories!, site!, cache!, String(workers)];
    return JSON.parse((await promisify(execFile)(process.execPath, args, { cwd: root })).stdout) as TimedBuild;
  };
  const anew = await build();
  await appendFile(join(stories!, 'story-0/story.yaml'), '# changed\n');
  const changed = await build();
  await rm(folder, { recursive: true });
  return { anew, changed };
}

function row({ anew, changed }: Builds, threads: string, first: TimedBuild, judgement: string): string[] {
  return [
    String(anew.stories),
    threads,
    anew.seconds.toFixed(1),
    (perStory(anew) * 1000).toFixed(0),
    ratio(perStory(anew), perStory(first)),
    judgement,
    (anew.peakBytes / 1e6).toFixed(0),
    String(changed.made),
    changed.seconds.toFixed(1),
  ];
}

function perStory({ seconds, stories }: TimedBuild): number {
  return seconds / stories;
}
