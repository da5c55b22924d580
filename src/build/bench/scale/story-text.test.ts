import { expect, it } from 'vitest';
import { parseStory } from '../../../lib/story/parse.ts';
import { storyText } from './story-text.ts';

it.each([0, 1, 137, 499])(
  'story %i is whole for the project’s own check, with 50 places and 10,000 vertices',
  (number) => {
    const files = Object.entries(storyText(number)).map(([name, text]) => ({ name, text }));
    const read = parseStory(`story-${number}`, files);
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
    expect(Object.keys(read.story.places)).toHaveLength(50);
    const vertices = read.story.journeys['way']!.legs.reduce((sum, { line }) => sum + line.length, 0);
    expect(vertices).toBeGreaterThan(9_900);
    expect(vertices).toBeLessThan(10_100);
  },
);
