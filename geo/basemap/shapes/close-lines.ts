import type { Position } from 'geojson';
import type { Bounds } from './bounds.ts';

/**
 * Closed rings around the area on the left of the lines: lines are joined where one ends and another starts, and
 * what is still open ends on the edge of `bounds`, along which it is closed counter-clockwise. Where no line reaches
 * the edge, `cornerIsInside` says whether the whole of `bounds` belongs to the area.
 * Throws where a line stops inside `bounds`.
 */
export function closeLines(lines: readonly Position[][], bounds: Bounds, cornerIsInside: boolean): Position[][] {
  const { rings, open } = joinLines(lines);
  const [west, south, east, north] = bounds;
  const corners: { at: number; position: Position }[] = [
    { at: 1, position: [east, south] },
    { at: 2, position: [east, north] },
    { at: 3, position: [west, north] },
    { at: 4, position: [west, south] },
  ];
  if (open.length === 0) {
    const whole: Position[] = [[west, south], ...corners.map(({ position }) => position)];
    return cornerIsInside ? [...rings, whole] : rings;
  }
  const starts = open.map((line) => ({ line, at: placeOnEdge(line[0] ?? [], bounds) })).sort((a, b) => a.at - b.at);
  const unused = new Set(starts);
  for (const first of starts) {
    if (!unused.delete(first)) continue;
    const ring = [...first.line];
    for (;;) {
      const from = placeOnEdge(ring.at(-1) ?? [], bounds);
      const next = starts.find(({ at }) => at >= from) ?? starts[0] ?? first;
      const to = next.at >= from ? next.at : next.at + 4;
      for (const turn of [0, 4]) {
        for (const { at, position } of corners) if (at + turn > from && at + turn < to) ring.push(position);
      }
      if (!unused.delete(next)) break;
      ring.push(...next.line);
    }
    ring.push([...(ring[0] ?? [])]);
    rings.push(ring);
  }
  return rings;
}

/** Lines joined end to start where positions are equal: those that close on themselves, and those that stay open. */
export function joinLines(lines: readonly Position[][]): { rings: Position[][]; open: Position[][] } {
  const key = (position: Position | undefined): string => position?.join() ?? '';
  const byStart = new Map<string, Position[][]>();
  for (const line of lines) {
    const start = key(line[0]);
    byStart.set(start, [...(byStart.get(start) ?? []), line]);
  }
  const ends = new Set(lines.map((line) => key(line.at(-1))));
  const unused = new Set(lines);
  const rings: Position[][] = [];
  const open: Position[][] = [];
  const follow = (first: Position[]): Position[] => {
    const joined = [...first];
    unused.delete(first);
    for (;;) {
      const next = byStart.get(key(joined.at(-1)))?.find((line) => unused.has(line));
      if (!next) return joined;
      unused.delete(next);
      joined.push(...next.slice(1));
    }
  };
  for (const line of lines) if (unused.has(line) && !ends.has(key(line[0]))) open.push(follow(line));
  for (const line of lines) {
    if (!unused.has(line)) continue;
    const joined = follow(line);
    (key(joined[0]) === key(joined.at(-1)) ? rings : open).push(joined);
  }
  return { rings, open };
}

/** 0 to 4 counter-clockwise along the edge from the south-west corner, one a side. */
function placeOnEdge([x = 0, y = 0]: Position, [west, south, east, north]: Bounds): number {
  const near = 1e-9;
  if (Math.abs(y - south) < near) return (x - west) / (east - west);
  if (Math.abs(x - east) < near) return 1 + (y - south) / (north - south);
  if (Math.abs(y - north) < near) return 2 + (east - x) / (east - west);
  if (Math.abs(x - west) < near) return 3 + (north - y) / (north - south);
  throw new Error(`A shoreline stops at ${x}, ${y}, which is not on the edge of its block.`);
}
