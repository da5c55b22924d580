import { describe, expect, it } from 'vitest';
import type { Place } from '../lib/story/model.ts';
import { SMALL_STORY } from '../lib/story/testing/small-story.ts';
import { smallStory } from '../lib/story/testing/read-story.ts';
import { storyJsonLd } from './json-ld.ts';

const HERE = { language: 'en', address: 'https://example.org/cart/en/', image: 'https://example.org/cart/card.en.png' };

/** The data as a search engine reads it: written and read again. */
const read = (story = smallStory(), location: Parameters<typeof storyJsonLd>[1] = HERE) =>
  JSON.parse(JSON.stringify(storyJsonLd(story, location))) as Record<string, unknown>;

const ALBA = { '@type': 'City', name: 'Alba', geo: { '@type': 'GeoCoordinates', latitude: 45, longitude: 10 } };
const BORGO = { '@type': 'City', name: 'Borgo', geo: { '@type': 'GeoCoordinates', latitude: 45, longitude: 12 } };

describe('a story as a search engine reads it', () => {
  it('is a news article in the language of its page, with its address and picture', () => {
    expect(read()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The cart',
      description: 'From Alba to Borgo.',
      inLanguage: 'en',
      dateModified: '2024-06-01',
      url: 'https://example.org/cart/en/',
      mainEntityOfPage: 'https://example.org/cart/en/',
      image: { url: 'https://example.org/cart/card.en.png', width: 1200, height: 630 },
      isAccessibleForFree: true,
    });
    expect(read(undefined, { ...HERE, language: 'it' })).toMatchObject({ headline: 'Il carro', inLanguage: 'it' });
  });

  it('is about what happened, where, and who travelled', () => {
    expect(read()['about']).toEqual([
      { '@type': 'Event', name: 'The leaving', startDate: '2024-05-01', location: ALBA },
      ALBA,
      BORGO,
      { '@type': 'Person', name: 'Anna' },
    ]);
  });

  it('calls a place by its own language’s name too', () => {
    const marked = SMALL_STORY.replace('name: { it: Borgo, en: Borgo }', '$&\n    localName: { ru: Борго }');
    expect(read(smallStory({ story: marked }))['about']).toContainEqual({ ...BORGO, alternateName: ['Борго'] });
  });

  it('has places without the rests of reckoning', () => {
    const story = smallStory();
    const places = {
      ...story.places,
      b: { ...Object.values(story.places)[0]!, position: [130.6453, 42.4281] } as Place,
    };
    const text = JSON.stringify(read({ ...story, places })['about']);
    expect(text).toContain('"longitude":130.6453}');
  });

  it('cites each source with its publisher, day and language', () => {
    expect(read()['citation']).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Report',
        publisher: { '@type': 'Organization', name: 'The Sheet' },
        datePublished: '2024-05-03',
        inLanguage: 'it',
      },
    ]);
  });

  it('owns up to its corrections, oldest first', () => {
    expect(read()['correction']).toEqual([
      { '@type': 'CorrectionComment', text: 'It was fired on Thursday.', datePublished: '2024-05-20' },
      { '@type': 'CorrectionComment', text: 'The hour is approximate.', datePublished: '2024-06-01' },
    ]);
  });

  it('says when it was published only while nothing has been changed', () => {
    expect(read()).not.toHaveProperty('datePublished');
    expect(read({ ...smallStory(), version: 1 })).toMatchObject({ datePublished: '2024-06-01' });
  });

  it('has no address where the site has none', () => {
    const data = read(undefined, { ...HERE, address: null, image: '../card.en.png' });
    expect(data).not.toHaveProperty('url');
    expect(data).not.toHaveProperty('mainEntityOfPage');
    expect(data['image']).toMatchObject({ url: '../card.en.png' });
  });

  it('holds words without markup', () => {
    const marked = SMALL_STORY.replace('en: It was fired on Thursday.', "en: 'It was fired on *Thursday*.'");
    const story = smallStory({ story: marked });
    expect(JSON.stringify(storyJsonLd(story, HERE))).toContain('"It was fired on Thursday."');
  });
});
