import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { nearestLongitude, unwrapLine, wrapLongitude } from './longitude.ts';
import { fromMercator, mercatorWidthKm, toMercator } from './mercator.ts';
import type { LngLat } from './position.ts';
import { EARTH_RADIUS_KM } from './sphere.ts';

/** Half the width of the world in the metres of EPSG:3857: pi times the semi-major axis of WGS 84. */
const HALF_WORLD = 20037508.342789244;

describe('the Mercator square', () => {
  it.each<[string, LngLat, [number, number]]>([
    // OGP Guidance Note 7-2, example of method 1024: 24°22'54.433" N 100°20'00" W is E -11169055.58, N 2800000.00.
    ['the example of EPSG method 1024', [-100.33333333, 24.38178694], [-11169055.58, 2800000]],
    ['the origin', [0, 0], [0, 0]],
    ['the north-east corner', [180, 85.0511287798066], [HALF_WORLD, HALF_WORLD]],
  ])('puts %s where EPSG:3857 does', (_, position, [east, north]) => {
    const [x, y] = toMercator(position);
    expectWithin([(x - 0.5) * 2 * HALF_WORLD, (0.5 - y) * 2 * HALF_WORLD], [east, north], 0.1);
  });

  it('is a square: poles are clamped to its edges', () => {
    expectWithin(toMercator([0, 90])[1], 0, 1e-8);
    expectWithin(toMercator([0, -90])[1], 1, 1e-8);
  });

  it('gives every position back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -540, max: 540, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (longitude, latitude) => {
          expectWithin(fromMercator(toMercator([longitude, latitude])), [longitude, latitude], 1e-9);
        },
      ),
    );
  });

  it('stands for the length of the parallel at each latitude', () => {
    // The parallel of 60° is half as long as the equator.
    expectWithin(mercatorWidthKm(0), 2 * Math.PI * EARTH_RADIUS_KM, 1e-9);
    expectWithin(mercatorWidthKm(60), Math.PI * EARTH_RADIUS_KM, 1e-6);
  });
});

describe('longitudes', () => {
  it.each([
    [180, -180],
    [-180, -180],
    [190, -170],
    [-541, 179],
    [0, 0],
  ])('of %d° are written as %d°', (longitude, wrapped) => {
    expect(wrapLongitude(longitude)).toBe(wrapped);
  });

  it('are taken on the copy of the world that is nearest', () => {
    expect(nearestLongitude(-170, 170)).toBe(190);
    expect(nearestLongitude(170, -170)).toBe(-190);
    expect(nearestLongitude(10, 20)).toBe(10);
  });

  it('of a line over the antimeridian never jump', () => {
    const line: LngLat[] = [
      [179, 0],
      [-179, 1],
      [-178, 2],
      [178, 3],
    ];
    expect(unwrapLine(line).map(([longitude]) => longitude)).toEqual([179, 181, 182, 178]);
  });
});
