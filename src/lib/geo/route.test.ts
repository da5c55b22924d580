import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import type { LngLat } from './position.ts';
import { compileRoute, headingAt, pointAt, positionAt, segmentAt } from './route.ts';

/** One degree of the equator on a sphere of 6371.0088 km. */
const DEGREE_KM = 111.19508;

const degrees = (limit: number) => fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((micro) => micro / 1e6);
const line = fc.array(fc.tuple(degrees(179), degrees(80)), { minLength: 2, maxLength: 40 }) as fc.Arbitrary<LngLat[]>;

describe('a route along the equator', () => {
  const route = compileRoute([
    [0, 0],
    [1, 0],
    [1, 0],
    [3, 0],
  ]);

  it('knows its length, and leaves out a position that is repeated', () => {
    expect(route.points).toHaveLength(3);
    expectWithin(route.km, [0, DEGREE_KM, 3 * DEGREE_KM], 0.001);
    expectWithin(route.lengthKm, 3 * DEGREE_KM, 0.001);
  });

  it('has its positions in even steps', () => {
    expectWithin(positionAt(route, DEGREE_KM / 2), [0.5, 0], 1e-6);
    expectWithin(positionAt(route, 2 * DEGREE_KM), [2, 0], 1e-6);
  });

  it('goes on from its ends to nowhere', () => {
    expectWithin(positionAt(route, -50), [0, 0], 1e-12);
    expectWithin(positionAt(route, 1e6), [3, 0], 1e-12);
  });

  it('finds the segment of each kilometre, the later one at a vertex', () => {
    expect([-1, 0, 50, 112, 1e6].map((km) => segmentAt(route.km, km))).toEqual([0, 0, 0, 1, 1]);
    expect(segmentAt(route.km, route.km[1]!)).toBe(1);
  });

  it('is travelled to the east', () => {
    expectWithin(headingAt(route, 100), 90, 1e-9);
  });
});

describe('the direction of travel', () => {
  it.each<[string, LngLat, number]>([
    ['north', [10, 11], 0],
    ['south', [10, 9], 180],
    ['west', [9, 10], -90],
  ])('to the %s is counted clockwise from north', (_, end, heading) => {
    const route = compileRoute([[10, 10], end]);
    expectWithin(headingAt(route, route.lengthKm), heading, 1e-9);
  });

  it('over the antimeridian is not the long way round', () => {
    const route = compileRoute([
      [179, 0],
      [-179, 0],
    ]);
    expectWithin(route.lengthKm, 2 * DEGREE_KM, 0.001);
    expectWithin(headingAt(route, 10), 90, 1e-9);
    expectWithin(positionAt(route, 1.5 * DEGREE_KM), [180.5, 0], 1e-6);
  });
});

describe('any route', () => {
  it('begins at its first position, ends at its last and has growing lengths', () => {
    fc.assert(
      fc.property(line, (positions) => {
        fc.pre(new Set(positions.map(String)).size > 1);
        const route = compileRoute(positions);
        for (const [i, km] of route.km.slice(1).entries()) expect(km).toBeGreaterThan(route.km[i]!);
        expect(pointAt(route, 0)).toEqual(route.points[0]);
        expectWithin(pointAt(route, route.lengthKm), route.points.at(-1)!, 1e-12);
      }),
    );
  });

  it('holds each kilometre in the segment that is found by counting', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 1, noNaN: true }), (positions, share) => {
        fc.pre(new Set(positions.map(String)).size > 1);
        const route = compileRoute(positions);
        const km = share * route.lengthKm;
        const counted = route.km.slice(1, -1).filter((vertex) => vertex <= km).length;
        expect(segmentAt(route.km, km)).toBe(counted);
      }),
    );
  });

  it('of fewer than two different positions is refused', () => {
    expect(() => compileRoute([[1, 2]])).toThrow(RangeError);
    expect(() =>
      compileRoute([
        [1, 2],
        [1, 2],
      ]),
    ).toThrow(RangeError);
  });
});
