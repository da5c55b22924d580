import { describe, expect, it } from 'vitest';
import { distanceKm } from '../geo/sphere.ts';
import { frameAt } from './frame.ts';
import { journeyIn, launchIn, secondsFrom } from './testing/film.ts';
import { vostochnyStory } from './testing/read-story.ts';
import { compileTimeline, secondsOfClaim, storyMsAt } from './timeline.ts';

const story = vostochnyStory();
const timeline = compileTimeline(story);
const everyMoment = secondsFrom(0, timeline.seconds, 0.1);

/** Khasan station, 42°25′41″ N 130°38′43″ E (Wikipedia). */
const KHASAN = [130.6453, 42.4281] as const;

describe('the film of the journey to Vostochny', () => {
  it('lasts between one and two minutes', () => {
    expect(timeline.seconds).toBeGreaterThanOrEqual(60);
    expect(timeline.seconds).toBeLessThanOrEqual(120);
  });

  it('has the train near Khasan at midday of 12 September, and says that this is an estimate', () => {
    const noon = Date.parse('2023-09-12T12:00+10:00');
    const seconds = everyMoment.filter((t) => Math.abs(storyMsAt(timeline, t) - noon) < 10 * 60_000);
    expect(seconds.length).toBeGreaterThan(0);
    for (const t of seconds) {
      const train = journeyIn(frameAt(timeline, t), 'train');
      expect(distanceKm(train.head, KHASAN)).toBeLessThan(30);
      expect(train.estimated).toBe(true);
    }
  });

  it('never lets either missile be seen before its time in the chapter that shows it rise', () => {
    const rising = [
      ['first-missile', '2023-09-13T11:43+09:00'],
      ['second-missile', '2023-09-13T11:53+09:00'],
    ] as const;
    for (const [id, time] of rising) {
      for (const t of everyMoment) {
        const frame = frameAt(timeline, t);
        if (frame.chapter.id !== 'missiles') continue;
        const { growth } = launchIn(frame, id);
        const after = frame.moment.epochMs - Date.parse(time);
        if (after <= 0) expect(growth, `${id} at ${t}`).toBe(0);
        if (after > 60_000) expect(growth, `${id} at ${t}`).toBeGreaterThan(0);
      }
    }
  });

  it('tells every quotation of the article in a chapter', () => {
    const quotes = Object.values(story.claims).filter(({ kind }) => kind === 'quote');
    expect(quotes).toHaveLength(7);
    for (const { id } of quotes) expect(secondsOfClaim(timeline, id), id).not.toBeNull();
  });

  it('has a known moment for every claim that a chapter tells, within that chapter', () => {
    for (const { chapter } of timeline.chapters) {
      for (const id of chapter.claims) {
        const frame = frameAt(timeline, secondsOfClaim(timeline, id)!);
        expect(frame.claims, id).toContain(id);
      }
    }
  });

  it('never lets the train jump while it is seen', () => {
    let before = journeyIn(frameAt(timeline, 0), 'train');
    let chapter = 0;
    const jumps: string[] = [];
    for (const t of secondsFrom(0, timeline.seconds, 0.04)) {
      const frame = frameAt(timeline, t);
      const train = journeyIn(frame, 'train');
      // Where the story jumps in time the old train fades out before the new one fades in.
      const isSeen = train.strength > 0.01 && before.strength > 0.01;
      const km = Math.abs(train.headKm - before.headKm);
      if (isSeen && frame.chapter.index === chapter && km > 24) jumps.push(`${km} km at ${t}`);
      [before, chapter] = [train, frame.chapter.index];
    }
    expect(jumps).toEqual([]);
  });

  it('never lets a fan, a place or an area appear or vanish at once', () => {
    const seen = (t: number) => {
      const frame = frameAt(timeline, t);
      const parts = [...frame.places, ...frame.areas, ...frame.lines];
      const fans = frame.launches.map(({ id, growth, strength }) => [id, growth * strength] as const);
      return new Map([...parts.map(({ id, strength }) => [id, strength] as const), ...fans]);
    };
    let before = seen(0);
    const jumps: string[] = [];
    for (const t of secondsFrom(0, timeline.seconds, 0.04)) {
      const now = seen(t);
      // A fade of 0.8 seconds eased by a smootherstep is at most 1.875 / 0.8 a second.
      for (const [id, strength] of now) {
        if (Math.abs(strength - before.get(id)!) > 0.1) jumps.push(`${id} at ${t.toFixed(2)}`);
      }
      before = now;
    }
    expect(jumps).toEqual([]);
  });

  it('arrives at the cosmodrome by car, on a stretch that is inferred', () => {
    const track = timeline.journeys[0]!;
    expect(track.legs.map(({ status, vehicle }) => `${status} ${vehicle}`)).toEqual([
      'reported train',
      'reported train',
      'inferred train',
      'inferred car',
    ]);
  });
});
