import type { Instant } from './model.ts';
import { startOfDay, utcDay } from './zone.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})(~?)$/;
const EXACT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})(~?)$/;

/** What `parseInstant` accepts, for messages. */
export const INSTANT_FORM =
  'a day (2023-09-12), an instant with offset (2023-09-13T11:43+09:00), either with ~ for "about", or earliest/latest';

/**
 * Reads a time as a subset of EDTF (ISO 8601-2). A day lasts from midnight to midnight in `zone`; `A/B` runs from the
 * earliest of A to the latest of B; `~` marks it as approximate and adds no width of our own. Null when it is none.
 */
export function parseInstant(text: string, zone: string): Instant | null {
  const [first, second, ...rest] = text.trim().split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parseSingle(first, zone);
  if (second === undefined || !start) return start;
  const end = parseSingle(second, zone);
  // A day does not hold the midnight that ends it.
  const last = end && end.latestMs - (end.kind === 'day' ? 1 : 0);
  if (!end || last! < start.earliestMs) return null;
  return {
    kind: 'interval',
    earliestMs: start.earliestMs,
    latestMs: end.latestMs,
    about: start.about || end.about,
    zone,
  };
}

function parseSingle(text: string, zone: string): Instant | null {
  const day = DAY.exec(text);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    if (!isDate(year, month, date)) return null;
    return {
      kind: 'day',
      earliestMs: startOfDay(year, month, date, zone),
      latestMs: startOfDay(year, month, date + 1, zone),
      about: day[4] === '~',
      zone,
    };
  }
  const exact = EXACT.exec(text);
  if (!exact) return null;
  const [year, month, date] = exact[1]!.split('-').map(Number) as [number, number, number];
  const epochMs = Date.parse(`${exact[1]}T${exact[2]}${exact[3]}`);
  if (!isDate(year, month, date) || Number.isNaN(epochMs)) return null;
  return { kind: 'exact', earliestMs: epochMs, latestMs: epochMs, about: exact[4] === '~', zone };
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(utcDay(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Where an estimate is drawn within what is possible, in epoch milliseconds: the middle, or for the `index`th of `count`
 * times that share their bounds the middle of its share of them.
 */
export function estimateMs({ earliestMs, latestMs }: Instant, index = 0, count = 1): number {
  return earliestMs + ((latestMs - earliestMs) * (index + 0.5)) / count;
}
