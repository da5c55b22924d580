import type { Page } from '@playwright/test';
import { MainThread } from '../main-thread.ts';
import type { ContestantName, Run } from '../page/bench-page.ts';
import type { Findings, Section } from '../section.ts';
import { median, verdict } from '../statistics.ts';
import type { Table } from '../table.ts';
import type { Workbench } from '../workbench.ts';

const SIZE = { width: 1280, height: 720 };
const VERTICES = [100, 10_000, 100_000];
/** Rounds of one size: as many as fit into the time, but at least the first number. */
const ROUNDS = { least: 3, most: 7, withinMs: 35_000 };
/** Rounds before: a film plays for minutes at 60 frames a second, so what counts is code that the browser has compiled. */
const WARM_UPS = 4;
const PAUSE_SECONDS = 5;
const GREATEST_RATIO = 1.15;
const FRAMES_A_SECOND = 20;
/** Few pixels for the software that draws them; tiles, labels and layers are those of the full size. */
const PIXEL_RATIO = 0.25;
const CONTESTANTS: ContestantName[] = ['story', 'camera'];

/** A figure of each map. */
type Cost = Record<ContestantName, number>;

/** Stretches of the synthetic film: a flight while things fade, a head that is followed, launches, a head close by. */
const STRETCHES = [
  { name: 'flight and fades', from: 10, seconds: 1.2 },
  { name: 'following at 400 km', from: 15, seconds: 1.2 },
  { name: 'launch', from: 23.4, seconds: 1.2 },
  { name: 'following at 60 km', from: 36, seconds: 1.2 },
] as const;

/** Cost of a drawn frame on the main thread, against the same map that only moves its camera. */
export const motionSection: Section = {
  name: 'motion',
  title: `Playing: main-thread time of one drawn frame at ${SIZE.width}x${SIZE.height}`,
  measure,
};

async function measure(workbench: Workbench): Promise<Findings> {
  const sizes: { vertices: number; rows: string[][]; all: string[]; state: string[] }[] = [];
  for (const vertices of VERTICES) sizes.push(await measureSize(workbench, vertices));
  const columns = [
    'vertices',
    'stretch of the film',
    'story ms',
    'camera only ms',
    'ratio',
    'ratio at first',
    `at most ${GREATEST_RATIO}`,
  ];
  const states: Table = {
    columns: [
      'vertices',
      'data re-sent',
      `frames in ${PAUSE_SECONDS} s of pause`,
      'longest first frame ms',
      'camera only ms',
    ],
    rows: sizes.map(({ state }) => state),
  };
  return {
    tables: [{ columns, rows: sizes.flatMap(({ rows, all }) => [...rows, all]) }, states],
    notes: [
      `Processor time of the main thread at a pixel ratio of ${PIXEL_RATIO}; medians of ${ROUNDS.least} to ${ROUNDS.most} rounds in which both maps take turns, after ${WARM_UPS + 1}; the ratio at first is that of ${WARM_UPS} of those, while the browser still compiles.`,
      'Both of the pause and the re-sent data have to be 0. The first frames are those after the page was opened.',
    ],
  };
}

async function measureSize(workbench: Workbench, vertices: number) {
  const page = await workbench.page({ viewport: SIZE, deviceScaleFactor: PIXEL_RATIO });
  try {
    await page.goto(await workbench.benchUrl());
    await page.evaluate((options) => window.bench.open(options), { vertices, ...SIZE, contestants: CONTESTANTS });
    const first = await playAll(page, CONTESTANTS);
    const early: Cost[][] = [];
    for (let i = 0; i < WARM_UPS; i++) early.push((await playAll(page, CONTESTANTS)).map(({ cost }) => cost));
    const rounds: Cost[][] = [];
    const end = Date.now() + ROUNDS.withinMs;
    for (let round = 0; round < ROUNDS.least || (round < ROUNDS.most && Date.now() < end); round++) {
      // Who goes first has to wake the page up: they take turns in that as well.
      const order = round % 2 === 0 ? CONTESTANTS : CONTESTANTS.toReversed();
      rounds.push((await playAll(page, order)).map(({ cost }) => cost));
    }
    const label = vertices.toLocaleString('en');
    const ofStretch = (of: readonly Cost[][], stretch: number) => of.map((costs) => costs[stretch]!);
    const all = (of: readonly Cost[][]) =>
      of.map((costs) => ({ story: mean(costs, 'story'), camera: mean(costs, 'camera') }));
    const [ofAll, atFirst] = [figures(all(rounds)), figures(all(early)).ratio.toFixed(2)];
    const longest = (name: ContestantName) => Math.max(...first.map((stretch) => stretch.longestMs[name])).toFixed(0);
    const frames = await framesOfPause(page);
    return {
      vertices,
      rows: STRETCHES.map(({ name }, i) => [
        label,
        name,
        ...figures(ofStretch(rounds, i)).cells,
        figures(ofStretch(early, i)).ratio.toFixed(2),
      ]),
      all: [label, 'all', ...ofAll.cells, atFirst, verdict(ofAll.ratio, GREATEST_RATIO)],
      state: [
        label,
        String(await page.evaluate(() => window.bench.resentData())),
        String(frames),
        longest('story'),
        longest('camera'),
      ],
    };
  } finally {
    await page.context().close();
  }
}

/** Medians of both maps, and of their ratio in each round, which what slows down both of them does not change. */
function figures(costs: readonly Cost[]): { cells: string[]; ratio: number } {
  const ratio = median(costs.map(({ story, camera }) => story / camera));
  const medians = CONTESTANTS.map((name) => median(costs.map((cost) => cost[name])).toFixed(2));
  return { cells: [...medians, ratio.toFixed(2)], ratio };
}

function mean(costs: readonly Cost[], name: ContestantName): number {
  return costs.reduce((sum, cost) => sum + cost[name], 0) / costs.length;
}

/** Plays every stretch with both maps, one after the other: milliseconds a drawn frame, and the longest callback. */
async function playAll(page: Page, order: readonly ContestantName[]) {
  const thread = await MainThread.of(page);
  const results: { cost: Cost; longestMs: Cost }[] = [];
  for (const stretch of STRETCHES) {
    const result = { cost: { story: 0, camera: 0 }, longestMs: { story: 0, camera: 0 } };
    for (const name of order) {
      const { run, milliseconds } = await playStretch(page, thread, name, stretch);
      result.cost[name] = milliseconds / run.frames;
      result.longestMs[name] = run.longestMs;
    }
    results.push(result);
  }
  return results;
}

async function playStretch(
  page: Page,
  thread: MainThread,
  name: ContestantName,
  { from, seconds }: { from: number; seconds: number },
): Promise<{ run: Run; milliseconds: number }> {
  const film = Array.from(
    { length: Math.round(seconds * FRAMES_A_SECOND) },
    (_, i) => from + (i + 1) / FRAMES_A_SECOND,
  );
  const settings = { name, from, film };
  await page.evaluate(({ name, from }) => window.bench.settle(name, from), settings);
  const { result, milliseconds } = await thread.spentOn(() =>
    page.evaluate(({ name, film }) => window.bench.play(name, film), settings),
  );
  return { run: result, milliseconds };
}

async function framesOfPause(page: Page): Promise<number> {
  await page.evaluate(() => window.bench.settle('story', 15));
  return page.evaluate((seconds) => window.bench.framesWithin(seconds), PAUSE_SECONDS);
}
