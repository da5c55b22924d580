import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { expectWithin } from '../testing/tolerance.ts';
import { frameAt } from './frame.ts';
import { journeyIn, launchIn, secondsFrom } from './testing/film.ts';
import { smallStory } from './testing/read-story.ts';
import { SMALL_STORY } from './testing/small-story.ts';
import { compileTimeline } from './timeline.ts';

const timeline = compileTimeline(smallStory());
const at = (seconds: number) => frameAt(timeline, seconds);
const cartAt = (seconds: number) => journeyIn(at(seconds), 'cart');
const everyMoment = secondsFrom(0, 20, 0.05);
/** The road: 10° to 12° E along 45° N by way of 45.2°: twice the hypotenuse of 22.24 and 78.49 km. */
const ROAD_KM = 163.15;

describe('a frame', () => {
  it('does not depend on the way to it', () => {
    const moments = secondsFrom(0, 20, 0.4);
    const fresh = new Map(moments.map((t) => [t, frameAt(compileTimeline(timeline.story), t)]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moments), { minLength: 1, maxLength: 12 }), (visited) => {
        for (const seconds of visited) expect(at(seconds)).toEqual(fresh.get(seconds));
      }),
      { numRuns: 30 },
    );
  });

  it('is plain data: it survives being written as JSON', () => {
    for (const seconds of secondsFrom(0, 20, 0.5)) {
      expect(JSON.parse(JSON.stringify(at(seconds)))).toEqual(at(seconds));
    }
  });

  it.each([
    [-1, 0],
    [-Infinity, 0],
    [NaN, 0],
    [20, 20],
    [1e9, 20],
    [Infinity, 20],
  ])('of second %d is that of second %d: the film has two ends', (seconds, held) => {
    expect(at(seconds)).toEqual(at(held));
    expect(at(seconds).seconds).toBe(held);
  });

  it('is the same whatever the order of entries in the file', () => {
    const mapping = (value: unknown): value is Record<string, unknown> =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    const shuffled = (value: unknown, order: (keys: string[]) => string[]): unknown => {
      if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
      if (!mapping(value)) return value;
      return Object.fromEntries(order(Object.keys(value)).map((key) => [key, shuffled(value[key], order)]));
    };
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        const next = () => numbers.next().value as number;
        const order = (keys: string[]) =>
          keys
            .map((key) => [next(), key] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, key]) => key);
        const other = smallStory({ story: stringify(shuffled(parse(SMALL_STORY), order)) });
        expect(other).toEqual(timeline.story);
        for (const seconds of [0, 3, 10.2, 16]) expect(frameAt(compileTimeline(other), seconds)).toEqual(at(seconds));
      }),
      { numRuns: 15 },
    );
  });

  it('names the chapter, its claims and the local time of its first place', () => {
    expect(at(5)).toMatchObject({
      chapter: { id: 'way', index: 0, progress: 0.5 },
      moment: { epochMs: Date.parse('2024-05-01T12:00+02:00'), precision: 'day', zone: 'Europe/Rome', place: 'alba' },
      claims: ['cart-leaves', 'cart-arrives', 'anna-farewell'],
    });
    expect(at(15).moment).toMatchObject({ precision: 'minute', place: 'borgo' });
  });

  it('shows the places of its chapter, and lets the others go over less than a second', () => {
    const strengths = (seconds: number) => at(seconds).places.map(({ id, strength }) => [id, strength]);
    expect(strengths(5)).toEqual([
      ['alba', 1],
      ['borgo', 1],
    ]);
    expect(strengths(11)).toEqual([
      ['alba', 0],
      ['borgo', 1],
    ]);
    expect(at(10.4).places[0]?.strength).toBeGreaterThan(0);
    expect(at(10.4).places[0]?.strength).toBeLessThan(1);
  });
});

