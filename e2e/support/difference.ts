import { decodePng } from './png.ts';

/** How two PNGs of the same size differ, in words: "no difference", or how many pixels, by how much and where. */
export function difference(first: Buffer, second: Buffer): string {
  if (first.equals(second)) return 'no difference';
  const [a, b] = [decodePng(first), decodePng(second)];
  if (a.width !== b.width || a.height !== b.height) return `${a.width}×${a.height} against ${b.width}×${b.height}`;
  let [count, most, left, top, right, bottom] = [0, 0, Infinity, Infinity, 0, 0];
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
    most = Math.max(most, distance);
  }
  return count === 0 ? 'no difference' : `${count} pixels by up to ${most}, from ${left},${top} to ${right},${bottom}`;
}
