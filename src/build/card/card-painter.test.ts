import { fileURLToPath } from 'node:url';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { storySpan } from '../../lib/i18n/story-span.ts';
import type { NameShape } from '../../lib/poster/name-shape.ts';
import type { Tier } from '../../lib/poster/plate.ts';
import * as renderer from '../../pages/render.ts';
import { GroundTiles } from '../poster/ground-tiles.ts';
import { StoryPosters } from '../poster/story-posters.ts';
import { readStory } from '../read-story.ts';
import { foldersIn } from '../story-files.ts';
import { cardDocument, CardPainter } from './card-painter.ts';
import { linesIn } from './card-fonts.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const painter = await CardPainter.open(folder('static/fonts'));
const read = await Promise.all((await foldersIn(folder('geo'))).map(readStory));
const stories = read.flatMap((result) => (result?.ok ? result.story : []));
const tiles = new GroundTiles(folder('static/basemap'));
const cards = stories.flatMap((story) => {
  const posters = new StoryPosters(story, tiles);
  return story.languages.map((language) => ({ name: `${story.id} in ${language}`, story, language, posters }));
});
afterAll(() => tiles.close());
afterEach(() => vi.restoreAllMocks());

/** Words of one script: a painter has no reason to leave any of them out. */
const WORDS =
  /[\p{Script=Arabic}\p{M}]+|\p{Script=Hangul}+|\p{Script=Han}+|\p{Script=Cyrillic}+|\p{Script=Latin}+|\d+/gu;
const LOOK = ['font-size', 'font-weight', 'font-style', 'font-family'];

/** How much of a picture is covered, in pixels. */
function ink(document: Document): number {
  const image = painter.render(document);
  const { pixels } = image;
  let alpha = 0;
  for (let at = 3; at < pixels.length; at += 4) alpha += pixels[at]!;
  image.free();
  return alpha / 255;
}

/** The document with nothing but its texts, in black and without halos. */
function textsOf(document: Document): Document {
  for (const element of [...document.documentElement!.getElementsByTagName('*')]) {
    if (!['g', 'text', 'tspan'].includes(element.tagName)) element.parentNode?.removeChild(element);
    for (const name of ['fill', 'stroke', 'opacity']) element.removeAttribute(name);
  }
  return document;
}

/** The document with only that line of its texts. */
function withLine(texts: Document, index: number): Document {
  const one = texts.cloneNode(true) as Document;
  linesIn(one).forEach((line, i) => i !== index && line.parentNode!.removeChild(line));
  return one;
}

/** A word by itself in the look of that element, in a picture of the same scale. */
function word(text: string, element: Element): Document {
  const look = LOOK.map((name) => {
    for (let at = element; at.getAttribute; at = at.parentNode as Element) {
      if (at.getAttribute(name)) return `${name}="${at.getAttribute(name)}"`;
    }
    return '';
  });
  return new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="504"><text x="9" y="99" ${look.join(' ')}>${text}</text></svg>`,
    'image/svg+xml',
  );
}

describe.each(cards)('the card of $name', ({ story, language, posters }) => {
  it('says the headline, the days and the sources', async () => {
    const texts = linesIn(await cardDocument(story, language, posters, renderer));
    const said = texts.map(({ data }) => data.replace(/[\u2066-\u2069]/g, '')).join(' ');
    const { formats, sources } = renderer.messagesFor(language);
    for (const words of [story.title[language]!, storySpan(story, formats), sources]) expect(said).toContain(words);
  });

  it('writes of the ground what a wide map has, and nothing that only a phone’s has', async () => {
    const { names } = await posters.names(posters.timeline.chapters[0]!.chapter.id, language, {});
    const linesWith = async (ground: readonly NameShape[]) => {
      vi.spyOn(posters, 'names').mockResolvedValue({ names: ground, dots: [] });
      return linesIn(await cardDocument(story, language, posters, renderer)).length;
    };
    const onlyOn = (tier: Tier) => names.map((name) => ({ ...name, tiers: [tier] }));
    const without = await linesWith([]);
    expect(await linesWith(onlyOn('narrow'))).toBe(without);
    expect(await linesWith(onlyOn('wide'))).toBeGreaterThan(without);
  });

  it('has its headline in semibold', async () => {
    const texts = textsOf(await cardDocument(story, language, posters, renderer));
    const index = linesIn(texts).findIndex(({ data }) => data === 'Itinera') + 1;
    const lighter = texts.cloneNode(true) as Document;
    for (const text of [...lighter.getElementsByTagName('text')]) text.setAttribute('font-weight', '400');
    // The strokes of these families are at least a fifth wider at 600 than at 400.
    expect(ink(withLine(texts, index))).toBeGreaterThan(1.2 * ink(withLine(lighter, index)));
  });

  it('has every word of every line painted', { timeout: 60_000 }, async () => {
    const texts = textsOf(await cardDocument(story, language, posters, renderer));
    const lines = linesIn(texts);
    expect(lines.length).toBeGreaterThan(10);
    for (const [index, { data, parentNode }] of lines.entries()) {
      const words = (data.match(WORDS) ?? []).map((text) => ink(word(text, parentNode as Element)));
      expect(words, data).not.toContain(0);
      // Thin strokes cover a little more or less wherever they lie between pixels.
      const whole = words.reduce((sum, of) => sum + of, 0);
      expect(ink(withLine(texts, index)), data).toBeGreaterThan(0.9 * whole);
    }
  });
});
