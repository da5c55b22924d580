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

/** What the axis is parted into. */
export type AxisUnit = 'day' | 'month' | 'year';

/** Story time from its first day to its last, in whole days of one zone, with everything that happened in it. */
export interface StoryAxis {
  readonly zone: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly unit: AxisUnit;
  /** Where each unit begins, in epoch milliseconds, the first with the axis; the last one ends at `toMs`. */
  readonly starts: readonly number[];
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
  const fromMs = startOf('day', earliest, zone);
  const toMs = startOf('day', latest - 1, zone, 1);
  const unit = unitOf((toMs - fromMs) / DAY_MS);
  const starts = [fromMs];
  for (let next = startOf(unit, fromMs, zone, 1); next < toMs; next = startOf(unit, next, zone, 1)) starts.push(next);
  return { zone, fromMs, toMs, unit, starts, events };
}

/** The share of the axis at an instant, 0 to 1, held within its ends. */
export function axisShare({ fromMs, toMs }: Pick<StoryAxis, 'fromMs' | 'toMs'>, epochMs: number): number {
  return Math.max(0, Math.min(1, (epochMs - fromMs) / (toMs - fromMs)));
}

/** Where on the drawn axis an instant is, from the left: time runs the way that text does. */
export function axisPlace(axis: Pick<StoryAxis, 'fromMs' | 'toMs'>, epochMs: number, direction: 'ltr' | 'rtl'): string {
  const share = axisShare(axis, epochMs);
  return `${100 * (direction === 'ltr' ? share : 1 - share)}%`;
}

/** The finest unit whose names find room on a narrow screen. */
function unitOf(days: number): AxisUnit {
  if (days <= 14) return 'day';
  return days <= 400 ? 'month' : 'year';
}

/** Where the unit begins that holds an instant in a zone, or one that many units `later`. */
function startOf(unit: AxisUnit, epochMs: number, zone: string, later = 0): number {
  const local = new Date(epochMs + zoneOffsetMinutes(epochMs, zone) * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  switch (unit) {
    case 'day':
      return startOfDay(year, month, day + later, zone);
    case 'month':
      return startOfDay(year, month + later, 1, zone);
    case 'year':
      return startOfDay(year + later, 1, 1, zone);
  }
}
