import type { Box } from '../geo/box.ts';
import { fitBox } from '../geo/camera.ts';
import { boxOfGround } from '../geo/ground-box.ts';
import { progressBetween } from '../geo/easing.ts';
import { flight } from '../geo/flight.ts';
import { pointAt } from '../geo/route.ts';
import { mercatorWidthKm, fromMercator } from '../geo/mercator.ts';
import { compileJourney, kmAt, type JourneyTrack } from './journey-track.ts';
import type { Chapter, Launch, Shot, Story } from './model.ts';

/** A chapter on the film: when it runs, and how long the camera takes to come from the one before. */
export interface ChapterTrack {
  readonly chapter: Chapter;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly flightSeconds: number;
  /** The ground that the shot holds; null when the camera follows a journey. */
  readonly box: Box | null;
  /** Whether the chapter tells of something known to the minute, so that its clock may show minutes. */
  readonly toTheMinute: boolean;
}

/** A launch on the film: the second of each chapter that shows its instant, by chapter index. */
export interface LaunchTrack {
  readonly launch: Launch;
  readonly seconds: ReadonlyMap<number, number>;
}

/** A story made ready for asking what can be seen at any film second. */
export interface Timeline {
  readonly story: Story;
  readonly seconds: number;
  readonly chapters: readonly ChapterTrack[];
  readonly journeys: readonly JourneyTrack[];
  readonly launches: readonly LaunchTrack[];
}

/** Flights are paced for a map of this size; on others they take the same time. */
const REFERENCE_VIEWPORT = { width: 1000, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

const SECONDS_PER_FLIGHT_UNIT = 0.9;
const FLIGHT_SECONDS = { min: 1.2, max: 4, shareOfChapter: 0.55 };

/** Lays the chapters end to end and prepares routes, flights and launches, once for a story. */
export function compileTimeline(story: Story): Timeline {
  const journeys = Object.values(story.journeys).map(compileJourney);
  const chapters: ChapterTrack[] = [];
  let start = 0;
  for (const [index, chapter] of story.chapters.entries()) {
    const previous = chapters[index - 1];
    const end = start + chapter.seconds;
    const track = { chapter, index, start, end, box: framedBox(chapter.shot), toTheMinute: toTheMinute(chapter) };
    chapters.push({ ...track, flightSeconds: previous ? secondsToFly(previous, { ...track, flightSeconds: 0 }) : 0 });
    start = end;
  }
  const launches = Object.values(story.launches).map((launch) => ({ launch, seconds: secondsOf(launch) }));
  return { story, seconds: start, chapters, journeys, launches };

  function secondsToFly(from: ChapterTrack, to: ChapterTrack): number {
    const departing = fitBox(shotBox(journeys, from, from.chapter.toMs), REFERENCE_VIEWPORT, from.chapter.shot);
    const arriving = fitBox(shotBox(journeys, to, to.chapter.fromMs), REFERENCE_VIEWPORT, to.chapter.shot);
    const wanted = flight(departing, arriving).length * SECONDS_PER_FLIGHT_UNIT;
    const longest = Math.min(FLIGHT_SECONDS.max, to.chapter.seconds * FLIGHT_SECONDS.shareOfChapter);
    return Math.min(longest, Math.max(wanted, FLIGHT_SECONDS.min));
  }

  function toTheMinute(chapter: Chapter): boolean {
    const exact = [...Object.values(story.launches), ...Object.values(story.events)].filter(
      ({ at }) => at.kind === 'exact',
    );
    return exact.some(({ at }) => at.earliestMs >= chapter.fromMs && at.latestMs <= chapter.toMs);
  }

  function secondsOf({ at }: Launch): Map<number, number> {
    const found = new Map<number, number>();
    for (const track of chapters) {
      const second = secondWithin(track, at.earliestMs);
      if (second !== null) found.set(track.index, second);
    }
    return found;
  }
}

/** The chapter that runs at a film second; the last one at and after the end. */
export function chapterAt(timeline: Timeline, seconds: number): ChapterTrack {
  return timeline.chapters.findLast(({ start }) => start <= seconds) ?? timeline.chapters[0]!;
}

/** The story instant, in epoch milliseconds, that a film second shows: even within a chapter, free to jump between. */
export function storyMsAt(timeline: Timeline, seconds: number): number {
  const { chapter, start, end } = chapterAt(timeline, seconds);
  return chapter.fromMs + (chapter.toMs - chapter.fromMs) * progressBetween(seconds, start, end);
}

/**
 * The film second at which a reader finds a claim told: within the first chapter that tells it, at the claim's own
 * exact time if the chapter shows that, else where the camera has arrived. Null when no chapter tells it.
 */
export function secondsOfClaim(timeline: Timeline, claimId: string): number | null {
  const track = timeline.chapters.find(({ chapter }) => chapter.claims.includes(claimId));
  if (!track) return null;
  const at = timeline.story.claims[claimId]?.at;
  const exact = at?.kind === 'exact' ? secondWithin(track, at.earliestMs) : null;
  return exact ?? track.start + track.flightSeconds;
}

/** The box of the ground that a chapter's camera holds at an instant, in Mercator units. */
export function shotBox(journeys: readonly JourneyTrack[], { chapter, box }: ChapterTrack, epochMs: number): Box {
  const { shot } = chapter;
  if (box || shot.kind !== 'follow') return box!;
  const track = journeys.find(({ id }) => id === shot.journey)!;
  const [x, y] = pointAt(track.route, kmAt(track, epochMs, 'middle'));
  const half = shot.spanKm / 2 / mercatorWidthKm(fromMercator([x, y])[1]);
  return { x, y, halfWidth: half, halfHeight: half };
}

function framedBox(shot: Shot): Box | null {
  switch (shot.kind) {
    case 'frame':
      return shot.box;
    case 'box':
      return boxOfGround(shot.box);
    case 'follow':
      return null;
  }
}

/** The film second at which a chapter shows an instant; null where it does not. */
export function secondWithin({ chapter, start, end }: ChapterTrack, epochMs: number): number | null {
  if (chapter.toMs <= chapter.fromMs || epochMs < chapter.fromMs || epochMs > chapter.toMs) return null;
  return start + ((end - start) * (epochMs - chapter.fromMs)) / (chapter.toMs - chapter.fromMs);
}
