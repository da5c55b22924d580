import type { Part, TilePoint } from './tile-geometry.ts';

/**
 * What of a part lies between `min` and `max` in both directions, rounded to whole units: nothing, one piece, or, of
 * an open line, several. A ring stays one ring (Sutherland and Hodgman, 1974); a cut runs along the limits, so these
 * have to lie outside of what is drawn.
 */
export function clipPart(part: Part, min: number, max: number): Part[] {
  const first = part.points[0];
  if (first && part.points.length === 1) {
    return first[0] >= min && first[0] < max && first[1] >= min && first[1] < max ? [rounded(part)] : [];
  }
  if (part.closed) {
    const ring = LIMITS.reduce((points, limit) => clipRing(points, limit, min, max), part.points);
    return ring.length < 3 ? [] : [rounded({ points: ring, closed: true })];
  }
  const lines = LIMITS.reduce<readonly (readonly TilePoint[])[]>(
    (pieces, limit) => pieces.flatMap((points) => clipLine(points, limit, min, max)),
    [part.points],
  );
  return lines.map((points) => rounded({ points, closed: false })).filter(({ points }) => points.length > 1);
}

interface Limit {
  readonly axis: 0 | 1;
  readonly side: 'min' | 'max';
}

const LIMITS: readonly Limit[] = [
  { axis: 0, side: 'min' },
  { axis: 0, side: 'max' },
  { axis: 1, side: 'min' },
  { axis: 1, side: 'max' },
];

function clipRing(points: readonly TilePoint[], limit: Limit, min: number, max: number): readonly TilePoint[] {
  if (points.every((point) => isInside(point, limit, min, max))) return points;
  const kept: TilePoint[] = [];
  points.forEach((point, index) => {
    const previous = points.at(index - 1) ?? point;
    if (isInside(previous, limit, min, max) !== isInside(point, limit, min, max))
      kept.push(crossing(previous, point, limit, min, max));
    if (isInside(point, limit, min, max)) kept.push(point);
  });
  return kept;
}

function clipLine(points: readonly TilePoint[], limit: Limit, min: number, max: number): TilePoint[][] {
  const pieces: TilePoint[][] = [];
  let piece: TilePoint[] = [];
  points.forEach((point, index) => {
    const previous = points[index - 1];
    const inside = isInside(point, limit, min, max);
    if (previous && isInside(previous, limit, min, max) !== inside)
      piece.push(crossing(previous, point, limit, min, max));
    if (inside) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  });
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

function isInside(point: TilePoint, { axis, side }: Limit, min: number, max: number): boolean {
  return side === 'min' ? point[axis] >= min : point[axis] <= max;
}

function crossing(
  [x1, y1]: TilePoint,
  [x2, y2]: TilePoint,
  { axis, side }: Limit,
  min: number,
  max: number,
): TilePoint {
  const at = side === 'min' ? min : max;
  return axis === 0 ? [at, y1 + ((at - x1) / (x2 - x1)) * (y2 - y1)] : [x1 + ((at - y1) / (y2 - y1)) * (x2 - x1), at];
}

function rounded({ points, closed }: Part): Part {
  const whole: TilePoint[] = [];
  for (const [x, y] of points) {
    const point: TilePoint = [Math.round(x), Math.round(y)];
    const last = whole.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) whole.push(point);
  }
  return { points: whole, closed };
}
