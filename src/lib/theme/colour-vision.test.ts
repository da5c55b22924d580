import { describe, expect, it } from 'vitest';
import { expectWithin } from '../testing/tolerance.ts';
import { FLAVOURS, type Flavour } from './tokens.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What is seen without one kind of cones, in linear sRGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), the matrices of severity 1.0.
 */
const SIMULATIONS: Readonly<Record<string, Matrix>> = {
  'without red cones (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green cones (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue cones (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE XYZ under D65 from linear sRGB: IEC 61966-2-1. */
const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as never as Triple;

function linear(hex: string): Triple {
  return [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as never as Triple;
}

function lab(rgb: Triple): Triple {
  const shown = rgb.map((channel) => Math.min(1, Math.max(0, channel))) as never as Triple;
  const [x, y, z] = times(TO_XYZ, shown).map((value, i) => {
    const share = value / WHITE[i]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as never as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 by Sharma, Wu and Dalal, Color Research and Application 30 (2005). */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 1 + 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(g * a1, b1), Math.hypot(g * a2, b2)];
  const hue = (a: number, b: number) => ((Math.atan2(b, g * a) * 180) / Math.PI + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2 + 360) % 360];
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hueShift = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * c * t);
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueShift ** 2 + rotation * chroma * hueShift);
}

/** Just noticeable is about 1 side by side. Marks lie apart and are small: ten times that is asked for. */
const LEAST_DIFFERENCE = 10;

const categories = ({ journey, launch, selection, labelSoft }: Flavour) => ({
  journey,
  launch,
  selection,
  neutral: labelSoft,
});

it('the formula of difference gives the published values', () => {
  // Sharma, Wu and Dalal, table 1, pairs 1, 17 and 25.
  expectWithin(difference([50, 2.6772, -79.7751], [50, 0, -82.7485]), 2.0425, 1e-4);
  expectWithin(difference([50, 2.5, 0], [73, 25, -18]), 27.1492, 1e-4);
  expectWithin(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387]), 1.2644, 1e-4);
});

describe.each(Object.entries(FLAVOURS))('in the %s flavour', (_, flavour: Flavour) => {
  it.each(Object.entries(SIMULATIONS))('journey, launch, selection and the rest are told apart %s', (_, matrix) => {
    const seen = Object.entries(categories(flavour)).map(
      ([name, hex]) => [name, lab(times(matrix, linear(hex)))] as const,
    );
    for (const [i, [name, colour]] of seen.entries()) {
      for (const [other, otherColour] of seen.slice(i + 1)) {
        expect(difference(colour, otherColour), `${name} and ${other}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
      }
    }
  });
});
