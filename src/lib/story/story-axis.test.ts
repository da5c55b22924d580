import { describe, expect, it } from 'vitest';
import { frameAt } from './frame.ts';
import { stillSeconds } from './still.ts';
import { axisShare, storyAxis } from './story-axis.ts';
import { launchIn } from './testing/film.ts';
import { smallStory, vostochnyStory } from './testing/read-story.ts';
import { SMALL_STORY } from './testing/small-story.ts';
import { compileTimeline } from './timeline.ts';

const utc = (text: string) => Date.parse(text);
const small = compileTimeline(smallStory());

describe('the axis of story time', () => {
  it('runs over the whole days of the story, in the zone where it begins', () => {
    const axis = storyAxis(small);
    expect(axis.zone).toBe('Europe/Rome');
    expect(axis.starts).toEqual([utc('2024-05-01T00:00+02:00'), utc('2024-05-02T00:00+02:00')]);
    expect(axis.toMs).toBe(utc('2024-05-03T00:00+02:00'));
  });

  it('has what happened in its order, soft where only the day is known', () => {
    expect(storyAxis(small).events.map(({ id, kind, isSoft }) => [id, kind, isSoft])).toEqual([
      ['leaving', 'event', true],
      ['flare', 'launch', false],
    ]);
  });

  it('shows four days of September 2023 for the journey to Vostochny', () => {
    const axis = storyAxis(compileTimeline(vostochnyStory()));
    expect(axis.starts.map((ms) => new Date(ms + 9 * 3600_000).toISOString().slice(0, 10))).toEqual([
      '2023-09-10',
      '2023-09-11',
      '2023-09-12',
      '2023-09-13',
    ]);
  });

  it('knows days of 25 hours', () => {
    const story = SMALL_STORY.replaceAll('2024-05-02', '2024-10-28').replaceAll('2024-05-01', '2024-10-26');
    // Italy left summer time on 27 October 2024: offsets of the story stay +02:00, its days are those of Rome.
    const { starts } = storyAxis(compileTimeline(smallStory({ story })));
    expect(starts.slice(1).map((ms, i) => (ms - starts[i]!) / 3600_000)).toEqual([24, 25]);
  });

  it('is parted into months where days would be too many, and into years where months would be', () => {
    const until = (day: string) =>
      storyAxis(compileTimeline(smallStory({ story: SMALL_STORY.replaceAll('2024-05-02', day) })));
    const summer = until('2024-07-10');
    expect(summer.unit).toBe('month');
    expect(summer.starts).toEqual(['2024-05-01', '2024-06-01', '2024-07-01'].map((day) => utc(`${day}T00:00+02:00`)));
    expect(summer.toMs).toBe(utc('2024-07-11T00:00+02:00'));
    const years = until('2026-03-10');
    expect(years.unit).toBe('year');
    expect(years.starts.map((ms) => new Date(ms + 3600_000 * 2).getUTCFullYear())).toEqual([2024, 2025, 2026]);
  });

  it('holds every instant between its ends', () => {
    const axis = storyAxis(small);
    const shares = ['2024-04-01T00:00Z', '2024-05-02T00:00+02:00', '2025-01-01T00:00Z'].map(utc);
    expect(shares.map((ms) => axisShare(axis, ms))).toEqual([0, 0.5, 1]);
  });
});

describe('the still of a chapter', () => {
  it('has everything that the chapter tells', () => {
    const frame = frameAt(small, stillSeconds(small, 11));
    expect(frame.chapter.id).toBe('sky');
    expect(launchIn(frame, 'flare').growth).toBe(1);
    expect(frame.view.progress).toBe(1);
  });

  it('is one for every second of the chapter', () => {
    expect(stillSeconds(small, 0)).toBe(stillSeconds(small, 9.9));
    expect(frameAt(small, stillSeconds(small, 0)).chapter.id).toBe('way');
  });
});
