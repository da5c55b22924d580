import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import type { LngLat } from './position.ts';
import { bearingDegrees, densify, destination, distanceKm, EARTH_RADIUS_KM, greatCircle } from './sphere.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<LngLat>;

describe('distances on the map', () => {
  // Geodesics of WGS 84 in kilometres: the published examples of each source; a sphere may be 0.5 % off.
  it.each<[string, LngLat, LngLat, number]>([
    // Karney, README of npm geographiclib: "The distance is 19959679.267 m."
    ['Wellington and Salamanca', [174.81, -41.32], [-5.5, 40.96], 19959.679267],
    // docs.rs, crate geo 0.32, Geodesic: 132675.5018588206 m.
    ['Sofia and Plovdiv', [23.319941, 42.698334], [24.742168, 42.136097], 132.6755018588206],
    // README of sbooth/geodesic: about 3,982,961 m.
    ['the airports LAX and JFK', [-118.4080486, 33.9424964], [-73.7786925, 40.6399278], 3982.961],
    // Geoscience Australia, GDA technical manual, worked example of Vincenty's formulae: 54972.271 m.
    ['Flinders Peak and Buninyong', [144.42486789, -37.95103342], [143.92649553, -37.65282114], 54.972271],
    // WGS 84 meridian from pole to equator, 10001.966 km (NIMA TR8350.2).
    ['the pole and the equator', [0, 90], [17, 0], 10001.966],
  ])('between %s agree with the published geodesic to 0.5 %%', (_, a, b, km) => {
    expectWithin(distanceKm(a, b) / km, 1, 0.005);
  });

  it('between Nashville and Los Angeles are those of the haversine example of Rosetta Code', () => {
    // 2887.2599506071106 km for a radius of 6372.8 km; scaled to the radius of this project.
    expectWithin(distanceKm([-86.67, 36.12], [-118.4, 33.94]), (2887.2599506071106 * 6371.0088) / 6372.8, 1e-6);
  });

  it('are the same both ways, and nothing to the point itself', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expectWithin(distanceKm(a, b), distanceKm(b, a), 1e-6);
        expect(distanceKm(a, a)).toBe(0);
      }),
    );
  });

  it('keep a step of one metre', () => {
    // One metre of latitude is 1 / 111.195 km of a degree on this sphere.
    expectWithin(distanceKm([130, 42], [130, 42 + 0.001 / 111.19508]) * 1000, 1, 1e-5);
  });
});

describe('courses', () => {
  it('leave Valparaíso for Shanghai as in the example of Wikipedia, "Great-circle navigation"', () => {
    // Initial course -94.41°, central angle 168.56°.
    const [valparaiso, shanghai] = [
      [-71.6, -33],
      [121.8, 31.4],
    ] as const;
    expectWithin(bearingDegrees(valparaiso, shanghai), 360 - 94.41, 0.01);
    expectWithin(distanceKm(valparaiso, shanghai) / EARTH_RADIUS_KM, (168.56 * Math.PI) / 180, 0.0001);
  });

  it.each<[string, LngLat, number]>([
    ['north', [0, 1], 0],
    ['east', [1, 0], 90],
    ['south', [0, -1], 180],
    ['west', [-1, 0], 270],
  ])('due %s of the origin are whole quarter turns', (_, target, bearing) => {
    expectWithin(bearingDegrees([0, 0], target), bearing, 1e-9);
  });
});

describe('destinations', () => {
  it('agree with the worked example of Snyder', () => {
    // Snyder 1987, Map Projections: A Working Manual, numerical examples of the azimuthal equidistant projection of the
    // sphere (pages 337 and 338): R 3.0, centre 40° N 100° W; 20° S 100° E is at x -5.8311398, y 5.5444634, and
    // c is 153.6733925°.
    const [x, y] = [-5.8311398, 5.5444634];
    const [centre, point] = [
      [-100, 40],
      [100, -20],
    ] as const;
    const course = (Math.atan2(x, y) * 180) / Math.PI;
    const km = (153.6733925 * Math.PI * EARTH_RADIUS_KM) / 180;
    expectWithin(Math.hypot(x, y) / 3, (153.6733925 * Math.PI) / 180, 1e-6);
    expectWithin(distanceKm(centre, point), km, 1e-4);
    expectWithin(bearingDegrees(centre, point), course + 360, 1e-5);
    expectWithin(destination(centre, km, course), [point[0] - 360, point[1]], 1e-5);
  });

  it('are reached again by their own distance and course', () => {
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 1, max: 15000, noNaN: true }),
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        (origin, km, bearing) => {
          const there = destination(origin, km, bearing);
          expectWithin(distanceKm(origin, there), km, 1e-4);
          // Near a pole a course means little.
          if (Math.abs(there[1]) < 89 && km > 10) {
            expectWithin(Math.cos(((bearingDegrees(origin, there) - bearing) * Math.PI) / 180), 1, 1e-6);
          }
        },
      ),
    );
  });
});

describe('great circles', () => {
  it('cross the antimeridian in one piece', () => {
    // From Tokyo to San Francisco: no step of longitude is a jump.
    const line = greatCircle([139.7, 35.7], [-122.4, 37.8], 200);
    const steps = line.slice(1).map(([longitude], i) => longitude - line[i]![0]);
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(5);
    expectWithin(line.at(-1)!, [237.6, 37.8], 1e-9);
  });

  it('go over the north between two places at the same latitude', () => {
    // The vertex of the circle from 60° N 0° to 60° N 90° E is at atan(tan 60° / cos 45°) = 67.79° N (Clairaut).
    const latitudes = greatCircle([0, 60], [90, 60], 20).map(([, latitude]) => latitude);
    expectWithin(Math.max(...latitudes), 67.79, 0.01);
  });

  it('have both ends, and no step longer than asked for', () => {
    fc.assert(
      fc.property(position, position, fc.double({ min: 50, max: 2000, noNaN: true }), (a, b, stepKm) => {
        fc.pre(distanceKm(a, b) < 19000);
        const line = greatCircle(a, b, stepKm);
        expect(line[0]![1]).toBeCloseTo(a[1], 9);
        expect(line.at(-1)![1]).toBe(b[1]);
        for (const [i, point] of line.slice(1).entries()) {
          expect(distanceKm(line[i]!, point)).toBeLessThanOrEqual(stepKm * 1.001);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('fill only the long steps of a line', () => {
    const line: LngLat[] = [
      [0, 0],
      [0.1, 0],
      [10, 0],
    ];
    // 9.9° of the equator are 1100.8 km: 12 steps of at most 100 km, 13 points, and the first of the line.
    expect(densify(line, 100)).toHaveLength(1 + 13);
    expect(densify(line, 5000)).toEqual(line);
  });
});
