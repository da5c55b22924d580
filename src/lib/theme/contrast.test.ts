import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { FLAVOURS, flavourDeclarations, type Flavour } from './tokens.ts';

/** Contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ['paper', 'paperShade', 'land'] as const;
const WATERS = (flavour: Flavour) => [flavour.sea, ...flavour.depths];

describe('the formula of contrast', () => {
  it('gives the published values', () => {
    expectWithin(contrast('#000000', '#ffffff'), 21, 1e-9);
    // WebAIM: #767676 is the lightest grey that passes 4.5 on white, at 4.54.
    expectWithin(contrast('#767676', '#ffffff'), 4.54, 0.005);
  });
});

describe.each(Object.entries(FLAVOURS))('in the %s flavour', (_, flavour: Flavour) => {
  it('text stands out from every ground it is set on, 7 to 1', () => {
    for (const ground of GROUNDS) expect(contrast(flavour.ink, flavour[ground]), ground).toBeGreaterThanOrEqual(7);
  });

  it('quieter text stands out from the page, and labels from the land and from their own halo, 7 to 1', () => {
    expect(contrast(flavour.inkSoft, flavour.paper)).toBeGreaterThanOrEqual(7);
    for (const label of ['label', 'labelSoft'] as const) {
      for (const ground of ['land', 'labelHalo'] as const) {
        expect(contrast(flavour[label], flavour[ground]), `${label} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('names of waters stand out from every depth, 7 to 1', () => {
    for (const water of WATERS(flavour)) {
      expect(contrast(flavour.labelWater, water), water).toBeGreaterThanOrEqual(7);
    }
  });

  it('the journey, the launches and the selection stand out from land and sea, 3 to 1', () => {
    for (const mark of ['journey', 'launch', 'selection'] as const) {
      for (const ground of [flavour.land, flavour.urban, ...WATERS(flavour)]) {
        expect(contrast(flavour[mark], ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('every colour reaches the page as a custom property', () => {
    const css = flavourDeclarations(flavour);
    expect(css).toContain(`--ink-soft: ${flavour.inkSoft};`);
    expect(css).toContain(`--depths-3: ${flavour.depths[2]};`);
    expect(css.match(/--[a-z0-9-]+: #[0-9a-f]{6};/g)).toHaveLength(Object.values(flavour).flat().length);
  });
});

it('both flavours have the same colours by name', () => {
  expect(Object.keys(FLAVOURS.dark)).toEqual(Object.keys(FLAVOURS.light));
});
