import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { chapterAt, compileTimeline, secondsOfClaim, storyMsAt } from './timeline.ts';
import { smallStory } from './testing/read-story.ts';
import { SMALL_STORY } from './testing/small-story.ts';

const utc = (text: string) => Date.parse(text);
const timeline = compileTimeline(smallStory());

describe('the clock of the film', () => {
  it('lays the chapters end to end', () => {
    expect(timeline.seconds).toBe(20);
    expect(timeline.chapters.map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 20],
    ]);
  });

  it('runs evenly through the story time of a chapter and jumps between chapters', () => {
    // Chapter one: 07:00 to 17:00 on 1 May in ten seconds. Chapter two: 10:00 to 10:20 on 2 May.
    expect([0, 4, 9.999, 10, 15, 20].map((seconds) => storyMsAt(timeline, seconds))).toEqual([
      utc('2024-05-01T07:00+02:00'),
      utc('2024-05-01T11:00+02:00'),
      utc('2024-05-01T17:00+02:00') - 3600,
      utc('2024-05-02T10:00+02:00'),
      utc('2024-05-02T10:10+02:00'),
      utc('2024-05-02T10:20+02:00'),
    ]);
  });

  it('goes back in time where a chapter does', () => {
    const story = SMALL_STORY.replace(
      'from: 2024-05-02T10:00+02:00, to: 2024-05-02T10:20+02:00',
      'from: 2024-04-30T10:00+02:00, to: 2024-04-30T10:20+02:00',
    );
    const flashback = compileTimeline(smallStory({ story }));
    expect(storyMsAt(flashback, 9)).toBe(utc('2024-05-01T16:00+02:00'));
    expect(storyMsAt(flashback, 11)).toBe(utc('2024-04-30T10:02+02:00'));
  });

  it('stands still in a chapter that shows one instant', () => {
    const story = SMALL_STORY.replace('to: 2024-05-02T10:20+02:00', 'to: 2024-05-02T10:00+02:00');
    const still = compileTimeline(smallStory({ story }));
    expect(storyMsAt(still, 10)).toBe(storyMsAt(still, 20));
  });

  it('has the chapter that begins at a second run at that second, and the last one at the end', () => {
    expect([-5, 0, 9.99, 10, 20, 99].map((seconds) => chapterAt(timeline, seconds).index)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe('the moment at which a claim is told', () => {
  it('is its own time where the chapter shows that', () => {
    expect(secondsOfClaim(timeline, 'rocket')).toBe(15);
  });

  it('is otherwise when the camera has arrived at the chapter that tells it', () => {
    expect(secondsOfClaim(timeline, 'anna-farewell')).toBe(0);
    const told = compileTimeline(smallStory({ story: SMALL_STORY.replace('claims: [rocket]\n`', '') }));
    expect(secondsOfClaim(told, 'cart-leaves')).toBe(0);
  });

  it('is not there for a claim that no chapter tells', () => {
    const story = SMALL_STORY.replace('cart-arrives, anna-farewell]', 'cart-arrives]');
    expect(secondsOfClaim(compileTimeline(smallStory({ story })), 'anna-farewell')).toBeNull();
  });
});

describe('flights between chapters', () => {
  it('leave none for the first chapter, and end well within the others', () => {
    expect(timeline.chapters[0]?.flightSeconds).toBe(0);
    expect(timeline.chapters[1]?.flightSeconds).toBeGreaterThanOrEqual(1.2);
    expect(timeline.chapters[1]?.flightSeconds).toBeLessThanOrEqual(4);
  });

  it('end within even the shortest chapter, so that the camera never jumps after it', () => {
    const story = SMALL_STORY.replaceAll('seconds: 10', 'seconds: 1');
    for (const { start, end, flightSeconds } of compileTimeline(smallStory({ story })).chapters) {
      expect(flightSeconds).toBeLessThan(end - start);
    }
  });
});

describe('a launch on the film', () => {
  it('has a second in each chapter that shows its instant', () => {
    expect([...timeline.launches[0]!.seconds]).toEqual([[1, 15]]);
  });

  it('sits at the very end of a chapter that ends with it', () => {
    const story = SMALL_STORY.replace('to: 2024-05-02T10:20+02:00', 'to: 2024-05-02T10:10+02:00');
    const [launch] = compileTimeline(smallStory({ story })).launches;
    expectWithin(launch!.seconds.get(1)!, 20, 1e-9);
  });

  it('makes the clock of its chapter show minutes, and of no other', () => {
    expect(timeline.chapters.map(({ toTheMinute }) => toTheMinute)).toEqual([false, true]);
  });
});
