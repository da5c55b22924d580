import type { Instant, Text } from './model.ts';
import type { Timeline } from './timeline.ts';
import { startOfDay, zoneOffsetMinutes } from './zone.ts';

/** Something that happened, on the axis of story time; `isSoft` where only a stretch of time is known. */
export interface AxisEvent {
  readonly id: string;
  readonly kind: 'event' | 'launch';
  readonly title: Text;
  readonly at: Instant;
  readonly isSoft: boolean;
}

/** Story time from its first day to its last, in whole days of one zone, with everything that happened in it. */
export interface StoryAxis {
  readonly zone: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Where each day begins, in epoch milliseconds; the last one ends at `toMs`. */
  readonly days: readonly number[];
  readonly events: readonly AxisEvent[];
}

const DAY_MS = 86_400_000;

/** The axis of a story, in the zone of the place where its first chapter in time begins. */
export function storyAxis({ story, chapters }: Timeline): StoryAxis {
  const events: AxisEvent[] = [
    ...Object.values(story.events).map((event) => ({ ...event, kind: 'event' as const })),
    ...Object.values(story.launches).map((launch) => ({ ...launch, title: launch.name, kind: 'launch' as const })),
  ].map(({ id, kind, title, at }) => ({ id, kind, title, at, isSoft: at.latestMs > at.earliestMs }));
  events.sort((a, b) => a.at.earliestMs - b.at.earliestMs || a.at.latestMs - b.at.latestMs || (a.id < b.id ? -1 : 1));

  const first = chapters.reduce((a, b) => (b.chapter.fromMs < a.chapter.fromMs ? b : a));
  const zone = story.places[first.chapter.places[0] ?? '']?.zone ?? 'UTC';
  const earliest = Math.min(first.chapter.fromMs, ...events.map(({ at }) => at.earliestMs));
  const latest = Math.max(...chapters.map(({ chapter }) => chapter.toMs), ...events.map(({ at }) => at.latestMs));
  const days = [dayStart(earliest, zone)];
  while (nextDay(days.at(-1)!, zone) < latest) days.push(nextDay(days.at(-1)!, zone));
  return { zone, fromMs: days[0]!, toMs: nextDay(days.at(-1)!, zone), days, events };
}

/** The share of the axis at an instant, 0 to 1, held within its ends. */
export function axisShare({ fromMs, toMs }: StoryAxis, epochMs: number): number {
  return Math.max(0, Math.min(1, (epochMs - fromMs) / (toMs - fromMs)));
}

function dayStart(epochMs: number, zone: string): number {
  const local = new Date(epochMs + zoneOffsetMinutes(epochMs, zone) * 60_000);
  return startOfDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate(), zone);
}

// A day can have 23 or 25 hours: half a day past its nominal end lies safely within the next.
function nextDay(startMs: number, zone: string): number {
  return dayStart(startMs + 1.5 * DAY_MS, zone);
}
