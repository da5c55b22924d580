import type { MercatorPoint } from './mercator.ts';

/**
 * For each vertex of a line the tolerance (same unit as the points) from which on it can be left out: a line of those
 * above a tolerance has no vertex farther than that from it, Douglas and Peucker 1973. Ends have Infinity.
 */
export function vertexDetail(points: readonly MercatorPoint[]): Float64Array {
  const detail = new Float64Array(points.length);
  const [xs, ys] = [0, 1].map((axis) => Float64Array.from(points, (point) => point[axis]!)) as [
    Float64Array,
    Float64Array,
  ];
  detail[0] = detail[points.length - 1] = Infinity;
  // A vertex is only asked about where those around it remain, so it never counts for more than they do.
  const stack: [first: number, last: number, most: number][] = [[0, points.length - 1, Infinity]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last, most] = range;
    if (last - first < 2) continue;
    const { index, distance } = farthest(xs, ys, first, last);
    const own = Math.min(most, distance);
    detail[index] = own;
    stack.push([first, index, own], [index, last, own]);
  }
  return detail;
}

/** The indices of the vertices that remain at a tolerance; first and last always do. */
export function verticesAbove(detail: Float64Array, tolerance: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < detail.length; i++) if (detail[i]! > tolerance) kept.push(i);
  return kept;
}

function farthest(xs: Float64Array, ys: Float64Array, first: number, last: number) {
  const [x0, y0] = [xs[first]!, ys[first]!];
  const [dx, dy] = [xs[last]! - x0, ys[last]! - y0];
  const perLength = dx === 0 && dy === 0 ? 0 : 1 / (dx * dx + dy * dy);
  let index = first + 1;
  let greatest = -1;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = [xs[i]! - x0, ys[i]! - y0];
    const t = Math.max(0, Math.min(1, (x * dx + y * dy) * perLength));
    const squared = (x - t * dx) ** 2 + (y - t * dy) ** 2;
    if (squared > greatest) [greatest, index] = [squared, i];
  }
  return { index, distance: Math.sqrt(greatest) };
}
