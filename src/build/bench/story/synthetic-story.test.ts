import { expect, it } from 'vitest';
import { marksOf } from '../../../lib/marks/marks-of.ts';
import { frameAt } from '../../../lib/story/frame.ts';
import { compileTimeline } from '../../../lib/story/timeline.ts';
import { syntheticStory } from './synthetic-story.ts';

it('the story of the measurements draws every kind of mark while its head moves', () => {
  const timeline = compileTimeline(syntheticStory(1000));
  const frames = Array.from({ length: timeline.seconds }, (_, second) => frameAt(timeline, second));
  const kinds = new Set(frames.flatMap((frame) => marksOf(frame, timeline.story)).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['consist', 'fan', 'spot', 'stroke']);
  expect(new Set(frames.map(({ journeys }) => journeys[0]!.headKm)).size).toBeGreaterThan(timeline.seconds / 2);
  expect(frames.some(({ journeys }) => journeys[0]!.estimated)).toBe(true);
  expect(frames.some(({ areas }) => areas.some(({ pulse }) => pulse !== null))).toBe(true);
});
