import { decodePng } from './png.ts';

/** How two PNGs of the same size differ: in how large a share of their pixels, by how much of 255 at most, and where. */
export interface Difference {
  readonly share: number;
  readonly depth: number;
  readonly where: string;
}

/** Measures the difference of two PNGs; throws Error when their sizes differ. */
export function measure(first: Buffer, second: Buffer): Difference {
  const [a, b] = [decodePng(first), decodePng(second)];
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`${a.width}×${a.height} against ${b.width}×${b.height}`);
  }
  let [count, depth, left, top, right, bottom] = [0, 0, Infinity, Infinity, 0, 0];
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    let distance = 0;
    for (let i = 0; i < 3; i++) {
      const [x, y] = [a.samples[pixel * a.channels + i]!, b.samples[pixel * b.channels + i]!];
      distance = Math.max(distance, Math.abs(x - y));
    }
    if (distance === 0) continue;
    const [x, y] = [pixel % a.width, Math.floor(pixel / a.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    count++;
    depth = Math.max(depth, distance);
  }
  return { share: count / (a.width * a.height), depth, where: `from ${left},${top} to ${right},${bottom}` };
}

/** The difference of two PNGs in words: "no difference", or what share of the pixels, by how much and where. */
export function difference(first: Buffer, second: Buffer): string {
  if (first.equals(second)) return 'no difference';
  const { share, depth, where } = measure(first, second);
  return depth === 0 ? 'no difference' : `${(100 * share).toFixed(3)} % of the pixels by up to ${depth}, ${where}`;
}
