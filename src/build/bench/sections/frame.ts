import { frameAt } from '../../../lib/story/frame.ts';
import { compileTimeline, type Timeline } from '../../../lib/story/timeline.ts';
import type { Section } from '../section.ts';
import { median, verdict } from '../statistics.ts';
import { syntheticStory } from '../story/synthetic-story.ts';
import { ratio } from '../table.ts';

const VERTICES = [100, 10_000, 100_000];
const BATCHES = 31;
const CALLS_A_BATCH = 2000;
const GREATEST_GROWTH = 1.5;

/** Time of one `frameAt` for routes of growing size. */
export const frameSection: Section = {
  name: 'frame',
  title: 'frameAt: time of one call, by vertices of the route',
  measure: () => Promise.resolve(measure()),
};

function measure() {
  const timelines = VERTICES.map((vertices) => compileTimeline(syntheticStory(vertices)));
  for (const timeline of timelines) microsecondsPerCall(timeline, 0);
  // Sizes take turns, so that whatever slows the machine down slows all of them.
  const batches = Array.from({ length: BATCHES }, (_, batch) =>
    timelines.map((timeline) => microsecondsPerCall(timeline, batch)),
  );
  const medians = VERTICES.map((_, i) => median(batches.map((times) => times[i]!)));
  const rows = VERTICES.map((vertices, i) => {
    const growth = medians[i]! / medians[0]!;
    return [
      vertices.toLocaleString('en'),
      medians[i]!.toFixed(2),
      ratio(medians[i]!, medians[0]!),
      verdict(growth, GREATEST_GROWTH),
    ];
  });
  return {
    tables: [{ columns: ['vertices', 'µs a call', 'ratio to 100', `at most ${GREATEST_GROWTH}`], rows }],
    notes: [`Median of ${BATCHES} batches of ${CALLS_A_BATCH} calls at seconds all over the film, out of order.`],
  };
}

function microsecondsPerCall(timeline: Timeline, batch: number): number {
  // Steps by the golden ratio visit the whole film evenly and never the same second twice.
  const seconds = Array.from({ length: CALLS_A_BATCH }, (_, i) => (((i + batch) * 0.618034) % 1) * timeline.seconds);
  let sum = 0;
  const start = performance.now();
  for (const second of seconds) sum += frameAt(timeline, second).journeys[0]!.headKm;
  const microseconds = (performance.now() - start) * 1000;
  if (!(sum > 0)) throw new Error('The head of the synthetic story does not move.');
  return microseconds / CALLS_A_BATCH;
}
