import type { Moment } from '../story/frame.ts';
import type { Instant, Story } from '../story/model.ts';
import type { AxisUnit } from '../story/story-axis.ts';
import { startOfDay, zoneOffsetMinutes } from '../story/zone.ts';
import type { Messages } from './messages.ts';

/** Writes the times of one story in one language. */
export interface TimeWriter {
  /** A film moment in words: "Tuesday 12 September 2023, in the day, Khasan". */
  moment(moment: Moment): string;
  /** A clock: the day, at length and short, and the time with its place or "in the day". */
  clock(moment: Moment): { day: string; shortDay: string; time: string };
  /** The same clock in a reader's own zone; a day at the place is there a stretch from one hour to another. */
  readerClock(moment: Moment, zone: string): { day: string; shortDay: string; time: string };
  /** The time of day of an instant, for a label: "about 11:43". */
  hour(instant: Instant): string;
  /** An instant with its precision: "about 11:43, 13 September 2023". */
  instant(instant: Instant): string;
  /** A short name for the axis: "12 Sep", "Sep", "2023". */
  axisName(epochMs: number, unit: AxisUnit, zone: string): string;
}

const AXIS_NAMES: Readonly<Record<AxisUnit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** A day ends where the next begins; its last moment is what a reader calls its end. */
const LAST_MOMENT_MS = 1;

/** A writer for one story, language and set of messages. Zones are those of the story's places. */
export function timeWriter(story: Story, language: string, messages: Messages): TimeWriter {
  const format = formatter(messages.formats);
  // Releases of CLDR differ in the comma of English days; the rule is: none.
  const weekday = (ms: number, zone: string) =>
    capital(
      format(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, ms).replace(
        /^([a-z]+),/i,
        '$1',
      ),
    );
  const shortWeekday = (ms: number, zone: string) =>
    capital(format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, ms));
  const dayAndHour = (ms: number, zone: string) =>
    `${format(zone, { day: 'numeric', month: 'short' }, ms)} ${hour(ms, zone)}`;
  const day = (ms: number, zone: string) => format(zone, { day: 'numeric', month: 'long', year: 'numeric' }, ms);
  const hour = (ms: number, zone: string) => format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, ms);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const placeName = (moment: Moment) =>
    moment.place === null ? '' : (story.places[moment.place]?.name[language] ?? '');

  // An interval of whole days names the days; one that begins or ends within a day needs its hours.
  const interval = (fromMs: number, toMs: number, zone: string) => {
    const [first, last] = [day(fromMs, zone), day(toMs - LAST_MOMENT_MS, zone)];
    const isWholeDays = [fromMs, toMs].every((ms) => dayAround(ms, zone)[0] === ms);
    if (isWholeDays) return first === last ? first : messages.between(first, last);
    const end = `${messages.onDay(hour(toMs, zone), day(toMs, zone))} (${utcOffset(toMs, zone)})`;
    return messages.between(
      first === day(toMs, zone) ? hour(fromMs, zone) : messages.onDay(hour(fromMs, zone), first),
      end,
    );
  };

  return {
    moment(moment) {
      const { day: date, time } = this.clock(moment);
      return moment.precision === 'minute' || moment.place === null
        ? [date, time].join(messages.comma)
        : [date, time, placeName(moment)].join(messages.comma);
    },
    clock(moment) {
      const { epochMs, zone, precision } = moment;
      const time =
        precision === 'day'
          ? messages.inTheDay
          : messages.localTime(hour(epochMs, zone), placeName(moment), utcOffset(epochMs, zone));
      return { day: weekday(epochMs, zone), shortDay: shortWeekday(epochMs, zone), time };
    },
    readerClock({ epochMs, zone: localZone, precision }, zone) {
      const [from, to] = precision === 'day' ? dayAround(epochMs, localZone) : [epochMs, epochMs];
      const time = from === to ? hour(from, zone) : `${hour(from, zone)} – ${dayAndHour(to, zone)}`;
      return {
        day: weekday(from, zone),
        shortDay: shortWeekday(from, zone),
        time: messages.yourTime(time, utcOffset(epochMs, zone)),
      };
    },
    hour({ about, earliestMs, zone }) {
      const time = hour(earliestMs, zone);
      return about ? messages.about(time) : time;
    },
    instant({ kind, earliestMs, latestMs, about, zone }) {
      const written = () => {
        switch (kind) {
          case 'day':
            return day(earliestMs, zone);
          case 'exact':
            return `${messages.onDay(hour(earliestMs, zone), day(earliestMs, zone))} (${utcOffset(earliestMs, zone)})`;
          case 'interval':
            return interval(earliestMs, latestMs, zone);
        }
      };
      return about ? messages.about(written()) : written();
    },
    axisName: (epochMs, unit, zone) => format(zone, AXIS_NAMES[unit], epochMs),
  };
}

/** Formats of one language, each made once: making one takes longer than a whole frame of the film. */
function formatter(locale: string) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (zone: string, options: Intl.DateTimeFormatOptions, epochMs: number): string => {
    const key = `${zone} ${JSON.stringify(options)}`;
    const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    formats.set(key, known);
    return known.format(epochMs);
  };
}

/** From midnight to midnight of the day that holds an instant in a zone. */
function dayAround(epochMs: number, zone: string): [fromMs: number, toMs: number] {
  const local = new Date(epochMs + zoneOffsetMinutes(epochMs, zone) * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  return [startOfDay(year, month, day, zone), startOfDay(year, month, day + 1, zone)];
}

/** The zone's offset at an instant as "UTC+9", whatever the language and the runtime. */
function utcOffset(epochMs: number, zone: string): string {
  const minutes = zoneOffsetMinutes(epochMs, zone);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
