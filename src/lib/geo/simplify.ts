import type { MercatorPoint } from './mercator.ts';

/**
 * The indices of the vertices that remain when none of those left out lies farther than `tolerance` (same unit as the
 * points) from the line through its neighbours: Douglas and Peucker 1973. First and last always remain.
 */
export function simplifiedIndices(points: readonly MercatorPoint[], tolerance: number): number[] {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last] = range;
    let farthest = -1;
    let greatest = tolerance * tolerance;
    for (let i = first + 1; i < last; i++) {
      const squared = squaredDistance(points[i]!, points[first]!, points[last]!);
      if (squared > greatest) [greatest, farthest] = [squared, i];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    stack.push([first, farthest], [farthest, last]);
  }
  return Array.from(points.keys()).filter((i) => kept[i]);
}

function squaredDistance([x, y]: MercatorPoint, [x0, y0]: MercatorPoint, [x1, y1]: MercatorPoint): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  return (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2;
}
