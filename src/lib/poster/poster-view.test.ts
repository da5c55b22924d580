import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBox, type Viewport } from '../geo/camera.ts';
import { pixelsAt, posterView, shareAt, shotView } from './poster-view.ts';
import { STAGE_PADDING } from './stage.ts';

/** Where the point (x, y) of the Mercator square is on the screen of a camera, by the definition of zoom and bearing. */
function onScreen(
  camera: { x: number; y: number; zoom: number; bearingDegrees: number },
  { width, height }: Viewport,
  [x, y]: readonly [number, number],
): [number, number] {
  const pixels = 512 * 2 ** camera.zoom;
  const turn = (-camera.bearingDegrees * Math.PI) / 180;
  const [dx, dy] = [(x - camera.x) * pixels, (y - camera.y) * pixels];
  return [
    width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
    height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
  ];
}

describe('a poster', () => {
  test('puts every point where the camera has it, on any map and turned by any bearing', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 300, max: 1200 }),
        fc.integer({ min: -180, max: 180 }),
        share,
        share,
        (width, height, bearingDegrees, across, down) => {
          const padding = STAGE_PADDING[width < 700 ? 'narrow' : 'wide'];
          const viewport = { width, height, padding };
          const box = { x: 0.85, y: 0.37, halfWidth: 0.03, halfHeight: 0.02 };
          const camera = fitBox(box, viewport, { bearingDegrees, pitchDegrees: 0 });
          const view = posterView(camera, viewport);
          const point = [box.x + (across - 0.5) * 0.1, box.y + (down - 0.5) * 0.1] as const;
          const [right, below] = pixelsAt(view, point);
          const middle = [
            padding.left + (width - padding.left - padding.right) / 2,
            padding.top + (height - padding.top - padding.bottom) / 2,
          ];
          const [x, y] = onScreen(camera, viewport, point);
          expect(middle[0]! + right).toBeCloseTo(x, 4);
          expect(middle[1]! + below).toBeCloseTo(y, 4);
        },
      ),
    );
  });

  test('fills its free part with the shot before its size is known', () => {
    const shot = { x: 0.9, y: 0.4, halfWidth: 0.02, halfHeight: 0.01, bearingDegrees: 0, pitchDegrees: 0 };
    expect(shareAt(shotView(shot), [0.88, 0.39])).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
    expect(shareAt(shotView(shot), [0.92, 0.41])).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
  });

  test('shows a point east of the antimeridian beside one west of it', () => {
    const shot = { x: 1, y: 0.4, halfWidth: 0.02, halfHeight: 0.02, bearingDegrees: 0, pitchDegrees: 0 };
    expect(shareAt(shotView(shot), [0.01, 0.4])[0]).toBeCloseTo(0.75, 9);
    expect(shareAt(shotView(shot), [0.99, 0.4])[0]).toBeCloseTo(0.25, 9);
  });
});
