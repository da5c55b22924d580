import { afterAll, expect, test } from 'vitest';
import { folderFiles } from '../../lib/story/testing/read-story.ts';
import { parseStory } from '../../lib/story/parse.ts';
import { GroundTiles } from './ground-tiles.ts';
import { StoryPosters } from './story-posters.ts';

const tiles = new GroundTiles('static/basemap');
afterAll(() => tiles.close());

test('a phone’s drawn map has the names and dots of its own zoom, as its live map has', async () => {
  const result = parseStory('kim-vostochny', folderFiles('kim-vostochny'));
  if (!result.ok) throw new Error('the story has problems');
  const { names, dots } = await new StoryPosters(result.story, tiles).names('handshake', 'it', {});
  // The camera holds the way from Sunan to Vostochny: at zoom 4.3 on a wide map, at 3.5 on a phone's.
  const on = (tier: 'narrow' | 'wide') => (found: (typeof names)[number] | (typeof dots)[number]) =>
    found.tiers.includes(tier);
  // The live style has cities from zoom 4 on.
  expect(dots.filter(on('wide')).length).toBeGreaterThan(5);
  expect(dots.filter(on('narrow'))).toEqual([]);
  expect(names.filter(({ kind }) => kind === 'city').filter(on('narrow'))).toEqual([]);
  // In the archive, "China" stands at 108.0 E 33.0 N in a tile of zoom 3, and at 125.5 E 46.1 N in one of zoom 4.
  const china = (tier: 'narrow' | 'wide') => names.filter(({ key }) => key.startsWith('Cina@')).filter(on(tier));
  expect(china('wide')).toHaveLength(1);
  expect(china('narrow').map(({ at }) => at)).not.toContainEqual(china('wide')[0]!.at);
});
