import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { boxAround } from './box.ts';
import { fitBox, shownBox, type Viewport } from './camera.ts';
import { groundBoxOf, outlineOf } from './ground-box.ts';

describe('a box in degrees', () => {
  it('is the box around its own outline', () => {
    // x = longitude / 360 + 0.5: from 10 to 40 degrees east.
    const box = boxAround(outlineOf([10, 30, 40, 50]), 0);
    expectWithin(box.x, 25 / 360 + 0.5, 1e-12);
    expectWithin(box.halfWidth, 15 / 360, 1e-12);
  });

  it('goes over the antimeridian where its west is greater than its east', () => {
    expectWithin(boxAround(outlineOf([170, -20, -160, 10]), 0).halfWidth, 15 / 360, 1e-12);
  });

  it('can be wider than half of the world', () => {
    expectWithin(boxAround(outlineOf([-110, -20, 110, 10]), 0).halfWidth, 110 / 360, 1e-12);
  });

  it('comes back from the map that shows it, whatever covers the map and however it is turned', () => {
    const side = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.record({ top: side, right: side, bottom: side, left: side }),
        fc.double({ min: -179, max: 150, noNaN: true }),
        fc.double({ min: -60, max: 50, noNaN: true }),
        fc.integer({ min: 0, max: 359 }),
        (padding, west, south, bearingDegrees) => {
          const viewport: Viewport = { width: 640, height: 480, padding };
          const turn = { bearingDegrees, pitchDegrees: 0 };
          const camera = fitBox(boxAround(outlineOf([west, south, west + 5, south + 4]), 0), viewport, turn);
          const shown = groundBoxOf(shownBox(camera, viewport), 9);
          const again = fitBox(boxAround(outlineOf(shown), 0), viewport, turn);
          expectWithin(again.zoom, camera.zoom, 1e-6);
          expectWithin(again.x - camera.x - Math.round(again.x - camera.x), 0, 1e-9);
          expectWithin(again.y, camera.y, 1e-9);
          expect(shown[1]).toBeLessThanOrEqual(south + 1e-6);
        },
      ),
    );
  });
});
