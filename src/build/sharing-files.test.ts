import { describe, expect, it } from 'vitest';
import { smallStory } from '../lib/story/testing/read-story.ts';
import { embeddingFiles, siteFiles } from './sharing-files.ts';

const filesAt = (address: string | null) => [
  ...siteFiles([smallStory()], address),
  ...embeddingFiles(smallStory(), address),
];
const textOf = (path: string) => filesAt('https://example.org/maps/').find((file) => file.path === path)!.text;

describe('what a site tells search engines and other sites', () => {
  it('is a sitemap, leave to read all of it, and an answer for each story and language', () => {
    expect(filesAt('https://example.org/').map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'robots.txt',
      'oembed.it.json',
      'oembed.en.json',
    ]);
  });

  it('names the list and every page of a story, below the path of the site', () => {
    expect([...textOf('sitemap.xml').matchAll(/<loc>(.*)<\/loc>/g)].map((match) => match[1])).toEqual([
      'https://example.org/maps/',
      'https://example.org/maps/small/',
      'https://example.org/maps/small/en/',
    ]);
    expect(textOf('sitemap.xml').match(/<lastmod>2024-06-01</g)).toHaveLength(2);
  });

  it('names for each page of a story the same languages, itself among them, as search engines want it', () => {
    const pages = textOf('sitemap.xml').split('<url>').slice(2);
    const links = pages.map((page) =>
      [...page.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, ...link]) => link),
    );
    expect(links[0]).toEqual([
      ['it', 'https://example.org/maps/small/'],
      ['en', 'https://example.org/maps/small/en/'],
      ['x-default', 'https://example.org/maps/small/'],
    ]);
    expect(links[1]).toEqual(links[0]);
  });

  it('leads to the page and the picture in the same language', () => {
    const answer = JSON.parse(textOf('oembed.en.json')) as { html: string; thumbnail_url: string; title: string };
    expect(answer.title).toBe('The cart');
    expect(answer.html).toContain('src="https://example.org/maps/small/en/"');
    expect(answer.thumbnail_url).toBe('https://example.org/maps/small/card.en.png');
  });

  it('is nothing where the site’s address is not known', () => {
    expect(filesAt(null)).toEqual([]);
  });
});
