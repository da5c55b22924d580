import { expect, test } from 'vitest';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { closeLines, joinLines } from './close-lines.ts';
import { cropPolygons } from './crop.ts';
import { polygonsFromRings, ringContains, signedArea } from './rings.ts';
import { cutCorners } from './smooth.ts';
import { splitLakes } from './split-lakes.ts';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const area = (rings: Position[][]): number => rings.reduce((sum, ring) => sum + signedArea(ring) / 2, 0);

test('a counter-clockwise ring has a positive area, and a clockwise one a negative', () => {
  expect(signedArea(square(0, 0, 2)) / 2).toBe(4);
  expect(signedArea(square(0, 0, 2).toReversed()) / 2).toBe(-4);
});

test('a hole goes to the smallest outer ring around it', () => {
  const [large, small] = [square(0, 0, 10), square(2, 2, 4)];
  const hole = square(3, 3, 1).toReversed();
  expect(polygonsFromRings([large, small, hole], 'counter-clockwise')).toEqual([[large], [small, hole]]);
});

test('cutting corners keeps the ends of a line, and a ring closed', () => {
  const line = [
    [0, 0],
    [4, 0],
    [4, 4],
  ];
  expect(cutCorners(line, 1)).toEqual([
    [0, 0],
    [3, 0],
    [4, 1],
    [4, 4],
  ]);
  const ring = cutCorners(square(0, 0, 4), 1);
  expect(ring).toHaveLength(9);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(signedArea(ring) / 2).toBe(14);
});

test('cropping keeps what lies inside the bounds', () => {
  const [cropped] = cropPolygons([[square(0, 0, 10)]], [5, -5, 20, 5]);
  expect(area(cropped ?? [])).toBe(25);
  expect(cropPolygons([[square(0, 0, 1)]], [5, 5, 6, 6])).toEqual([]);
});

test('lines are joined where one ends and the next starts', () => {
  const { rings, open } = joinLines([
    [
      [1, 1],
      [2, 2],
    ],
    [
      [0, 0],
      [1, 1],
    ],
    [
      [5, 5],
      [6, 5],
      [5, 6],
      [5, 5],
    ],
  ]);
  expect(open).toEqual([
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ]);
  expect(rings).toEqual([
    [
      [5, 5],
      [6, 5],
      [5, 6],
      [5, 5],
    ],
  ]);
});

test('a coast through a block is closed along its edge, with the land on the left of the line', () => {
  const northward: Position[] = [
    [4, 0],
    [4, 10],
  ];
  const west = closeLines([northward], [0, 0, 10, 10], false);
  expect(area(west)).toBe(40);
  const east = closeLines([northward.toReversed()], [0, 0, 10, 10], false);
  expect(area(east)).toBe(60);
});

test('two coasts through a block make one strait or two capes, depending on their directions', () => {
  const left: Position[] = [
    [3, 0],
    [3, 10],
  ];
  const right: Position[] = [
    [7, 0],
    [7, 10],
  ];
  expect(
    closeLines([left, right.toReversed()], [0, 0, 10, 10], false)
      .map((ring) => area([ring]))
      .sort(),
  ).toEqual([30, 30]);
  expect(area(closeLines([left.toReversed(), right], [0, 0, 10, 10], false))).toBe(40);
});

test('a block that no coast crosses is all land or all sea, as its corner says', () => {
  const island = square(4, 4, 1);
  expect(closeLines([island], [0, 0, 10, 10], false)).toEqual([island]);
  expect(closeLines([], [0, 0, 10, 10], true).map((ring) => area([ring]))).toEqual([100]);
});

test('a coast that stops in the middle of a block is an error', () => {
  expect(() =>
    closeLines(
      [
        [
          [1, 1],
          [2, 2],
        ],
      ],
      [0, 0, 10, 10],
      false,
    ),
  ).toThrow('not on the edge');
});

test('holes in land are lakes, and an island in a lake is a hole of the lake', () => {
  const land: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 10), square(2, 2, 5).toReversed()], [square(3, 3, 1)]],
    },
  };
  const { land: filled, lakes } = splitLakes([land]);
  expect(filled.map(({ geometry }) => geometry.coordinates)).toEqual([[[square(0, 0, 10)]]]);
  expect(lakes.map(({ geometry }) => geometry.coordinates)).toEqual([
    [[square(2, 2, 5).toReversed(), square(3, 3, 1)]],
  ]);
  expect(ringContains(square(0, 0, 10), [5, 5])).toBe(true);
  expect(ringContains(square(0, 0, 10), [11, 5])).toBe(false);
});
