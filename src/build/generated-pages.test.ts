import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as renderer from '../pages/render.ts';
import { parseStory } from '../lib/story/parse.ts';
import { formatProblem } from '../lib/story/problem.ts';
import type { Story } from '../lib/story/model.ts';
import { asFiles } from '../lib/story/testing/generated/as-files.ts';
import { drawFrom } from '../lib/story/testing/generated/draw.ts';
import { validStory } from '../lib/story/testing/generated/valid-story.ts';
import { storyPage, type Site } from './pages.ts';
import type { GroundTiles } from './poster/ground-tiles.ts';
import { StoryPosters } from './poster/story-posters.ts';

/** Of the stories that `generated-input.test.ts` reads; a page takes ten times as long to write as a story to read. */
const PAGES = 200;
const SEED = 20240601;
const SECONDS = 1000;

/** A ground without land: what a page says of its story does not depend on it. */
const EMPTY_GROUND = {
  tile: (z: number, x: number, y: number) => Promise.resolve({ z, x, y, featuresOf: () => [] }),
} as unknown as GroundTiles;

const NO_ASSETS = { scripts: [], preloads: [], later: [], styles: [] };

const SITE: Site = {
  renderer,
  credits: [],
  assets: { story: NO_ASSETS, index: NO_ASSETS },
  address: 'https://example.org/',
  dataFile: () => 'story.json',
  hasPolicy: true,
  inlineStyle: () => null,
  openingGround: () => null,
  posters: (story) => new StoryPosters(story, EMPTY_GROUND),
  posterFiles: ({ chapters }) => ({
    plates: Object.fromEntries(chapters.map(({ id }) => [id, `${id}.json`])),
    names: 'names.json',
  }),
};

function madeStory(number: number): Story {
  const draw = drawFrom(number);
  const result = parseStory('made', asFiles(validStory(draw), draw));
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story;
}

describe('the page of a generated story', () => {
  it(
    `can be written, and nothing in its texts becomes part of the page (${PAGES} pages)`,
    { timeout: 600 * SECONDS },
    async () => {
      const property = fc.asyncProperty(fc.noShrink(fc.integer()), async (number) => {
        const story = madeStory(number);
        const { html } = await storyPage(SITE, story, story.languages.at(-1)!);
        expect(html).not.toMatch(/\bNaN\b|Infinity|\[object Object\]|\bundefined\b/);
        // What the words of a generated story try to bring in: all of it is shown instead.
        expect(html).not.toMatch(/<img src=x|<script>(?!try\{const choice=)|onerror=(?!alert\(1\)&gt;|alert\(1\)>)/);
        expect(repeated([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!))).toEqual([]);
        const links = [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1]!);
        expect(links.filter((href) => /^[a-z]+:/i.test(href) && !href.startsWith('https://'))).toEqual([]);
      });
      await fc.assert(property, { numRuns: PAGES, seed: SEED });
    },
  );
});

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) < i);
}
