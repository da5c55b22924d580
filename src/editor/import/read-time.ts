import { parseInstant } from '../../lib/story/instant.ts';
import { zoneOffsetMinutes } from '../../lib/story/zone.ts';

/** The times that an import reads, for messages. */
export const TIME_FORM =
  'a day (2023-09-12), a month, a year, a time with offset (2023-09-13T11:43+09:00) or in the zone of the place ' +
  '(2023-09-13 11:43), or earliest/latest';

/**
 * A time of an imported file as a story writes it: a month or a year becomes the interval of its days, a time without
 * offset gets that of the zone. Null when it cannot be read without guessing, as `3/4/2023`.
 */
export function readTime(text: string, zone: string): string | null {
  const written = text.trim();
  const [first = '', second, ...rest] = written.split('/');
  if (rest.length > 0) return null;
  const start = single(first, zone);
  if (start === null || second === undefined) return start && checked(start, zone);
  const end = single(second, zone);
  return end && checked(`${start.split('/')[0]}/${end.split('/').at(-1)}`, zone);
}

function single(text: string, zone: string): string | null {
  const [, date, year, month, time, offset, about] =
    /^((\d{4})(?:-(\d{2}))?(?:-\d{2})?)(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?(~?)$/.exec(
      text.trim(),
    ) ?? [];
  if (!date || !year) return null;
  if (time) {
    const local = `${date}T${time}`;
    if (offset) return `${local}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}${about}`;
    return `${local}${offsetOf(Date.parse(`${local}Z`), zone)}${about}`;
  }
  if (!month) return `${year}-01-01${about}/${year}-12-31${about}`;
  if (date.length > 7) return `${date}${about}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${date}-01${about}/${date}-${last}${about}`;
}

/** The offset of a zone at a local time; where clocks went back, that of the summer, which came first. */
function offsetOf(localMs: number, zone: string): string {
  if (Number.isNaN(localMs)) return 'Z';
  const guess = zoneOffsetMinutes(localMs - zoneOffsetMinutes(localMs, zone) * 60000, zone);
  const minutes = zoneOffsetMinutes(localMs - guess * 60000, zone);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function checked(text: string, zone: string): string | null {
  return parseInstant(text, zone) ? text : null;
}
