import { boxAround } from '../../../lib/geo/box.ts';
import type { Chapter, Claim, Instant, Leg, Place, Shot, Stop, Story } from '../../../lib/story/model.ts';
import type { LngLat } from '../../../lib/geo/position.ts';
import { windingLine } from './winding-line.ts';

const ZONE = 'Asia/Seoul';
const START_MS = Date.UTC(2023, 8, 10, 0);
const HOUR_MS = 3_600_000;
const CLAIM = 'it-is-so';
const CHAPTER_SECONDS = 10;

const STOPS: readonly (readonly [id: string, position: LngLat])[] = [
  ['start', [126, 39.2]],
  ['bridge', [129.6, 41.8]],
  ['harbour', [131.9, 43.2]],
  ['end', [134.8, 47.6]],
];

/** A story of one journey with that many vertices, in which everything that can be drawn is drawn. Always the same. */
export function syntheticStory(vertices: number): Story {
  const places = Object.fromEntries(STOPS.map(([id, position]) => [id, place(id, position)]));
  return {
    id: 'synthetic',
    languages: ['en'],
    title: text('A story to measure'),
    summary: text(''),
    version: 1,
    updated: { kind: 'exact', earliestMs: START_MS, latestMs: START_MS, about: false, zone: ZONE },
    sources: {},
    people: {},
    places: { ...places, sea: { ...place('sea', [133.5, 40]), kind: 'sea' } },
    claims: { [CLAIM]: claim() },
    events: {},
    journeys: {
      journey: {
        id: 'journey',
        name: text(''),
        label: null,
        vehicle: 'train',
        isLost: false,
        people: [],
        stops: stops(),
        legs: legs(vertices),
      },
    },
    lines: {
      branch: { id: 'branch', name: text(''), line: windingLine([131.9, 43.2], [133, 42.8], 50), ...inferred() },
    },
    areas: {
      origin: { ...area('origin', [125.7, 39.2], 0.1), kind: 'launch-area' },
      waters: { ...area('waters', [133.5, 40], 1.5), kind: 'sea' },
      grounds: { ...area('grounds', [134.8, 47.6], 0.2), kind: 'site' },
    },
    launches: {
      first: { id: 'first', ...launch(30) },
      second: { id: 'second', ...launch(31) },
    },
    distances: {},
    chapters: [
      chapter('whole', 0, 12, {
        kind: 'frame',
        box: boxAround(
          STOPS.map(([, position]) => position),
          60,
        ),
        ...UPRIGHT,
      }),
      chapter('following', 12, 28, { kind: 'follow', journey: 'journey', spanKm: 400, ...UPRIGHT }),
      chapter('launching', 28, 34, {
        kind: 'frame',
        box: boxAround(
          [
            [125.7, 39.2],
            [133.5, 40],
          ],
          80,
        ),
        ...UPRIGHT,
      }),
      chapter('arriving', 34, 47, { kind: 'follow', journey: 'journey', spanKm: 60, ...UPRIGHT }),
    ],
  };
}

const UPRIGHT = { bearingDegrees: 0, pitchDegrees: 0 } as const;

const text = (english: string) => ({ en: english });

function hoursAfterStart(earliest: number, latest = earliest): Instant {
  const kind = latest > earliest ? 'interval' : 'exact';
  return {
    kind,
    earliestMs: START_MS + earliest * HOUR_MS,
    latestMs: START_MS + latest * HOUR_MS,
    about: false,
    zone: ZONE,
  };
}

function place(id: string, position: LngLat): Place {
  return {
    id,
    name: text(id),
    localName: {},
    alsoNamed: [],
    kind: 'city',
    role: 'stage',
    label: 'right',
    zone: ZONE,
    position,
    precisionKm: 5,
    note: null,
    claims: [CLAIM],
  };
}

function claim(): Claim {
  const base = { id: CLAIM, citations: [], places: [], people: [], at: null, corrections: [] };
  return { kind: 'statement', status: 'reported', text: text(''), by: null, ...base };
}

// Halts known to some hours only, so that the journey has a band wherever it is.
function stops(): Stop[] {
  return STOPS.map(([id], i) => ({
    place: id,
    arrival: i > 0 ? hoursAfterStart(i * 15, i * 15 + 3) : null,
    departure: i < STOPS.length - 1 ? hoursAfterStart(i * 15 + 1, i * 15 + 4) : null,
    claims: [CLAIM],
  }));
}

function legs(vertices: number): Leg[] {
  const statuses = ['reported', 'inferred', 'disputed'] as const;
  return statuses.map((status, i) => ({
    feature: `leg-${i}`,
    line: windingLine(STOPS[i]![1], STOPS[i + 1]![1], Math.round(vertices / statuses.length)),
    status,
    vehicle: 'train',
    published: null,
    claims: [CLAIM],
  }));
}

function inferred() {
  return { status: 'inferred', published: null, claims: [CLAIM] } as const;
}

function area(id: string, [x, y]: LngLat, half: number) {
  const ring: LngLat[] = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
  return { id, name: text(id), place: null, precisionKm: 5, rings: [ring], claims: [CLAIM] };
}

function launch(hour: number) {
  return {
    name: text(''),
    origin: 'origin',
    toward: 'waters',
    at: hoursAfterStart(hour),
    rangeKm: null,
    claims: [CLAIM],
  };
}

function chapter(id: string, fromHour: number, toHour: number, shot: Shot): Chapter {
  return {
    id,
    title: text(id),
    text: text(''),
    seconds: CHAPTER_SECONDS,
    fromMs: START_MS + fromHour * HOUR_MS,
    toMs: START_MS + toHour * HOUR_MS,
    shot,
    // Every other chapter shows all, so that things fade in and out from each to the next.
    places: id.endsWith('ing') ? ['start', 'harbour'] : STOPS.map(([stop]) => stop),
    claims: id === 'following' ? [] : [CLAIM],
  };
}
