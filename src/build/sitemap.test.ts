import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { robots, sitemap } from './sitemap.ts';

const [it_, en] = [
  { language: 'it', address: 'https://example.org/cart/' },
  { language: 'en', address: 'https://example.org/cart/en/' },
];

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

describe('the sitemap', () => {
  it('names every page with its last change and its languages', () => {
    const document = parse(
      sitemap([
        { address: 'https://example.org/', lastChanged: null, alternates: [] },
        { address: en!.address, lastChanged: '2024-06-01', alternates: [it_!, en!] },
      ]),
    );
    const texts = (name: string) => [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
    expect(texts('loc')).toEqual(['https://example.org/', 'https://example.org/cart/en/']);
    expect(texts('lastmod')).toEqual(['2024-06-01']);
    const links = [...document.getElementsByTagName('xhtml:link')];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['it', 'https://example.org/cart/'],
      ['en', 'https://example.org/cart/en/'],
      // Readers of other languages are led to the first.
      ['x-default', 'https://example.org/cart/'],
    ]);
  });

  it('stays well-formed with any address', () => {
    const address = 'https://example.org/?a=1&b="2"&c=\'<3>\'';
    const xml = sitemap([{ address, lastChanged: null, alternates: [{ language: 'en', address }] }]);
    const document = parse(xml);
    // sitemaps.org, "Entity escaping": quotes of both kinds as well.
    expect(/<loc>(.*)<\/loc>/.exec(xml)![1]).not.toMatch(/['"<>]/);
    expect(document.getElementsByTagName('loc')[0]!.textContent).toBe(address);
    expect(document.getElementsByTagName('xhtml:link')[0]!.getAttribute('href')).toBe(address);
  });
});

it('search engines may read everything and are led to the sitemap', () => {
  expect(robots('https://example.org/maps/')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/maps/sitemap.xml\n',
  );
});
