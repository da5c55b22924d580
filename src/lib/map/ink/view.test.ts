import { describe, expect, it } from 'vitest';
import { extentOf } from '../../geo/extent.ts';
import { expectWithin } from '../../testing/tolerance.ts';
import { colourOf } from './colour.ts';
import { centredMatrix, visibleCopies, type InkView } from './view.ts';

/** A matrix such as MapLibre's at zoom 14 over Khasan: the world is millions of pixels wide. */
const scale = 2 ** 14;
const centre = [130.6453 / 360 + 0.5, 0.37] as const;
const matrix = [scale, 0, 0, 0, 0, -scale, 0, 0, 0, 0, 1, 0, -scale * centre[0], scale * centre[1], 0, 1];
const VIEW: InkView = {
  matrix,
  centre,
  width: 800,
  height: 600,
  zoom: 8,
  bearingDegrees: 0,
  pitchDegrees: 0,
  pixelRatio: 1,
};

describe('a matrix moved to the centre of the view', () => {
  const apply = (m: ArrayLike<number>, x: number, y: number) => [
    m[0]! * x + m[4]! * y + m[12]!,
    m[1]! * x + m[5]! * y + m[13]!,
  ];

  it('places a point within a hundredth of a pixel, which 32 bits from the corner of the world cannot', () => {
    const point = [centre[0] + 1e-7, centre[1] + 2e-7] as const;
    const exact = apply(matrix, ...point);
    const offset = [Math.fround(point[0] - centre[0]), Math.fround(point[1] - centre[1])] as const;
    const hundredthOfPixel = 0.01 / (VIEW.width / 2);
    expectWithin(apply(centredMatrix(VIEW), ...offset), exact, hundredthOfPixel);
    const naive = apply(Float32Array.from(matrix), Math.fround(point[0]), Math.fround(point[1]));
    expect(Math.abs(naive[0]! - exact[0]!)).toBeGreaterThan(hundredthOfPixel / 10);
  });
});

describe('what is in view', () => {
  /** 800 by 600 pixels around 179° W at zoom 3: the world is 4096 pixels wide. */
  const nearDateLine: InkView = { ...VIEW, zoom: 3, centre: [1 / 360, 0.5] };

  it('is drawn on the copy of the world that is seen', () => {
    expect(visibleCopies(extentOf([0.002, 0.5]), 0, nearDateLine)).toEqual([0]);
    expect(visibleCopies(extentOf([0.998, 0.5]), 0, nearDateLine)).toEqual([-1]);
    // A line that goes on past the antimeridian, and round the world once more.
    expect(visibleCopies(extentOf([2.002, 0.5]), 0, nearDateLine)).toEqual([-2]);
  });

  it('is nothing of what lies beside the picture, except for what reaches into it', () => {
    // 401 pixels east of the middle, and 301 south.
    const east = extentOf([1 / 360 + 401 / 4096, 0.5]);
    expect(visibleCopies(east, 0, nearDateLine)).toEqual([]);
    expect(visibleCopies(east, 2, nearDateLine)).toEqual([0]);
    expect(visibleCopies(extentOf([1 / 360, 0.5 + 301 / 4096]), 0, nearDateLine)).toEqual([]);
  });

  it('is drawn once on each world where several are in view', () => {
    // At zoom 0 the world is 512 pixels wide, 800 show up to two of it.
    expect(visibleCopies(extentOf([0.5, 0.5]), 0, { ...VIEW, zoom: 0, centre: [0, 0.5] })).toEqual([-1, 0]);
  });

  it('turns with the map', () => {
    const above = extentOf([1 / 360, 0.5 - 390 / 4096]);
    expect(visibleCopies(above, 0, nearDateLine)).toEqual([]);
    expect(visibleCopies(above, 0, { ...nearDateLine, bearingDegrees: 90 })).toEqual([0]);
  });
});

describe('a colour', () => {
  it('is read from hex', () => {
    expectWithin(colourOf('#ff8000'), [1, 128 / 255, 0, 1], 1e-12);
    expect(() => colourOf('red')).toThrow(RangeError);
  });
});
