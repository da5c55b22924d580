import { readPacked, writePacked } from './protobuf.ts';

/** A point in tile units. */
export type TilePoint = readonly [x: number, y: number];

/** A piece of a feature's geometry: a point, an open line or a ring, whose last point is not repeated. */
export interface Part {
  readonly points: readonly TilePoint[];
  readonly closed: boolean;
}

const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 7;

/** The parts of an encoded geometry (Mapbox vector tile specification 2.1, section 4.3). */
export function decodeGeometry(bytes: Uint8Array): Part[] {
  const numbers = readPacked(bytes);
  const parts: { points: TilePoint[]; closed: boolean }[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < numbers.length;) {
    const command = (numbers[at] ?? 0) & 7;
    const count = (numbers[at] ?? 0) >> 3;
    at += 1;
    if (command === CLOSE_PATH) {
      const last = parts.at(-1);
      if (last) last.closed = true;
      continue;
    }
    for (let i = 0; i < count; i += 1, at += 2) {
      x += fromZigzag(numbers[at] ?? 0);
      y += fromZigzag(numbers[at + 1] ?? 0);
      if (command === MOVE_TO) parts.push({ points: [[x, y]], closed: false });
      else parts.at(-1)?.points.push([x, y]);
    }
  }
  return parts;
}

/** The encoded geometry of parts; points must be whole numbers. */
export function encodeGeometry(parts: readonly Part[]): Uint8Array {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  const step = ([nextX, nextY]: TilePoint): void => {
    numbers.push(toZigzag(nextX - x), toZigzag(nextY - y));
    [x, y] = [nextX, nextY];
  };
  const single = parts.length > 1 && parts.every(({ points }) => points.length === 1);
  if (single) numbers.push(MOVE_TO | (parts.length << 3));
  for (const { points, closed } of parts) {
    const [first, ...rest] = points;
    if (!first) continue;
    if (!single) numbers.push(MOVE_TO | (1 << 3));
    step(first);
    if (rest.length > 0) numbers.push(LINE_TO | (rest.length << 3));
    rest.forEach(step);
    if (closed) numbers.push(CLOSE_PATH | (1 << 3));
  }
  return writePacked(numbers);
}

function fromZigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function toZigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
