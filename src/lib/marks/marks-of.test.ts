import distance from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { frameAt } from '../story/frame.ts';
import { journeyIn, secondsFrom } from '../story/testing/film.ts';
import { smallStory, vostochnyStory } from '../story/testing/read-story.ts';
import { SMALL_STORY } from '../story/testing/small-story.ts';
import { compileTimeline } from '../story/timeline.ts';
import { expectWithin } from '../testing/tolerance.ts';
import { fanShape } from './fan-shape.ts';
import type { Consist, Mark, Stroke } from './mark.ts';
import { lineRoute, marksOf } from './marks-of.ts';

const story = vostochnyStory();
const timeline = compileTimeline(story);
const moments = secondsFrom(0, timeline.seconds, 0.5);
const marksAt = (seconds: number) => marksOf(frameAt(timeline, seconds), story);

const strokes = (marks: readonly Mark[], route: string) =>
  marks.filter((mark): mark is Stroke => mark.kind === 'stroke' && mark.route === route);
const heads = (marks: readonly Mark[]) => marks.filter((mark): mark is Consist => mark.kind === 'consist');

describe('the marks of a frame', () => {
  it('refer only to routes and launches of the story', () => {
    const routes = new Set([...Object.keys(story.journeys), ...Object.keys(story.lines).map(lineRoute)]);
    const strange = moments.flatMap((seconds) =>
      marksAt(seconds).filter((mark) => {
        if (mark.kind === 'spot') return false;
        return mark.kind === 'fan' ? !(mark.launch in story.launches) : !routes.has(mark.route);
      }),
    );
    expect(strange).toEqual([]);
  });

  it('have opacities between nothing and full, and lengths that run forward', () => {
    const wrong = moments.flatMap((seconds) =>
      marksAt(seconds).filter(
        (mark) => !(mark.opacity >= 0 && mark.opacity <= 1) || (mark.kind === 'stroke' && !(mark.toKm >= mark.fromKm)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('draw a hollow train where its position is an estimate, a filled one where it is known', () => {
    for (const seconds of moments) {
      const frame = frameAt(timeline, seconds);
      const { estimated } = journeyIn(frame, 'train');
      expect(heads(marksOf(frame, story)).map(({ hollow }) => hollow)).toEqual([estimated]);
    }
  });

  it('draw a soft band exactly where the position is an estimate', () => {
    for (const seconds of moments) {
      const { estimated, bandKm } = journeyIn(frameAt(timeline, seconds), 'train');
      const bands = strokes(marksAt(seconds), 'train').filter(({ soft }) => soft);
      expect(bands.map(({ fromKm, toKm }) => [fromKm, toKm])).toEqual(estimated ? [bandKm] : []);
    }
  });

  it('dash what is inferred and never what is reported', () => {
    const seen = new Set<string>();
    for (const seconds of moments) {
      const { travelled, ahead } = journeyIn(frameAt(timeline, seconds), 'train');
      for (const { fromKm, toKm, status } of [...travelled, ...ahead]) {
        const drawn = strokes(marksAt(seconds), 'train').filter(
          (mark) => mark.fromKm === fromKm && mark.toKm === toKm && mark.ink === 'journey' && !mark.soft,
        );
        expect(drawn.length, `${status} at ${seconds}`).toBeGreaterThan(0);
        for (const { dash } of drawn) expect(dash !== null, `${status} at ${seconds}`).toBe(status === 'inferred');
        seen.add(status);
      }
    }
    expect([...seen].sort()).toEqual(['inferred', 'reported']);
  });

  it('show no fan before the launch', () => {
    const small = compileTimeline(smallStory());
    const fans = (seconds: number) =>
      marksOf(frameAt(small, seconds), small.story).filter(({ kind }) => kind === 'fan').length;
    expect([5, 12, 14.9, 15.5, 20].map(fans)).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('the fan of a launch', () => {
  it('opens over the whole target and ends at its far side, on a map drawn by hand', () => {
    // From the middle of the field, 10° E 45° N, to the gulf 13°–15° E, 44°–46° N. Its western corners bound it. Worked
    // by hand: tan = sin 3° cos 46° / (cos 45° sin 46° - sin 45° cos 46° cos 3°) = 0.036356 / 0.018120 is 63.5°, and with
    // 44° for 46° 0.037648 / -0.016764 is 114.0°.
    const small = smallStory();
    const shape = fanShape(small.launches.flare!, small);
    expectWithin(shape.origin, [10, 45], 1e-9);
    expectWithin([shape.fromDegrees, shape.toDegrees], [63.5, 114.0], 0.05);
    const farthest = Math.max(...[44, 46].map((latitude) => distance([10, 45], [15, latitude])));
    expectWithin(shape.lengthKm / farthest, 1, 1e-6);
  });

  it('reaches as far as turf measures to the farthest point of the Sea of Japan area', () => {
    for (const launch of Object.values(story.launches)) {
      const shape = fanShape(launch, story);
      const outline = story.areas[launch.toward]!.rings.flat();
      const farthest = Math.max(...outline.map(([x, y]) => distance([...shape.origin], [x, y])));
      expectWithin(shape.lengthKm / farthest, 1, 1e-6);
      // The sea lies east of Sunan: every course is between north-north-east and south-south-east.
      expect(shape.fromDegrees).toBeGreaterThan(20);
      expect(shape.toDegrees).toBeLessThan(160);
    }
  });

  it('is as long as the greatest range that a claim states, where one does', () => {
    const text = SMALL_STORY.replace(
      '    toward: gulf\n',
      '    toward: gulf\n    rangeKm: { min: 120, max: 180, claim: rocket }\n',
    );
    const ranged = smallStory({ story: text });
    expect(fanShape(ranged.launches.flare!, ranged).lengthKm).toBe(180);
  });
});
