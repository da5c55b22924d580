import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { boxAround } from './box.ts';
import { fitBox, type Viewport } from './camera.ts';
import { toMercator } from './mercator.ts';
import type { LngLat } from './position.ts';

const UNTURNED = { bearingDegrees: 0, pitchDegrees: 0 };
const WHOLE: Viewport = { width: 1024, height: 512, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

describe('the box around positions', () => {
  it('of the Khasan region is small and lies in the east', () => {
    // x = longitude / 360 + 0.5: from 0.86278 to 0.86639. A box that lost its west edge spanned the whole world.
    const box = boxAround(
      [130.6, 130.9, 131.4, 131.9].map((longitude) => [longitude, 43]),
      0.001,
    );
    expectWithin(box.x, (130.6 + 131.9) / 720 + 0.5, 1e-9);
    expectWithin(box.halfWidth, 1.3 / 720, 1e-7);
  });

  it('has a position exactly on its west edge inside, whatever the position', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 178, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 6 }),
        (west, steps) => {
          const box = boxAround([[west, 10], ...steps.map((step): LngLat => [west + step, 10])], 0.001);
          expectWithin(box.halfWidth, Math.max(0, ...steps) / 720, 1e-7);
        },
      ),
    );
  });

  it('takes the shorter way over the antimeridian', () => {
    const box = boxAround(
      [
        [175, 10],
        [-175, 10],
      ],
      0.001,
    );
    // 10° wide around 180°, at x 0 or 1.
    expectWithin(box.x - Math.round(box.x), 0, 1e-9);
    expectWithin(box.halfWidth, 5 / 360, 1e-7);
  });

  it('around one place is its margin', () => {
    // 100 km of the equator are 100 / 40030.2 of the world's width.
    const box = boxAround([[-180, 0]], 100);
    expectWithin([box.halfWidth, box.halfHeight], [100 / 40030.2, 100 / 40030.2], 1e-8);
    expectWithin(box.y, 0.5, 1e-12);
  });

  it('grows by more of the square toward the poles, where the same kilometres are wider on the map', () => {
    const ratio = boxAround([[0, 60]], 50).halfWidth / boxAround([[0, 0]], 50).halfWidth;
    expectWithin(ratio, 2, 1e-9);
  });

  it('holds all of them on some copy of the world', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    ) as fc.Arbitrary<LngLat>;
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
        const box = boxAround(positions, 1);
        expect(box.halfWidth).toBeLessThan(0.51);
        for (const [x, y] of positions.map(toMercator)) {
          const offset = x - box.x - Math.round(x - box.x);
          expect(Math.abs(offset)).toBeLessThanOrEqual(box.halfWidth + 1e-9);
          expect(Math.abs(y - box.y)).toBeLessThanOrEqual(box.halfHeight + 1e-9);
        }
      }),
    );
  });

  it('of nothing is refused', () => {
    expect(() => boxAround([], 10)).toThrow(RangeError);
  });
});

describe('the camera that shows a box', () => {
  const box = { x: 0.6, y: 0.4, halfWidth: 0.25, halfHeight: 0.05 };

  it('is as near as the box allows', () => {
    // Half the world over 1024 pixels: the world is 2048 pixels wide, four tiles of 512, zoom 2.
    expect(fitBox(box, WHOLE, UNTURNED)).toMatchObject({ x: 0.6, y: 0.4, zoom: 2 });
  });

  it('is bound by the height for a tall box', () => {
    const camera = fitBox({ ...box, halfHeight: 0.25 }, WHOLE, UNTURNED);
    expectWithin(camera.zoom, 1, 1e-12);
  });

  it('puts the box in the middle of what is not covered', () => {
    const camera = fitBox(box, { ...WHOLE, padding: { top: 0, right: 0, bottom: 0, left: 512 } }, UNTURNED);
    // The free half is 512 pixels: zoom 1, and its middle is 256 of 1024 world pixels right of the map's centre.
    expectWithin([camera.zoom, camera.x, camera.y], [1, 0.6 - 0.25, 0.4], 1e-12);
  });

  it.each([0, 37, 90, 180, 250])('puts it there on a map turned by %d° too', (bearingDegrees) => {
    const padding = { top: 10, right: 20, bottom: 130, left: 240 };
    const camera = fitBox(box, { ...WHOLE, padding }, { bearingDegrees, pitchDegrees: 0 });
    const world = 512 * 2 ** camera.zoom;
    const [east, south] = [(box.x - camera.x) * world, (box.y - camera.y) * world];
    // With the bearing up, a point east and south of the centre turns counterclockwise by the bearing on the screen.
    const turn = (bearingDegrees * Math.PI) / 180;
    const right = east * Math.cos(turn) + south * Math.sin(turn);
    const down = south * Math.cos(turn) - east * Math.sin(turn);
    expectWithin([right, down], [(240 - 20) / 2, (10 - 130) / 2], 1e-6);
  });
});
