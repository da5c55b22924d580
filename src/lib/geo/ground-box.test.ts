import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { fitBox, shownBox, withinWorld, type Viewport } from './camera.ts';
import { boxOfGround, groundBoxOf } from './ground-box.ts';

describe('a box in degrees', () => {
  it('lies between its edges', () => {
    // x = longitude / 360 + 0.5: from 10 to 40 degrees east.
    const box = boxOfGround([10, 30, 40, 50]);
    expectWithin(box.x, 25 / 360 + 0.5, 1e-12);
    expectWithin(box.halfWidth, 15 / 360, 1e-12);
  });

  it('goes over the antimeridian where its west is greater than its east', () => {
    expectWithin(boxOfGround([170, -20, -160, 10]).halfWidth, 15 / 360, 1e-12);
  });

  it('can be wider than half of the world', () => {
    expectWithin(boxOfGround([-110, -20, 110, 10]).halfWidth, 110 / 360, 1e-12);
  });

  it('can go round all of the world but a degree', () => {
    const box = boxOfGround([-30, -40, -31, 60]);
    expectWithin(box.halfWidth, 359 / 720, 1e-12);
    expectWithin(box.x, 149.5 / 360 + 0.5, 1e-12);
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
          const camera = fitBox(boxOfGround([west, south, west + 5, south + 4]), viewport, turn);
          const shown = groundBoxOf(shownBox(camera, viewport), 9);
          const again = fitBox(boxOfGround(shown), viewport, turn);
          expectWithin(again.zoom, camera.zoom, 1e-6);
          expectWithin(again.x - camera.x - Math.round(again.x - camera.x), 0, 1e-9);
          expectWithin(again.y, camera.y, 1e-9);
          expect(shown[1]).toBeLessThanOrEqual(south + 1e-6);
        },
      ),
    );
  });
});

describe('a map that is larger than the world would be', () => {
  const wide: Viewport = { width: 1024, height: 400, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const still = { bearingDegrees: 0, pitchDegrees: 0 };

  it('shows the world once from side to side', () => {
    // Two tiles of 512 pixels are 1024: the whole world at zoom 1.
    expectWithin(withinWorld(fitBox(boxOfGround([-30, -85, -31, 85]), wide, still), wide).zoom, 1, 1e-12);
  });

  it('shows nothing beyond the ends of the map in the north and the south', () => {
    const { y, zoom } = withinWorld({ x: 0.5, y: 0.02, zoom: 2, ...still }, wide);
    expect(zoom).toBe(2);
    expectWithin(y, 400 / 2 / 2048, 1e-12);
  });

  it('leaves a camera that is within the world as it is', () => {
    const camera = { x: 1.2, y: 0.4, zoom: 3, ...still };
    expect(withinWorld(camera, wide)).toEqual(camera);
  });
});
