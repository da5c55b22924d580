import { easeInOut } from '../geo/easing.ts';
import { headingAt, positionAt } from '../geo/route.ts';
import { FADE_SECONDS, type Fade } from './fade.ts';
import type { JourneyFrame } from './frame.ts';
import { kmAt, legAt, type JourneyTrack } from './journey-track.ts';
import { secondWithin, storyMsAt, type ChapterTrack, type Timeline } from './timeline.ts';

/** A journey at film second `t`, which lies in the chapter of `track`. */
export function journeyFrame(
  journey: JourneyTrack,
  timeline: Timeline,
  fade: Fade,
  track: ChapterTrack,
  t: number,
): JourneyFrame {
  const cut = cutAt(journey, timeline, track, t);
  const presence = fade.between((shown) => {
    const second = secondWithin(shown, journey.appearsMs);
    return second === null ? Number(shown.chapter.fromMs >= journey.appearsMs) : easeInOut((t - second) / FADE_SECONDS);
  });
  const headKm = kmAt(journey, cut.epochMs, 'middle');
  const bandKm = [kmAt(journey, cut.epochMs, 'latest'), kmAt(journey, cut.epochMs, 'earliest')] as const;
  const part = (fromKm: number, toKm: number) =>
    journey.legs
      .map((leg) => ({ fromKm: Math.max(leg.fromKm, fromKm), toKm: Math.min(leg.toKm, toKm), status: leg.status }))
      .filter((stretch) => stretch.toKm > stretch.fromKm);
  return {
    id: journey.id,
    strength: cut.strength * presence,
    vehicle: legAt(journey, headKm).vehicle,
    travelled: part(0, headKm),
    ahead: part(headKm, journey.route.lengthKm),
    headKm,
    head: positionAt(journey.route, headKm),
    headingDegrees: headingAt(journey.route, headKm),
    bandKm,
    estimated: bandKm[1] > bandKm[0],
    isLost: journey.isLost && bandKm[0] >= journey.route.lengthKm,
  };
}

/** Where the story jumps in time and the head with it, the old state fades out before the new one fades in. */
function cutAt(journey: JourneyTrack, timeline: Timeline, track: ChapterTrack, t: number) {
  const epochMs = storyMsAt(timeline, t);
  const oldMs = timeline.chapters[track.index - 1]?.chapter.toMs;
  const progress = (t - track.start) / FADE_SECONDS;
  const jumps = oldMs !== undefined && kmAt(journey, oldMs, 'middle') !== kmAt(journey, track.chapter.fromMs, 'middle');
  if (!jumps || progress >= 1) return { epochMs, strength: 1 };
  return progress < 0.5
    ? { epochMs: oldMs, strength: easeInOut(1 - 2 * progress) }
    : { epochMs, strength: easeInOut(2 * progress - 1) };
}
