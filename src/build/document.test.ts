import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FIRST_COLOURS } from '../lib/theme/first-colours.ts';
import { FLAVOURS } from '../lib/theme/tokens.ts';
import { CONTENT_SECURITY_POLICY, htmlDocument, type DocumentParts } from './document.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { tokensCss } from './tokens-plugin.ts';

const PARTS: DocumentParts = {
  language: 'en',
  direction: 'ltr',
  openGraphLocale: 'en_GB',
  title: 'The cart',
  description: 'From Alba to Borgo.',
  root: '../',
  canonical: 'https://example.org/cart/en/',
  alternates: [
    { language: 'it', openGraphLocale: 'it_IT', href: '../' },
    { language: 'en', openGraphLocale: 'en_GB', href: './' },
  ],
  type: 'article',
  sharing: null,
  scripts: ['../assets/story.js'],
  fonts: ['serif-400-latin.woff2'],
  preloads: [{ href: '../assets/map.js', as: 'script' }],
  inlineStyle: null,
  data: { id: 'cart' },
  head: '',
  body: '<main>The cart goes.</main>',
  hasPolicy: true,
};

const dataOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)![1]!);

describe('the document of a page', () => {
  it('shows a title and a description with any signs in them as they were written', () => {
    const sly = `"Carts" & <script>alert('1')</script>`;
    const html = htmlDocument({ ...PARTS, title: sly, description: sly });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('<title>&quot;Carts&quot; &amp; &lt;script>');
    const attributes = [...html.matchAll(/ content="([^"]*)"/g)].map((match) => match[1]);
    const written = `&quot;Carts&quot; &amp; &lt;script>alert('1')&lt;/script>`;
    expect(attributes.filter((text) => text === written)).toHaveLength(3);
  });

  it('carries its data whole, though it speaks of a script, and runs none of it', () => {
    const data = { text: '</script><script>alert(1)</script><!-- & "quoted" \u2028' };
    const html = htmlDocument({ ...PARTS, data });
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    expect(dataOf(html)).toEqual(data);
  });

  it('has nothing in its head that the first view would wait for, and its fonts before its scripts', () => {
    const [head, body] = htmlDocument(PARTS).split('<body>') as [string, string];
    expect(head).not.toMatch(/rel="(preload|modulepreload|stylesheet)"|<script (type="module"|src)/);
    const order = ['serif-400-latin.woff2', 'The cart goes.', 'assets/map.js', 'assets/story.js'];
    const places = order.map((text) => body.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('says its language, its other languages and its own address', () => {
    const html = htmlDocument(PARTS);
    expect(html).toContain('<html lang="en" dir="ltr" data-map="poster"');
    expect(html).toContain('hreflang="it" href="../"');
    expect(html).toContain('hreflang="en" href="./"');
    expect(html).toContain('hreflang="x-default" href="../"');
    expect(html).toContain('<link rel="canonical" href="https://example.org/cart/en/">');
    expect(htmlDocument({ ...PARTS, canonical: null })).not.toMatch(/canonical|og:url/);
  });

  it('tells social networks its language with the country, and the other ones', () => {
    const html = htmlDocument(PARTS);
    expect(html).toContain('<meta property="og:locale" content="en_GB">');
    expect(html.match(/og:locale:alternate" content="[^"]*"/g)).toEqual(['og:locale:alternate" content="it_IT"']);
  });

  it('has a picture for social networks, data for search engines, and an answer for sites that embed it', () => {
    const jsonLd = { headline: '</script><script>alert(1)</script>' };
    const image = { href: 'https://example.org/card.png', width: 1200, height: 630, alt: 'The "cart"' };
    const html = htmlDocument({ ...PARTS, sharing: { image, oEmbed: 'https://example.org/oembed.json', jsonLd } });
    expect(html).toContain('<meta property="og:image" content="https://example.org/card.png">');
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).toContain('<meta property="og:image:alt" content="The &quot;cart&quot;">');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain('type="application/json+oembed" title="The cart" href="https://example.org/oembed.json">');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
    expect(JSON.parse(data)).toEqual(jsonLd);
    expect(htmlDocument(PARTS)).not.toMatch(/og:image|oembed|ld\+json/);
  });

  it('runs from right to left where its language does', () => {
    expect(htmlDocument({ ...PARTS, language: 'ar', direction: 'rtl' })).toContain('<html lang="ar" dir="rtl"');
  });

  it('has no script, style or handler of its own that a policy would have to allow', () => {
    const html = htmlDocument(PARTS);
    const scripts = html.replace(`<script>${FIRST_COLOURS}</script>`, '').matchAll(/<script[^>]*>/g);
    for (const [tag] of scripts) expect(tag).toMatch(/ src="|type="application\/json"/);
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
  });
});

describe('the policy of the pages', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('allows nothing but files of the site itself, and the script in the head by its hash', () => {
    const [, inline] = /<script>(.*?)<\/script>/s.exec(htmlDocument(PARTS))!;
    expect(CONTENT_SECURITY_POLICY).toContain(`; script-src 'self' ${hash(inline!)};`);
    const others = CONTENT_SECURITY_POLICY.replace(` ${hash(inline!)}`, '');
    expect(others).not.toMatch(/unsafe|sha\d|nonce|\*|https?:|data:|blob:|strict-dynamic/);
    const directives = others.split('; ').map((directive) => directive.split(' '));
    for (const [name, ...values] of directives.filter(([name]) => !name?.includes('trusted-types')))
      expect([name, values]).toEqual([name, [expect.stringMatching(/^'(self|none)'$/)]]);
    expect(directives).toContainEqual(['default-src', "'none'"]);
    expect(directives).toContainEqual(['script-src', "'self'"]);
  });

  it('lets no string become HTML or code, except by the templates of the page and for the worker of the map', () => {
    const directives = CONTENT_SECURITY_POLICY.split('; ');
    expect(directives).toContain("require-trusted-types-for 'script'");
    expect(directives).toContain('trusted-types svelte-trusted-html default');
  });

  it('is sent as a header too, without what differs from page to page, and says who may embed a page', () => {
    const header = SECURITY_HEADERS['Content-Security-Policy']!.split('; ');
    expect(header).toContain(`script-src 'self' ${hash(FIRST_COLOURS)}`);
    expect(header).toContain('frame-ancestors *');
    expect(header.filter((directive) => /^(default|style)-src/.test(directive))).toEqual([]);
  });

  it('is told to who sets up a host, letter by letter', async () => {
    const page = await readFile('docs/hosting.md', 'utf8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(page).toContain(`    ${name}: ${value}\n`);
  });

  it('allows the one style sheet in the head, by its hash', () => {
    const html = htmlDocument({ ...PARTS, inlineStyle: 'body{margin:0}' });
    expect(html).toContain(`style-src 'self' ${hash(/<style>(.*)<\/style>/s.exec(html)![1]!)};`);
  });

  it('is in the document, and not where the development server needs its own scripts', () => {
    expect(htmlDocument(PARTS)).toContain(`http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"`);
    expect(htmlDocument({ ...PARTS, hasPolicy: false })).not.toContain('Content-Security-Policy');
  });
});

describe('the style sheet of the colours', () => {
  const rule = (selector: string) => {
    const start = tokensCss().indexOf(selector);
    expect(start, selector).toBeGreaterThanOrEqual(0);
    return tokensCss().slice(start).split('\n')[0]!;
  };

  it('is light, and dark where the system is', () => {
    expect(tokensCss().split('\n')[0]).toContain(`--paper: ${FLAVOURS.light.paper};`);
    expect(rule('@media (prefers-color-scheme: dark)')).toContain(`--paper: ${FLAVOURS.dark.paper};`);
  });

  it('is what the reader chose, whatever the system', () => {
    expect(rule(":root[data-theme='light']")).toContain(`--journey: ${FLAVOURS.light.journey};`);
    expect(rule(":root[data-theme='dark']")).toContain(`--journey: ${FLAVOURS.dark.journey};`);
  });

  it('is light on paper', () => {
    expect(rule('@media print')).toContain(`--ink: ${FLAVOURS.light.ink};`);
  });
});
