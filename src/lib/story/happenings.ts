import type { Instant, Story, Text } from './model.ts';

/** An event or a launch, as a line of the table of what happened. */
export interface Happening {
  readonly title: Text;
  /** The id of its place, or null when the story names none. */
  readonly place: string | null;
  readonly at: Instant;
  readonly claims: readonly string[];
}

/**
 * The events and launches of a story by time. Where times are no more exact than to tell them apart, they stand in the
 * order of story time of the chapters that tell them, since a day has no order of its own.
 */
export function happenings(story: Story): Happening[] {
  const launches = Object.values(story.launches).map(({ name, at, origin, claims }) => {
    return { title: name, at, place: story.areas[origin]!.place, claims };
  });
  const toldMs = ({ claims }: Happening) =>
    Math.min(
      ...story.chapters
        .filter((chapter) => chapter.claims.some((claim) => claims.includes(claim)))
        .map(({ fromMs }) => fromMs),
    );
  const known = [...Object.values(story.events), ...launches].map((event) => ({ ...event, told: toldMs(event) }));
  return known.sort((a, b) => a.at.earliestMs - b.at.earliestMs || Number(a.told > b.told) - Number(a.told < b.told));
}
