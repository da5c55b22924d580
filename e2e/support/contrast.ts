import type { Rgb } from './colours.ts';
import type { Picture } from './png.ts';

/** A part of a picture, in its own pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How far the pixel that stands out most in a part of a picture stands out from the colour that most of the part has. */
export function contrastInside(picture: Picture, part: Part): number {
  const counts = new Map<number, number>();
  const [left, top] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))];
  const right = Math.min(picture.width, Math.ceil(part.x + part.width));
  const bottom = Math.min(picture.height, Math.ceil(part.y + part.height));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * picture.width + x) * picture.channels;
      const [red, green, blue] = [picture.samples[at]!, picture.samples[at + 1]!, picture.samples[at + 2]!];
      const colour = (red << 16) | (green << 8) | blue;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const [ground] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return Math.max(...[...counts.keys()].map((colour) => contrast(rgbOf(colour), rgbOf(ground))));
}

function rgbOf(colour: number): Rgb {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((sample) => {
    const share = sample / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
