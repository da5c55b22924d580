import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { frameAt } from './frame.ts';
import { journeyIn } from './testing/film.ts';
import { smallStory } from './testing/read-story.ts';
import { SMALL_MAP, SMALL_STORY } from './testing/small-story.ts';
import { compileTimeline } from './timeline.ts';

/** A second cart follows the first on the same road two hours later, and breaks down on the way back. */
const SECOND_CART = `  mule:
    name: { it: Il mulo, en: The mule }
    label: { it: Mulo, en: Mule }
    vehicle: car
    ending: lost
    stops:
      - place: alba
        arrival: 2024-05-01T09:00+02:00
        departure: 2024-05-01T11:00+02:00
        claims: [cart-leaves]
      - place: borgo
        arrival: 2024-05-01T15:00+02:00
        departure: 2024-05-01T15:00+02:00
        claims: [cart-arrives]
      - place: alba
        arrival: 2024-05-01T16:00+02:00
        claims: [cart-arrives]
    legs:
      - line: road
        status: inferred
        claims: [cart-arrives]
      - line: way-back
        status: reported
        claims: [cart-arrives]
areas:`;
const WAY_BACK = `{ "type": "Feature", "id": "way-back", "properties": {}, "geometry": { "type": "LineString", "coordinates": [
      [12, 45], [10, 45]] } },
    { "type": "Feature", "id": "field"`;

const timeline = compileTimeline(
  smallStory({
    story: SMALL_STORY.replace('areas:', SECOND_CART),
    map: SMALL_MAP.replace('{ "type": "Feature", "id": "field"', WAY_BACK),
  }),
);
/** The first chapter runs from 7 to 17 o'clock in ten film seconds. */
const frameAtHour = (hour: number) => frameAt(timeline, hour - 7);
const roadKm = timeline.journeys.find(({ id }) => id === 'cart')!.route.lengthKm;

describe('two journeys on one road', () => {
  it('have it drawn once, travelled as far as the foremost has come', () => {
    const frame = frameAtHour(12);
    const road = frame.trails.filter(({ route }) => route === 'cart');
    const foremost = journeyIn(frame, 'cart').headKm;
    expect(foremost).toBeGreaterThan(journeyIn(frame, 'mule').headKm);
    const lines = road.filter(({ part }) => part !== 'band');
    expect(lines.map(({ part, status }) => [part, status])).toEqual([
      ['ahead', 'inferred'],
      ['travelled', 'inferred'],
    ]);
    expectWithin(
      lines.flatMap(({ fromKm, toKm }) => [fromKm, toKm]),
      [foremost, roadKm, 0, foremost],
      1e-6,
    );
    expect(road.filter(({ part }) => part === 'band')).toHaveLength(1);
  });

  it('have each its own where they part', () => {
    const ways = frameAtHour(16.5).trails.filter(({ route }) => route === 'mule');
    expect(ways.map(({ part, status }) => [part, status])).toEqual([['travelled', 'reported']]);
    expectWithin(ways[0]!.fromKm, roadKm, 1e-6);
  });
});

describe('a journey that begins after the film has', () => {
  it('is not shown before it is said to be there', () => {
    const strengths = [7.5, 8.9, 9.3, 10, 16].map((hour) => journeyIn(frameAtHour(hour), 'mule').strength);
    expect(strengths.map((strength) => Math.ceil(strength))).toEqual([0, 0, 1, 1, 1]);
    expect(strengths[3]).toBe(1);
  });
});

describe('a vehicle that is lost', () => {
  it('is so from the end of its way on, and stays there', () => {
    const lost = (hour: number) => journeyIn(frameAtHour(hour), 'mule').isLost;
    expect([14, 15.9, 16, 16.9].map(lost)).toEqual([false, false, true, true]);
    const last = journeyIn(frameAt(timeline, 19), 'mule');
    expect(last.isLost).toBe(true);
    expectWithin([...last.head], [10, 45], 1e-9);
    expect(journeyIn(frameAtHour(16.9), 'cart').isLost).toBe(false);
  });
});
