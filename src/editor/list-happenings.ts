import type { Instant, Story } from '../lib/story/model.ts';
import { secondWithin, type Timeline } from '../lib/story/timeline.ts';

/**
 * Something that has a time in the story. `chapters` are the ids of those that tell one of its claims; `seconds` the film
 * seconds that show it, where its time is exact.
 */
export interface Happening {
  readonly kind: 'event' | 'departure' | 'arrival' | 'launch';
  /** The id of the event, journey or launch. */
  readonly id: string;
  readonly place: string | null;
  readonly at: Instant;
  readonly claims: readonly string[];
  readonly chapters: readonly string[];
  readonly seconds: readonly number[];
}

/** All that has a time in a story, by story time. */
export function listHappenings(timeline: Timeline): Happening[] {
  const { chapters, story } = timeline;
  const secondsOf = ({ kind, earliestMs }: Instant) =>
    kind === 'exact' ? chapters.flatMap((chapter) => secondWithin(chapter, earliestMs) ?? []) : [];
  const telling = (claims: readonly string[]) =>
    story.chapters.filter((chapter) => chapter.claims.some((claim) => claims.includes(claim))).map(({ id }) => id);
  return [...eventsOf(story), ...stopsOf(story), ...launchesOf(story)]
    .map((one): Happening => ({ ...one, chapters: telling(one.claims), seconds: secondsOf(one.at) }))
    .sort((a, b) => a.at.earliestMs - b.at.earliestMs || a.at.latestMs - b.at.latestMs);
}

type Timed = Omit<Happening, 'seconds' | 'chapters'>;

function eventsOf({ events }: Story): Timed[] {
  return Object.values(events).map(({ id, place, at, claims }) => ({ kind: 'event', id, place, at, claims }));
}

function launchesOf({ launches, areas }: Story): Timed[] {
  return Object.values(launches).map(({ id, origin, at, claims }) => {
    return { kind: 'launch', id, place: areas[origin]?.place ?? null, at, claims };
  });
}

function stopsOf({ journeys }: Story): Timed[] {
  return Object.values(journeys).flatMap(({ id, stops }) =>
    stops.flatMap(({ place, arrival, departure, claims }): Timed[] => [
      ...(arrival ? [{ kind: 'arrival' as const, id, place, at: arrival, claims }] : []),
      ...(departure ? [{ kind: 'departure' as const, id, place, at: departure, claims }] : []),
    ]),
  );
}
