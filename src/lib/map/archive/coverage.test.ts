import { expect, test } from 'vitest';
import { ancestorAt, covers } from './coverage.ts';

const region = [{ minZoom: 6, maxZoom: 8, bounds: [115, 33, 150, 58] }];

test('a tile lies in the tile around it that has half of its column and row', () => {
  expect(ancestorAt({ z: 8, x: 221, y: 94 }, 8)).toEqual({ z: 8, x: 221, y: 94 });
  expect(ancestorAt({ z: 8, x: 221, y: 94 }, 7)).toEqual({ z: 7, x: 110, y: 47 });
  expect(ancestorAt({ z: 8, x: 221, y: 94 }, 0)).toEqual({ z: 0, x: 0, y: 0 });
});

test('a tile that reaches into the bounds is covered, at the zooms that are there', () => {
  // Vladivostok, 131.9 E 43.1 N, is in 8/221/93.
  expect(covers(region, { z: 8, x: 221, y: 93 })).toBe(true);
  expect(covers(region, { z: 9, x: 443, y: 187 })).toBe(false);
  // The tile from 112.5 to 118.1 E, and its neighbour in the west.
  expect(covers(region, { z: 6, x: 52, y: 23 })).toBe(true);
  expect(covers(region, { z: 6, x: 51, y: 23 })).toBe(false);
});

test('bounds that end at the edge of a tile do not cover the next one', () => {
  const eastern = [{ minZoom: 0, maxZoom: 5, bounds: [0, 0, 90, 66.51326044311186] }];
  expect(covers(eastern, { z: 2, x: 2, y: 1 })).toBe(true);
  for (const [x, y] of [
    [1, 1],
    [3, 1],
    [2, 0],
    [2, 2],
  ] as const)
    expect(covers(eastern, { z: 2, x, y })).toBe(false);
});
