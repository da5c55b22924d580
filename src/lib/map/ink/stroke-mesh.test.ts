import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../geo/position.ts';
import { compileRoute } from '../../geo/route.ts';
import { expectWithin } from '../../testing/tolerance.ts';
import { colourOf } from './colour.ts';
import { STROKE_FLOATS, strokeMesh } from './stroke-mesh.ts';
import { TrackRoute } from '../../geo/track-route.ts';
import { matrixAt, type InkView } from './view.ts';

/** A line of 1001 positions along the equator, that swings 0.001° (about 111 m) to either side. */
const wavy = Array.from({ length: 1001 }, (_, i): LngLat => [i / 100, i % 2 === 0 ? 0 : 0.001]);
const track = new TrackRoute(compileRoute(wavy));
const VIEW = { width: 800, height: 600, zoom: 8, bearingDegrees: 0, pixelRatio: 1 };

function ownPoints({ vertices }: { vertices: Float32Array }): [number, number][] {
  const count = vertices.length / STROKE_FLOATS / 2;
  return Array.from({ length: count }, (_, i) => [
    vertices[i * 2 * STROKE_FLOATS + 2]!,
    vertices[i * 2 * STROKE_FLOATS + 3]!,
  ]);
}

describe('a line that is drawn', () => {
  it.each([0, 4, 8, 12])('keeps its two ends at zoom %d, and its lengths grow', (zoom) => {
    const mesh = strokeMesh(track, zoom);
    const points = ownPoints(mesh);
    expectWithin(points[0]!, [0, 0], 1e-12);
    // 10° are 1/36 of the world.
    expectWithin(points.at(-1)!, [10 / 360, 0], 1e-8);
    expect(mesh.lengths[0]).toBe(0);
    expectWithin(mesh.lengths.at(-1)!, track.lengths.at(-1)!, 1e-15);
    for (const [i, length] of mesh.lengths.slice(1).entries()) expect(length).toBeGreaterThan(mesh.lengths[i]!);
  });

  it('loses the swing where that is smaller than a third of a pixel, and has it where it can be seen', () => {
    // 0.001° is 0.0015 pixels of a world of 512 at zoom 0, and 5.8 pixels at zoom 12.
    expect(strokeMesh(track, 0).lengths).toHaveLength(2);
    expect(strokeMesh(track, 12).lengths).toHaveLength(1001);
  });

  it('has two vertices a point, one on each side', () => {
    const { vertices, lengths } = strokeMesh(track, 12);
    expect(vertices).toHaveLength(lengths.length * 2 * STROKE_FLOATS);
    expect([vertices[6], vertices[6 + STROKE_FLOATS]]).toEqual([-1, 1]);
  });

  it('is found by kilometres and by pixels alike', () => {
    for (const share of [0, 0.25, 0.5, 0.9, 1]) {
      const length = track.lengthAt(track.route.lengthKm * share);
      expectWithin(track.pointAtLength(length)[0], 0.5 + (share * 10) / 360, 1e-6);
    }
    expect(track.lengthAt(Infinity)).toBe(track.lengths.at(-1));
    expect(track.lengthAt(-1)).toBe(0);
  });
});

describe('a matrix moved to an origin', () => {
  /** A matrix such as MapLibre's at zoom 14 over Khasan: the world is millions of pixels wide. */
  const scale = 2 ** 14;
  const centre = [130.6453 / 360 + 0.5, 0.37] as const;
  const matrix = [scale, 0, 0, 0, 0, -scale, 0, 0, 0, 0, 1, 0, -scale * centre[0], scale * centre[1], 0, 1];
  const view: InkView = { ...VIEW, matrix, centreX: centre[0] };
  const apply = (m: ArrayLike<number>, x: number, y: number) => [
    m[0]! * x + m[4]! * y + m[12]!,
    m[1]! * x + m[5]! * y + m[13]!,
  ];

  it('places a point within a hundredth of a pixel, which 32 bits from the corner of the world cannot', () => {
    const point = [centre[0] + 1e-7, centre[1] + 2e-7] as const;
    const exact = apply(matrix, ...point);
    const origin = [centre[0] - 1e-6, centre[1] - 1e-6] as const;
    const offset = [Math.fround(point[0] - origin[0]), Math.fround(point[1] - origin[1])] as const;
    const hundredthOfPixel = 0.01 / (VIEW.width / 2);
    expectWithin(apply(matrixAt(view, origin), ...offset), exact, hundredthOfPixel);
    const naive = apply(Float32Array.from(matrix), Math.fround(point[0]), Math.fround(point[1]));
    expect(Math.abs(naive[0]! - exact[0]!)).toBeGreaterThan(hundredthOfPixel / 10);
  });

  it('takes the copy of the world that is nearest to the view', () => {
    // A view at 179° W (x 1.003, past the antimeridian) shows an origin at 179° W on the same copy.
    const east: InkView = { ...view, centreX: 1.003 };
    const here = apply(matrixAt(east, [0.003, 0.37]), 0, 0);
    expectWithin(here, apply(matrix, 1.003, 0.37), 0.01);
  });
});

describe('a colour', () => {
  it('is read from hex', () => {
    expectWithin(colourOf('#ff8000'), [1, 128 / 255, 0, 1], 1e-12);
    expect(() => colourOf('red')).toThrow(RangeError);
  });
});
