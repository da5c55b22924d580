import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import type { Camera } from './camera.ts';
import { flight } from './flight.ts';

const camera = (x: number, y: number, zoom: number, bearingDegrees = 0): Camera => ({
  x,
  y,
  zoom,
  bearingDegrees,
  pitchDegrees: 0,
});

const anyCamera = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    fc.double({ min: 1, max: 11, noNaN: true }),
  )
  .map(([x, y, zoom]) => camera(x, y, zoom));

const numbers = ({ x, y, zoom }: Camera) => [x, y, zoom];

describe('a flight of the camera', () => {
  it('starts and ends exactly at its two cameras', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const path = flight(from, to);
        expect(path.at(0)).toEqual(from);
        const end = path.at(1);
        expect({ ...end, x: 0 }).toEqual({ ...to, x: 0 });
        expectWithin((((end.x - to.x) % 1) + 1.5) % 1, 0.5, 1e-12);
        expectWithin(numbers(path.at(1e-9)), numbers(from), 1e-5);
        expectWithin(numbers(path.at(1 - 1e-9)), numbers(end), 1e-5);
      }),
    );
  });

  it('moves without a jump: its steps change little from one to the next', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const path = flight(from, to);
        const steps = 400;
        const cameras = Array.from({ length: steps + 1 }, (_, i) => path.at(i / steps));
        // Distances on the screen: pan in pictures of the width of the moment, zoom in doublings.
        const speeds = cameras.slice(1).map((c, i) => {
          const pictures = 2 ** ((c.zoom + cameras[i]!.zoom) / 2) / 2;
          return [(c.x - cameras[i]!.x) * pictures, (c.y - cameras[i]!.y) * pictures, c.zoom - cameras[i]!.zoom];
        });
        const most = Math.max(...speeds.map((v) => Math.hypot(...v)), 1e-6);
        for (const [i, speed] of speeds.slice(1).entries()) {
          const change = Math.hypot(...speed.map((v, k) => v - speeds[i]![k]!));
          expect(change).toBeLessThan(0.1 * most + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the perceptual length of the published equation, for a pan between equal widths', () => {
    // Van Wijk and Nuij 2003, equation 9 with w0 = w1: S = 2/rho asinh(rho² u / (2 w)). Zoom 1 is a picture one world wide.
    const rho = 1.42;
    const expected = (2 / rho) * Math.asinh((rho * rho * 0.4) / 2);
    expectWithin(flight(camera(0.2, 0.5, 1), camera(0.6, 0.5, 1)).length, expected, 1e-9);
  });

  it('that only zooms takes equal time for each doubling', () => {
    const path = flight(camera(0.5, 0.5, 2), camera(0.5, 0.5, 8));
    // Equation 10, case u0 = u1: S = |ln(w1 / w0)| / rho.
    expectWithin(path.length, (6 * Math.LN2) / 1.42, 1e-12);
    expectWithin(
      [0.25, 0.5, 0.75].map((t) => path.at(t).zoom),
      [3.5, 5, 6.5],
      1e-9,
    );
  });

  it('back is the same path the other way', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const there = flight(from, to);
        const back = flight(there.at(1), from);
        expectWithin(back.length, there.length, 1e-5 * Math.max(1, there.length));
        expectWithin(numbers(back.at(1 - t)), numbers(there.at(t)), 1e-5);
      }),
    );
  });

  it('to a far place zooms out on the way, to a near one hardly', () => {
    const far = flight(camera(0.1, 0.4, 8), camera(0.6, 0.5, 8));
    expect(far.at(0.5).zoom).toBeLessThan(3);
    const near = flight(camera(0.1, 0.4, 8), camera(0.1005, 0.4, 8));
    expect(near.at(0.5).zoom).toBeGreaterThan(7.9);
  });

  it('goes the shorter way round the world', () => {
    // From 172.8° E to 172.8° W: 0.04 of the world over the antimeridian, not 0.96 back.
    const path = flight(camera(0.98, 0.5, 3), camera(0.02, 0.5, 3));
    for (const t of [0.1, 0.5, 0.9, 1]) {
      expect(path.at(t).x).toBeGreaterThanOrEqual(0.98);
      expect(path.at(t).x).toBeLessThanOrEqual(1.02 + 1e-12);
    }
  });

  it('turns the map over the smaller angle', () => {
    const path = flight(camera(0.5, 0.5, 4, 350), camera(0.5, 0.5, 5, 10));
    expectWithin(path.at(0.5).bearingDegrees, 360, 1e-9);
  });
});
