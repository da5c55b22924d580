import type { ProblemList, StoryDocument } from './document.ts';
import { INSTANT_FORM, parseInstant } from './instant.ts';
import type { Instant } from './model.ts';
import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';
import { isZone, zoneOffsetMinutes } from './zone.ts';

/** Reports unknown zones, times that cannot be read, stops out of order and chapters that end before they begin. */
export function checkTimes(raw: RawStory, document: StoryDocument, problems: ProblemList): void {
  for (const [id, place] of Object.entries(raw.places)) {
    if (isZone(place.zone)) continue;
    problems.add(document, ['places', id, 'zone'], {
      expected: 'an IANA time zone',
      found: place.zone,
      hint: 'Write it as in Asia/Vladivostok.',
    });
  }
  for (const [id, source] of Object.entries(raw.sources)) read(source.date, 'UTC', ['sources', id, 'date']);
  for (const kind of ['claims', 'quotes'] as const) {
    for (const [id, claim] of Object.entries(raw[kind])) read(claim.at, zoneOf(claim.places[0]), [kind, id, 'at']);
  }
  for (const kind of ['events', 'launches'] as const) {
    for (const [id, entry] of Object.entries(raw[kind])) read(entry.at, 'UTC', [kind, id, 'at']);
  }
  for (const [id, journey] of Object.entries(raw.journeys)) checkStops(journey.stops, ['journeys', id, 'stops']);
  for (const [i, chapter] of raw.chapters.entries()) {
    const path = ['chapters', i, 'time'];
    const from = readExact(chapter.time.from, [...path, 'from']);
    const to = readExact(chapter.time.to, [...path, 'to']);
    if (from !== null && to !== null && to < from) {
      report(
        [...path, 'to'],
        'a time not before "from"',
        chapter.time.to,
        'A chapter runs forward; start an earlier one for a flashback.',
      );
    }
  }
  for (const [id, launch] of Object.entries(raw.launches)) {
    const range = launch.rangeKm;
    if (range && range.max < range.min) {
      report(['launches', id, 'rangeKm', 'max'], `at least the minimum, ${range.min}`, range.max, 'Swap min and max.');
    }
  }

  function checkStops(stops: RawStory['journeys'][string]['stops'], path: Path): void {
    let last: Instant | null = null;
    for (const [i, stop] of stops.entries()) {
      for (const side of ['arrival', 'departure'] as const) {
        const required = side === 'arrival' ? i > 0 : i < stops.length - 1;
        const at = [...path, i, side];
        if (required && stop[side] === undefined) {
          report(at, `the ${side} at ${stop.place}`, undefined, 'A day or an interval is enough.');
        }
        const instant = read(stop[side], zoneOf(stop.place), at);
        if (!instant) continue;
        if (last && isBefore(instant, last) && isBefore(onLocalClock(instant), onLocalClock(last))) {
          report(at, 'a time not before the stop before it', stop[side], 'Stops stand in the order of travel.');
        }
        last = instant;
      }
    }
  }

  function read(text: string | undefined, zone: string, path: Path): Instant | null {
    if (text === undefined) return null;
    const instant = parseInstant(text, zone);
    if (!instant) report(path, INSTANT_FORM, text, 'Check that the day exists and that a time has its offset.');
    return instant;
  }

  function readExact(text: string, path: Path): number | null {
    const instant = parseInstant(text, 'UTC');
    if (instant?.kind === 'exact') return instant.earliestMs;
    report(path, 'an instant with offset, such as 2023-09-13T11:40+09:00', text, 'A chapter needs exact ends.');
    return null;
  }

  function zoneOf(place: string | undefined): string {
    const zone = place === undefined ? undefined : raw.places[place]?.zone;
    return zone !== undefined && isZone(zone) ? zone : 'UTC';
  }

  function report(path: Path, expected: string, found: unknown, hint: string): void {
    problems.add(document, path, { expected, found, hint });
  }
}

type Bounds = Pick<Instant, 'earliestMs' | 'latestMs'>;

function isBefore(a: Bounds, b: Bounds): boolean {
  return a.earliestMs < b.earliestMs || a.latestMs < b.latestMs;
}

/** A day may begin earlier where a vehicle arrives than where it left on the same day. */
function onLocalClock({ earliestMs, latestMs, zone }: Instant): Bounds {
  const local = (ms: number) => ms + zoneOffsetMinutes(ms, zone) * 60_000;
  return { earliestMs: local(earliestMs), latestMs: local(latestMs) };
}
