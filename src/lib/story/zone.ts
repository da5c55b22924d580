/** The midnight in UTC that begins a day, in epoch milliseconds. Years below 100 are what they say, not of the 1900s. */
export function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Whether this is a time zone that the runtime knows, such as `Asia/Vladivostok`. */
export function isZone(zone: string): boolean {
  try {
    partsFormat(zone);
    return true;
  } catch {
    return false;
  }
}

/** Offset of local time from UTC in a zone at an instant, in minutes east. */
export function zoneOffsetMinutes(epochMs: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const parts = partsFormat(zone).formatToParts(epochMs);
  const word = (type: string) => parts.find((part) => part.type === type)!.value;
  const number = (type: string) => Number(word(type));
  const year = word('era').startsWith('B') ? 1 - number('year') : number('year');
  const clockMs = ((number('hour') * 60 + number('minute')) * 60 + number('second')) * 1000;
  const local = utcDay(year, number('month'), number('day')) + clockMs;
  return Math.round((local - Math.floor(epochMs / 1000) * 1000) / 60000);
}

/** The instant at which a day begins in a zone, in epoch milliseconds. Months count from 1. */
export function startOfDay(year: number, month: number, day: number, zone: string): number {
  const utc = utcDay(year, month, day);
  const guess = utc - zoneOffsetMinutes(utc, zone) * 60000;
  const start = utc - zoneOffsetMinutes(guess, zone) * 60000;
  // Where clocks go forward at midnight, that midnight does not exist and the day begins at the change.
  return start + zoneOffsetMinutes(start, zone) * 60000 < utc ? guess : start;
}

/** Making a format takes a hundred times as long as using it. There are as many as zones that are known. */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
