import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { clamp, easeInOut, progressBetween, trapezoid } from './easing.ts';
import type { MercatorPoint } from './mercator.ts';
import { vertexDetail, verticesAbove } from './simplify.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ramp = fc.double({ min: 0.01, max: 0.5, noNaN: true });

describe('the motion of something heavy', () => {
  it('begins at the start, ends at the end and is half way at half time', () => {
    fc.assert(
      fc.property(ramp, (r) => {
        expectWithin(
          [0, 0.5, 1].map((t) => trapezoid(t, r)),
          [0, 0.5, 1],
          1e-12,
        );
        expectWithin(
          [-3, 7].map((t) => trapezoid(t, r)),
          [0, 1],
          1e-12,
        );
      }),
    );
  });

  it('covers half of a ramp of even acceleration: 0.12 of the time is 0.06 / 0.88 of the way', () => {
    expectWithin(trapezoid(0.12, 0.12), 0.06 / 0.88, 1e-12);
    expectWithin(trapezoid(0.88, 0.12), 1 - 0.06 / 0.88, 1e-12);
  });

  it('that is still moving at its end brakes only at its start, and the other way round', () => {
    // No ramp at the end: cruise speed is 1 / (1 - 0.2 / 2), kept to the last.
    expectWithin((1 - trapezoid(0.9, 0.2, 0)) / 0.1, 1 / 0.9, 1e-9);
    expectWithin(trapezoid(0.1, 0, 0.2) / 0.1, 1 / 0.9, 1e-9);
    expectWithin(
      [0, 0.5, 1].map((t) => trapezoid(t, 0, 0)),
      [0, 0.5, 1],
      1e-12,
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(share, share, ramp, (a, b, r) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(trapezoid(second, r)).toBeGreaterThanOrEqual(trapezoid(first, r) - 1e-12);
      }),
    );
  });

  it('changes its speed evenly: no faster than its acceleration allows', () => {
    fc.assert(
      fc.property(share, ramp, (t, r) => {
        const step = 1e-4;
        const speed = (at: number) => (trapezoid(at + step, r) - trapezoid(at, r)) / step;
        // Cruise speed is 1 / (1 - r), reached over r of the time.
        const acceleration = 1 / ((1 - r) * r);
        fc.pre(t < 1 - 2 * step);
        expect(Math.abs(speed(t + step) - speed(t))).toBeLessThanOrEqual(acceleration * step * 1.01 + 1e-9);
      }),
    );
  });
});

describe('the easing of fades and flights', () => {
  it('is the smootherstep of Perlin: 0.103515625 at a quarter', () => {
    // 6 / 1024 - 15 / 256 + 10 / 64.
    expectWithin(easeInOut(0.25), 0.103515625, 1e-15);
    expectWithin([-1, 0, 0.5, 1, 9].map(easeInOut), [0, 0, 0.5, 1, 1], 1e-15);
  });

  it('stands still at both ends', () => {
    expect(easeInOut(1e-3) / 1e-3).toBeLessThan(1e-4);
    expect((1 - easeInOut(1 - 1e-3)) / 1e-3).toBeLessThan(1e-4);
  });
});

describe('progress between two moments', () => {
  it('is 0 before, 1 after, and 1 from the end on where both are the same', () => {
    expect([0, 10, 15, 20, 30].map((value) => progressBetween(value, 10, 20))).toEqual([0, 0, 0.5, 1, 1]);
    expect([9, 10, 11].map((value) => progressBetween(value, 10, 10))).toEqual([0, 1, 1]);
  });

  it('never leaves what it is held between', () => {
    expect([-5, 3, 12].map((value) => clamp(value, 0, 10))).toEqual([0, 3, 10]);
  });
});

describe('a line without its smallest detail', () => {
  const point = fc.tuple(share, share) as fc.Arbitrary<MercatorPoint>;

  it('loses what is nearer than the tolerance and keeps what is farther', () => {
    const line: MercatorPoint[] = [
      [0, 0],
      [1, 0.05],
      [2, 1],
      [3, 0],
    ];
    expect(simplified(line, 0.5)).toEqual([0, 2, 3]);
    expect(simplified(line, 2)).toEqual([0, 3]);
    expect(simplified(line, 0)).toEqual([0, 1, 2, 3]);
  });

  it('that closes on itself keeps its shape', () => {
    const ring: MercatorPoint[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(simplified(ring, 0.1)).toEqual([0, 1, 2, 3]);
  });

  it('keeps its ends, and no point left out is farther than the tolerance from what is drawn', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), share, (line, tolerance) => {
        const kept = simplified(line, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([0, line.length - 1]);
        for (const [k, last] of kept.slice(1).entries()) {
          for (let i = kept[k]! + 1; i < last; i++) {
            expect(distanceToSegment(line[i]!, line[kept[k]!]!, line[last]!)).toBeLessThanOrEqual(tolerance + 1e-9);
          }
        }
      }),
    );
  });
});

function simplified(line: readonly MercatorPoint[], tolerance: number): number[] {
  return verticesAbove(vertexDetail(line), tolerance);
}

/** By trying many points of the segment: slow, but not the formula under test. */
function distanceToSegment([x, y]: MercatorPoint, [x0, y0]: MercatorPoint, [x1, y1]: MercatorPoint): number {
  const near = (t: number) => Math.hypot(x - (x0 + t * (x1 - x0)), y - (y0 + t * (y1 - y0)));
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const third = (high - low) / 3;
    if (near(low + third) < near(high - third)) high -= third;
    else low += third;
  }
  return near((low + high) / 2);
}
