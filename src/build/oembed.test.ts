import { expect, it } from 'vitest';
import { oEmbed } from './oembed.ts';

const STORY = {
  title: 'The “cart" & <co>',
  address: 'https://example.org/cart/en/',
  siteAddress: 'https://example.org/',
  image: 'https://example.org/cart/card.en.png',
};

it('another site is told how to show the story in a frame', () => {
  expect(oEmbed(STORY)).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'The “cart" & <co>',
    provider_url: 'https://example.org/',
    width: 960,
    height: 640,
    thumbnail_url: 'https://example.org/cart/card.en.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

it('a title cannot break out of the frame’s attributes', () => {
  const { html } = oEmbed(STORY);
  expect(html).toContain('src="https://example.org/cart/en/" title="The “cart&quot; &amp; &lt;co>" width="960"');
});
