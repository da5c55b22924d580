import { expect, it } from 'vitest';
import { happenings } from './happenings.ts';
import { smallStory } from './testing/read-story.ts';
import { SMALL_STORY } from './testing/small-story.ts';

it('sets events of one day in the order of the chapters that tell them, and launches by their time', () => {
  const story = smallStory({
    story: SMALL_STORY.replace(
      'events:\n',
      `events:
  a-talk-of-rockets:
    title: { it: Si parla di razzi, en: Talk of rockets }
    place: borgo
    at: 2024-05-01
    claims: [rocket]
`,
    ),
  });
  expect(happenings(story).map(({ title }) => title['en'])).toEqual(['The leaving', 'Talk of rockets', 'The rocket']);
});
