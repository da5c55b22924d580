import type { Box } from '../geo/box.ts';
import { clamp, easeInOut, progressBetween } from '../geo/easing.ts';
import type { LngLat } from '../geo/position.ts';
import { Fade } from './fade.ts';
import { journeyFrame } from './journey-frame.ts';
import type { Status, Vehicle } from './model.ts';
import { trailsOf, type Trail } from './trails.ts';
import { chapterAt, shotBox, storyMsAt, type ChapterTrack, type LaunchTrack, type Timeline } from './timeline.ts';

/** What the camera does: a flight between two boxes of ground, `progress` 0 to 1 of the way, already eased. */
export interface View {
  readonly from: Shot;
  readonly to: Shot;
  readonly progress: number;
}

/** A box of ground in Mercator units with the turn of the map. */
export interface Shot extends Box {
  readonly bearingDegrees: number;
  readonly pitchDegrees: number;
}

/** The story instant of a frame, and how exactly it is known: to the minute, or only the day. */
export interface Moment {
  readonly epochMs: number;
  readonly precision: 'minute' | 'day';
  readonly zone: string;
  readonly place: string | null;
}

/** A stretch of a route with one status, in kilometres from the journey's start. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
  readonly status: Status;
}

/** Where a journey is: what lies behind, what lies ahead, the head, and the band in which the head can be. */
export interface JourneyFrame {
  readonly id: string;
  /** Below 1 while the story jumps to another time and the old state gives way to the new one, and before it is there. */
  readonly strength: number;
  readonly vehicle: Vehicle;
  readonly travelled: readonly Stretch[];
  readonly ahead: readonly Stretch[];
  readonly headKm: number;
  readonly head: LngLat;
  readonly headingDegrees: number;
  /** From where it is if every stop was as late as it may be, to where it is if as early. Equal where it is known. */
  readonly bandKm: readonly [fromKm: number, toKm: number];
  readonly estimated: boolean;
  /** Whether this is the end of it: where the vehicle was lost. */
  readonly isLost: boolean;
}

/** A launch at this moment: how far its fan has opened, 0 (not yet) to 1, and how strongly it is drawn. */
export interface LaunchFrame {
  readonly id: string;
  readonly growth: number;
  readonly strength: number;
}

/** Something that fades in and out with the chapters, 0 to 1. */
export interface Emphasis {
  readonly id: string;
  readonly strength: number;
}

/** An area at this moment. Its pulse, if any, runs through `phase` 0 to 1 and is seen with its own `strength`. */
export interface AreaFrame extends Emphasis {
  readonly pulse: { readonly phase: number; readonly strength: number } | null;
}

/** All that can be seen at one film second. Plain data: the map, the poster, the page and the exports draw it. */
export interface Frame {
  readonly seconds: number;
  readonly moment: Moment;
  readonly chapter: { readonly id: string; readonly index: number; readonly progress: number };
  readonly view: View;
  readonly places: readonly Emphasis[];
  readonly areas: readonly AreaFrame[];
  readonly lines: readonly Emphasis[];
  readonly journeys: readonly JourneyFrame[];
  /** The lines of the journeys as they are drawn, bottom first. */
  readonly trails: readonly Trail[];
  readonly launches: readonly LaunchFrame[];
  readonly claims: readonly string[];
}

const FAN_SECONDS = 3;
const PULSE_SECONDS = 2.4;
const QUIET_STRENGTH = 0.45;

/** The frame of a film second, clamped to the film. Pure: any second, in any order, gives the same answer. */
export function frameAt(timeline: Timeline, seconds: number): Frame {
  const t = Number.isNaN(seconds) ? 0 : clamp(seconds, 0, timeline.seconds);
  const track = chapterAt(timeline, t);
  const epochMs = storyMsAt(timeline, t);
  const { story } = timeline;
  const { chapter } = track;
  const place = chapter.places[0] ?? null;
  const fade = new Fade(timeline, track, t);
  const journeys = timeline.journeys.map((journey) => journeyFrame(journey, timeline, fade, track, t));
  return {
    seconds: t,
    moment: {
      epochMs,
      precision: track.toTheMinute ? 'minute' : 'day',
      zone: (place !== null && story.places[place]?.zone) || 'UTC',
      place,
    },
    chapter: { id: chapter.id, index: track.index, progress: progressBetween(t, track.start, track.end) },
    view: viewAt(timeline, track, t, epochMs),
    places: Object.keys(story.places).map((id) => ({ id, strength: fade.of(({ places }) => places.includes(id)) })),
    areas: Object.values(story.areas).map((area) => ({
      id: area.id,
      strength: fade.of(({ claims }) => area.claims.some((claim) => claims.includes(claim))),
      pulse: pulseOf(area.id),
    })),
    lines: Object.values(story.lines).map((line) => ({
      id: line.id,
      strength: fade.of(({ claims }) => line.claims.some((claim) => claims.includes(claim))),
    })),
    journeys,
    trails: trailsOf(journeys, timeline.journeys),
    launches: timeline.launches.map((launch) => launchFrame(launch, fade, track, t)),
    claims: chapter.claims,
  };

  function pulseOf(areaId: string): AreaFrame['pulse'] {
    const isDue = ({ index }: ChapterTrack) =>
      timeline.launches.some(({ launch, seconds: at }) => launch.origin === areaId && at.has(index));
    const strength = fade.between((shown) => (isDue(shown) ? 1 : 0));
    return strength > 0 ? { phase: (t % PULSE_SECONDS) / PULSE_SECONDS, strength } : null;
  }
}

function viewAt(timeline: Timeline, track: ChapterTrack, t: number, epochMs: number): View {
  const previous = timeline.chapters[track.index - 1];
  const shotOf = (shown: ChapterTrack, ms: number): Shot => {
    const { bearingDegrees, pitchDegrees } = shown.chapter.shot;
    return { ...shotBox(timeline.journeys, shown, ms), bearingDegrees, pitchDegrees };
  };
  const to = shotOf(track, epochMs);
  if (!previous) return { from: to, to, progress: 1 };
  const progress = easeInOut((t - track.start) / track.flightSeconds);
  // A camera that follows goes on following while it flies away, unless the story jumps in time.
  const isContinuous = previous.chapter.toMs === track.chapter.fromMs;
  return { from: shotOf(previous, isContinuous ? epochMs : previous.chapter.toMs), to, progress };
}

function launchFrame({ launch, seconds }: LaunchTrack, fade: Fade, track: ChapterTrack, t: number): LaunchFrame {
  const happenedBefore = ({ chapter }: ChapterTrack) => launch.at.latestMs <= chapter.fromMs;
  const presence = (shown: ChapterTrack) => (seconds.has(shown.index) ? 1 : happenedBefore(shown) ? QUIET_STRENGTH : 0);
  const growthIn = (shown: ChapterTrack) => {
    const second = seconds.get(shown.index);
    return second === undefined ? (happenedBefore(shown) ? 1 : 0) : easeInOut((t - second) / FAN_SECONDS);
  };
  const old = growthIn(fade.previous);
  // A fan that its chapter's end has cut short goes on opening.
  const growth = happenedBefore(track) && seconds.has(fade.previous.index) ? old : growthIn(track);
  // Where the launch lies ahead again, the old fan fades away before a new one opens.
  return old > growth && !fade.isOver
    ? { id: launch.id, growth: old, strength: presence(fade.previous) * fade.remaining }
    : { id: launch.id, growth, strength: fade.between(presence) };
}
