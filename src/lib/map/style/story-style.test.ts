import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { vostochnyStory } from '../../story/testing/read-story.ts';
import { FLAVOURS } from '../../theme/tokens.ts';
import { LAYER_ORDER } from './layer-order.ts';
import { storyStyle } from './story-style.ts';

const story = vostochnyStory();
const LAUNCH_NAMES = Object.fromEntries(Object.keys(story.launches).map((id) => [id, 'about 11:43']));
const styleOf = (flavour: keyof typeof FLAVOURS, language: string, questioning = false) =>
  storyStyle(story, {
    flavour: FLAVOURS[flavour],
    language,
    baseUrl: 'https://example.org/',
    launchNames: LAUNCH_NAMES,
    questioning,
  });
const COMBINATIONS = (['light', 'dark'] as const).flatMap((flavour) =>
  story.languages.flatMap((language) => [false, true].map((questioning) => ({ flavour, language, questioning }))),
);

describe('the style of the map', () => {
  it.each(COMBINATIONS)(
    'is valid in the $flavour flavour and in $language, questioning: $questioning',
    ({ flavour, language, questioning }) => {
      const errors = validateStyleMin(styleOf(flavour, language, questioning));
      expect(errors.map(({ message }) => message)).toEqual([]);
    },
  );

  it('is one that the validator would refuse if a colour, an expression or a source were wrong', () => {
    const style = styleOf('light', 'it');
    const broken = {
      ...style,
      layers: [{ id: 'a', type: 'line', source: 'nowhere', paint: { 'line-width': 'thick' } }],
    };
    expect(validateStyleMin(broken as unknown as typeof style).length).toBeGreaterThanOrEqual(2);
  });

  it('has the layers of the list, in its order, with gaps for the ink and its labels', () => {
    const ids = styleOf('light', 'en').layers.map(({ id }) => id);
    expect(ids).toEqual(LAYER_ORDER.filter((id) => !['story-ink', 'story-heads', 'head-label'].includes(id)));
    expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
  });

  it('differs between the flavours in paint alone, so that one can become the other', () => {
    const withoutPaint = (flavour: keyof typeof FLAVOURS) => {
      const { layers, ...rest } = styleOf(flavour, 'it');
      return { ...rest, layers: layers.map((layer) => ({ ...layer, paint: Object.keys(layer.paint ?? {}) })) };
    };
    expect(withoutPaint('dark')).toEqual(withoutPaint('light'));
  });

  it('leaves Latin letters to the fonts of the page, and brings those of every other script for the ground', () => {
    const faces = Object.values(styleOf('light', 'en')['font-faces']!) as {
      url: string;
      'unicode-range': string[];
    }[][];
    const ranges = faces.map((files) => files.flatMap((file) => file['unicode-range']));
    for (const inFont of ranges) {
      expect(inFont).not.toContain('U+0020-007E');
      expect(inFont).toContain('U+0400-045F');
      expect(inFont).toContain('U+AC00-D7A3');
    }
    expect(ranges.length).toBeGreaterThanOrEqual(2);
  });

  it('asks nothing of another site', () => {
    const addresses = JSON.stringify(styleOf('light', 'it')).match(/[a-z]+:\/\/[^"/{]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(new Set(addresses.filter((address) => address.startsWith('http')))).toEqual(
      new Set(['https://example.org']),
    );
  });

  it('names every place in the language of the page, and the sea by both names, a line each', () => {
    const source = styleOf('light', 'en').sources['story-places'] as unknown as {
      data: { features: { properties: { id: string; name: string } }[] };
    };
    const names = new Map(source.data.features.map(({ properties }) => [properties.id, properties.name]));
    expect(names.size).toBe(Object.keys(story.places).length);
    expect(names.get('sea-of-japan')).toBe('East Sea /\nSea of Japan');
  });
});
