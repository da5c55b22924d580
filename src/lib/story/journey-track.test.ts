import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { compileJourney, kmAt, legAt } from './journey-track.ts';
import type { Instant, Journey } from './model.ts';

/** One degree of the equator on a sphere of 6371.0088 km. */
const DEGREE_KM = 111.19508;
const HOUR = 3600_000;

const exact = (hour: number): Instant => ({
  kind: 'exact',
  earliestMs: hour * HOUR,
  latestMs: hour * HOUR,
  about: false,
  zone: 'UTC',
});

/** Along the equator: by train to 1° E from 0 to 2 o'clock, a halt of `halt` hours, by car to 3° E in 4 hours. */
function journeyWithHalt(halt: number): Journey {
  return {
    id: 'east',
    name: {},
    label: null,
    isLost: false,
    vehicle: 'train',
    people: [],
    stops: [
      { place: 'a', arrival: null, departure: exact(0), claims: ['x'] },
      { place: 'b', arrival: exact(2), departure: exact(2 + halt), claims: ['x'] },
      { place: 'c', arrival: exact(6 + halt), departure: null, claims: ['x'] },
    ],
    legs: [
      {
        feature: 'near',
        line: [
          [0, 0],
          [1, 0],
        ],
        status: 'reported',
        vehicle: 'train',
        published: null,
        claims: ['x'],
      },
      {
        feature: 'far',
        line: [
          [1, 0],
          [3, 0],
        ],
        status: 'inferred',
        vehicle: 'car',
        published: null,
        claims: ['x'],
      },
    ],
  };
}

const track = compileJourney(journeyWithHalt(1));

describe('a journey of two legs', () => {
  it('joins them at the stop between, where the kilometres go on', () => {
    expectWithin(
      track.legs.flatMap(({ fromKm, toKm }) => [fromKm, toKm]),
      [0, DEGREE_KM, DEGREE_KM, 3 * DEGREE_KM],
      0.001,
    );
    expectWithin(
      track.stops.map(({ km }) => km),
      [0, DEGREE_KM, 3 * DEGREE_KM],
      0.001,
    );
  });

  it('is on the leg that begins at the stop between', () => {
    expect(legAt(track, DEGREE_KM - 0.1).vehicle).toBe('train');
    expect(legAt(track, track.stops[1]!.km).vehicle).toBe('car');
    expect([legAt(track, -5), legAt(track, 1e6)].map(({ status }) => status)).toEqual(['reported', 'inferred']);
  });

  it('stands still before it leaves, at its halt and after it has arrived', () => {
    const km = (hour: number) => kmAt(track, hour * HOUR, 'middle');
    expectWithin(
      [km(-1), km(2), km(2.5), km(3), km(7), km(99)],
      [0, 1, 1, 1, 3, 3].map((d) => d * DEGREE_KM),
      0.001,
    );
  });

  it('is half way at half of the time of each leg', () => {
    expectWithin(
      [1, 5].map((hour) => kmAt(track, hour * HOUR, 'middle')),
      [0.5 * DEGREE_KM, 2 * DEGREE_KM],
      0.001,
    );
  });

  it('passes a stop without halt at speed, and brakes before one with a halt', () => {
    const passing = compileJourney(journeyWithHalt(0));
    const lastMinute = (journey: typeof track) =>
      kmAt(journey, 2 * HOUR, 'middle') - kmAt(journey, 2 * HOUR - 60_000, 'middle');
    // Cruise speed with one ramp of 0.12: 111.2 km in two hours is 0.93 km a minute, 1 / (1 - 0.06) as fast at cruise.
    expectWithin(lastMinute(passing), DEGREE_KM / 120 / 0.94, 0.001);
    expect(lastMinute(track)).toBeLessThan(0.1);
  });

  it('bends a leg between far positions over the great circle', () => {
    const far = journeyWithHalt(1);
    const line = [
      [0, 60],
      [90, 60],
    ] as const;
    const flown = compileJourney({ ...far, stops: far.stops.slice(0, 2), legs: [{ ...far.legs[0]!, line }] });
    // cos c = sin² 60° + cos² 60° cos 90° = 0.75: 41.41°, of 111.195 km each.
    expectWithin(flown.route.lengthKm, 41.4096 * DEGREE_KM, 0.1);
    expect(Math.max(...flown.route.points.map(([, y]) => -y))).toBeGreaterThan(-flown.route.points[0]![1]);
  });

  it('takes the morning to leave and the evening to arrive where both are only known to be on one day', () => {
    const day: Instant = { kind: 'day', earliestMs: 0, latestMs: 24 * HOUR, about: false, zone: 'UTC' };
    const journey = journeyWithHalt(1);
    const hop = compileJourney({
      ...journey,
      stops: [
        { ...journey.stops[0]!, departure: day },
        { ...journey.stops[1]!, arrival: day, departure: null },
      ],
      legs: journey.legs.slice(0, 1),
    });
    const km = (hour: number, assumption: 'earliest' | 'middle' | 'latest') => kmAt(hop, hour * HOUR, assumption);
    expectWithin([km(6, 'middle'), km(12, 'middle'), km(18, 'middle')], [0, DEGREE_KM / 2, DEGREE_KM], 0.001);
    // At noon it can have arrived already, and it can still be there.
    expectWithin([km(12, 'earliest'), km(12, 'latest')], [DEGREE_KM, 0], 0.001);
  });
});
