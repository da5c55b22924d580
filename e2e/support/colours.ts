import { decodePng, type Picture } from './png.ts';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Largest difference of a sample at which a pixel still counts as being of a colour. */
const TOLERANCE = 24;

/** How many pixels of a PNG are of about this colour. */
export function pixelsOf(png: Buffer, colour: Rgb): number {
  const picture = decodePng(png);
  let count = 0;
  for (let at = 0; at < picture.samples.length; at += picture.channels) {
    if (isOf(picture, at, colour)) count++;
  }
  return count;
}

/** How many pixels of a PNG are clearly nearer to a colour than in another PNG of the same size. */
export function pixelsTurnedTo(before: Buffer, after: Buffer, colour: Rgb): number {
  const [old, now] = [decodePng(before), decodePng(after)];
  const distance = ({ samples }: Picture, at: number) =>
    Math.hypot(...colour.map((value, i) => samples[at + i]! - value));
  let count = 0;
  for (let at = 0; at < now.samples.length; at += now.channels) {
    if (distance(now, at) < distance(old, at) - TOLERANCE) count++;
  }
  return count;
}

/** How many different colours a PNG has. */
export function coloursIn(png: Buffer): number {
  const { samples, channels } = decodePng(png);
  const seen = new Set<number>();
  for (let at = 0; at < samples.length; at += channels) {
    seen.add((samples[at]! << 16) | (samples[at + 1]! << 8) | samples[at + 2]!);
  }
  return seen.size;
}

/** The middle of the one spot of this colour that fills a square of `size` pixels. Throws where there is none. */
export function spotOf(png: Buffer, colour: Rgb, size: number): { x: number; y: number } {
  const picture = decodePng(png);
  const { width, height, channels } = picture;
  const fills = (x: number, y: number) => {
    for (let i = 0; i < size * size; i++) {
      if (!isOf(picture, ((y + Math.floor(i / size)) * width + x + (i % size)) * channels, colour)) return false;
    }
    return true;
  };
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y + size <= height; y++) {
    for (let x = 0; x + size <= width; x++) {
      if (!fills(x, y)) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length === 0) throw new Error(`no spot of ${colour.join()} in the picture`);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values) + size) / 2;
  return { x: middle(xs), y: middle(ys) };
}

/** Reads a colour as a browser computes it: "rgb(179, 50, 27)". */
export function rgbFrom(css: string): Rgb {
  const [red, green, blue] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`not a colour: ${css}`);
  return [red, green, blue];
}

function isOf({ samples }: Picture, at: number, colour: Rgb): boolean {
  return colour.every((value, i) => Math.abs(samples[at + i]! - value) <= TOLERANCE);
}
