import { describe, expect, it } from 'vitest';
import { compileRoute } from '../geo/route.ts';
import { expectWithin } from '../testing/tolerance.ts';
import { headPlaces } from './head-places.ts';
import type { Consist } from './mark.ts';

/** Along the equator over the antimeridian, written from both sides of it. */
const routes = new Map([
  [
    'west',
    compileRoute([
      [170, 0],
      [-170, 0],
    ]),
  ],
  [
    'east',
    compileRoute([
      [-179, 0],
      [-100, 0],
    ]),
  ],
]);
const DEGREE_KM = 111.19508;
/** At this size of the world a degree is two pixels. */
const WORLD_PIXELS = 720;

function head(name: string, longitude: number, rest: Partial<Consist> = {}): Consist {
  const [route, start] = longitude < 181 ? ['west', 170] : ['east', 181];
  const label = { en: name };
  const headKm = (longitude - start!) * DEGREE_KM;
  const look = { shape: 'aeroplane', carriages: 1, hollow: false, ink: 'journey', opacity: 1 } as const;
  return { kind: 'consist', route: route as string, headKm, label, ...look, ...rest };
}
const linesOf = (heads: Consist[]) =>
  headPlaces(heads, routes, WORLD_PIXELS).labels.map(({ lines }) => lines.map(({ en }) => en));

describe('heads at one place', () => {
  const heads = ['a', 'b', 'c'].map((name) => head(name, 175));
  const { shifts, labels } = headPlaces(heads, routes, WORLD_PIXELS);

  it('fly in formation: the first at its position, the others behind it on either side', () => {
    expect(shifts.get(heads[0]!)).toBeUndefined();
    const [right, left] = [shifts.get(heads[1]!)!, shifts.get(heads[2]!)!];
    expect(right.asidePx).toBeGreaterThan(10);
    expect(left).toEqual({ ...right, asidePx: -right.asidePx });
    expect(right.behindPx).toBeGreaterThan(0);
  });

  it('share one label that stands above all of them', () => {
    expect(labels.map(({ lines }) => lines.map(({ en }) => en))).toEqual([['a', 'b', 'c']]);
    expect(labels[0]!.side).toBe('above');
    expect(labels[0]!.gapPx).toBeGreaterThan(shifts.get(heads[1]!)!.asidePx);
  });
});

describe('heads apart', () => {
  it('have each its place and its label', () => {
    // 40 degrees of an 720 pixel world are 80 pixels.
    const heads = [head('a', 171), head('b', 190)];
    expect(headPlaces(heads, routes, WORLD_PIXELS).shifts.size).toBe(0);
    expect(linesOf(heads)).toEqual([['a'], ['b']]);
  });

  it('have their labels on either side where both above would cover each other', () => {
    const sides = (degrees: number) =>
      headPlaces([head('a', 171), head('b', 171 + degrees)], routes, WORLD_PIXELS).labels.map(({ side }) => side);
    // Twenty degrees are forty pixels, fifty a hundred.
    expect(sides(20)).toEqual(['above', 'below']);
    expect(sides(50)).toEqual(['above', 'above']);
  });

  it('come together without a jump as they near each other', () => {
    const aside = (degrees: number) => {
      const second = head('b', 171 + degrees);
      return headPlaces([head('a', 171), second], routes, WORLD_PIXELS).shifts.get(second)?.asidePx ?? 0;
    };
    const asides = Array.from({ length: 160 }, (_, i) => aside(i / 10));
    expect(asides[0]).toBeGreaterThan(10);
    expect(asides.at(-1)).toBe(0);
    const steps = asides.slice(1).map((value, i) => Math.abs(value - asides[i]!));
    expect(Math.max(...steps)).toBeLessThan(0.3);
  });

  it('are near each other over the antimeridian, whichever way their longitudes are written', () => {
    expect(linesOf([head('a', 180.5), head('b', 181.5)])).toEqual([['a', 'b']]);
  });
});

describe('a vehicle that was lost', () => {
  it('keeps its place and has no label', () => {
    const wreck = head('a', 175, { shape: 'wreck', label: null });
    const { shifts, labels } = headPlaces([wreck, head('b', 175)], routes, WORLD_PIXELS);
    expect(shifts.size).toBe(0);
    expectWithin(labels[0]!.at[0], 175 / 360 + 0.5, 1e-9);
    expect(labels).toHaveLength(1);
  });
});
