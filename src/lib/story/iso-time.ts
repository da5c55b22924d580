import type { Instant } from './model.ts';
import { zoneOffsetMinutes } from './zone.ts';

/** The day on which an instant begins in its own zone, as ISO 8601: "2023-09-13". */
export function isoDay({ earliestMs, zone }: Instant): string {
  return localIso(earliestMs, zone).slice(0, 10);
}

/** An instant as ISO 8601 and no finer than it is known: a day, or a time with its offset where that is exact. */
export function isoTime(instant: Instant): string {
  const { kind, about, earliestMs, zone } = instant;
  if (kind !== 'exact' || about) return isoDay(instant);
  const offset = zoneOffsetMinutes(earliestMs, zone);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map(twoDigits);
  return `${localIso(earliestMs, zone).slice(0, 16)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

function localIso(epochMs: number, zone: string): string {
  return new Date(epochMs + zoneOffsetMinutes(epochMs, zone) * 60000).toISOString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
