import { expect, it } from 'vitest';
import { vostochnyStory } from '../story/testing/read-story.ts';
import { openingOf } from './opening.ts';

const story = vostochnyStory();

// The article: the summit on Wednesday 13 September 2023, without an hour; the launches at about 11:43 and 11:53.
it('tells the first moment of the film and the hours of the launches in the words of the page', () => {
  const { moment, clock, launchTimes } = openingOf(story, 'en');
  expect(moment).toBe('Wednesday 13 September 2023, in the day, Vostochny Cosmodrome');
  expect(clock).toEqual({ day: 'Wednesday 13 September 2023', shortDay: 'Wed, 13 Sept 2023', time: 'in the day' });
  expect(Object.values(launchTimes)).toEqual([expect.stringContaining('11:43'), expect.stringContaining('11:53')]);
});

it('has the ends of the axis of story time: whole days, the last one with the summit in it', () => {
  const { fromMs, toMs } = openingOf(story, 'ko').axis;
  expect((toMs - fromMs) % 86_400_000).toBe(0);
  expect(fromMs).toBeLessThan(Date.parse('2023-09-13T00:00:00+09:00'));
  expect(toMs).toBeGreaterThan(Date.parse('2023-09-13T11:53:00+09:00'));
});
