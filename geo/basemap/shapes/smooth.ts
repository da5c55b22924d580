import type { Position } from 'geojson';

/**
 * A line with its corners cut `rounds` times (Chaikin, "An algorithm for high-speed curve generation", 1974).
 * An open line keeps its two ends; a closed one (first position equal to the last) stays closed.
 */
export function cutCorners(line: readonly Position[], rounds: number): Position[] {
  let current: Position[] = [...line];
  for (let round = 0; round < rounds && current.length > 2; round += 1) current = cutOnce(current);
  return current;
}

function cutOnce(line: readonly Position[]): Position[] {
  const first = line[0] ?? [];
  const last = line[line.length - 1] ?? [];
  const closed = first[0] === last[0] && first[1] === last[1];
  const out: Position[] = closed ? [] : [first];
  for (let i = 0; i + 1 < line.length; i += 1) {
    const [x1 = 0, y1 = 0] = line[i] ?? [];
    const [x2 = 0, y2 = 0] = line[i + 1] ?? [];
    if (closed || i > 0) out.push([x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25]);
    if (closed || i + 2 < line.length) out.push([x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75]);
  }
  out.push(closed ? (out[0] ?? first) : last);
  return out;
}