describe('the head of a journey', () => {
  it('waits at its first stop, and is at its last when it must have arrived', () => {
    // Departure between 08:00 and 10:00, film seconds 1 and 3; arrival at 16:00, second 9.
    expectWithin([cartAt(0).headKm, cartAt(1).headKm], [0, 0], 1e-9);
    expectWithin(cartAt(0).head, [10, 45], 1e-9);
    expectWithin(cartAt(9).headKm, ROAD_KM, 0.1);
    expectWithin(cartAt(9.5).head, [12, 45], 1e-9);
  });

  it('is half way half way between the middle of its departure and its arrival', () => {
    // 09:00 to 16:00: 12:30 is second 5.5. The road bends there, at 11° E 45.2° N.
    expectWithin(cartAt(5.5).head, [11, 45.2], 1e-6);
  });

  it('lies on the road', () => {
    for (const seconds of everyMoment) {
      const [longitude, latitude] = cartAt(seconds).head;
      // The road rises from 45° to 45.2° and falls again; straight on the Mercator map, within 0.0001° of straight here.
      expectWithin(latitude, 45.2 - 0.2 * Math.abs(longitude - 11), 0.0002);
    }
  });

  it('never goes back and never jumps while the cart is under way', () => {
    const kms = secondsFrom(0, 10 - 1e-6, 0.05).map((seconds) => cartAt(seconds).headKm);
    for (const [i, km] of kms.slice(1).entries()) {
      expect(km).toBeGreaterThanOrEqual(kms[i]!);
      // 163 km in 7 seconds of film, at most 1 / (1 - 0.12) times as fast as on average.
      expect(km - kms[i]!).toBeLessThan((ROAD_KM / 7 / 0.88) * 0.05 * 1.02);
    }
  });

  it('is inside the band of where it can be, and called an estimate only where the band has a length', () => {
    for (const seconds of everyMoment) {
      const { headKm, bandKm, estimated } = cartAt(seconds);
      expect(bandKm[0]).toBeLessThanOrEqual(headKm + 1e-9);
      expect(bandKm[1]).toBeGreaterThanOrEqual(headKm - 1e-9);
      expect(estimated).toBe(bandKm[1] > bandKm[0]);
    }
  });

  it('has a band from where it is if it left as late as it may to where it is if it left as early', () => {
    // At 11:00, second 4: left at 10:00 it has used 1/6 of its time, left at 08:00, 3/8. With a ramp of 0.12 at either end
    // the share of the way is (time - 0.06) / 0.88: 0.1212 and 0.3580.
    expectWithin(cartAt(4).bandKm, [0.1212 * ROAD_KM, 0.358 * ROAD_KM], 0.05);
  });

  it('has no band where every time is exact', () => {
    const story = SMALL_STORY.replace('2024-05-01T08:00+02:00/2024-05-01T10:00+02:00', '2024-05-01T08:00+02:00');
    const exact = compileTimeline(smallStory({ story }));
    for (const seconds of everyMoment) {
      const { bandKm, headKm, estimated } = journeyIn(frameAt(exact, seconds), 'cart');
      expect(bandKm).toEqual([headKm, headKm]);
      expect(estimated).toBe(false);
    }
  });

  it('parts the whole road into what is travelled and what lies ahead', () => {
    for (const seconds of everyMoment) {
      const { travelled, ahead, headKm } = cartAt(seconds);
      const stretches = [...travelled, ...ahead];
      expect(stretches[0]?.fromKm).toBe(0);
      expectWithin(stretches.at(-1)!.toKm, ROAD_KM, 0.1);
      for (const [i, { fromKm }] of stretches.slice(1).entries()) expect(fromKm).toBe(stretches[i]!.toKm);
      for (const { toKm } of travelled) expect(toKm).toBeLessThanOrEqual(headKm);
      for (const { status } of stretches) expect(status).toBe('inferred');
    }
  });
});

describe('a launch', () => {
  it('is not there before its instant, opens after it and never closes while its chapter lasts', () => {
    const growths = secondsFrom(10, 20, 0.05).map(
      (seconds) => [seconds, launchIn(at(seconds), 'flare').growth] as const,
    );
    for (const [seconds, growth] of growths) {
      if (seconds <= 15) expect(growth).toBe(0);
      else expect(growth).toBeGreaterThan(0);
    }
    for (const [i, [, growth]] of growths.slice(1).entries()) expect(growth).toBeGreaterThanOrEqual(growths[i]![1]);
    expect(growths.at(-1)![1]).toBe(1);
  });

  it('leaves no mark in a chapter of an earlier day', () => {
    for (const seconds of [0, 5, 9.99])
      expect(launchIn(at(seconds), 'flare')).toMatchObject({ growth: 0, strength: 0 });
  });

  it('makes its area pulse while its chapter lasts', () => {
    const field = (seconds: number) => at(seconds).areas.find(({ id }) => id === 'field')!;
    expect(field(5).pulse).toBeNull();
    expect(field(12).pulse).not.toBeNull();
    expect(field(12).strength).toBe(1);
  });
});

describe('the camera', () => {
  it('holds the framed road with its margin from the start, and does not fly in the first chapter', () => {
    const { to, progress } = at(0).view;
    expect(progress).toBe(1);
    // x of 10° and 12° E, and 20 km of the parallel of 45.07° (28,270 km long) on either side.
    expectWithin([to.x - to.halfWidth, to.x + to.halfWidth], [190 / 360 - 20 / 28270, 192 / 360 + 20 / 28270], 1e-6);
  });

  it('follows the cart, the asked width of ground around it', () => {
    // At the end the cart stands at 12° E 45° N; 80 km of the parallel of 45°, 28,305 km long.
    const { to } = at(20).view;
    expectWithin([to.x, to.halfWidth], [192 / 360, 40 / 28305], 1e-6);
  });

  it('goes from one chapter to the next without a jump', () => {
    const { from, progress } = at(10).view;
    expect(progress).toBe(0);
    expect(from).toEqual(at(10 - 1e-9).view.to);
    const shares = secondsFrom(10, 20, 0.05).map((seconds) => at(seconds).view.progress);
    for (const [i, share] of shares.slice(1).entries()) {
      expect(share).toBeGreaterThanOrEqual(shares[i]!);
      // The steepest slope of the easing is 1.875, over at least 1.2 seconds.
      expect(share - shares[i]!).toBeLessThan((1.875 / 1.2) * 0.05 * 1.01);
    }
    expect(shares.at(-1)).toBe(1);
  });
});
