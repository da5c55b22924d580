/** A point in any plane: y grows downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Web Mercator on the unit square, from longitude and latitude in degrees (EPSG:3857, Snyder 1987, p. 44). */
export function mercator([longitude, latitude]: readonly [number, number]): Point {
  const phi = (latitude * Math.PI) / 180;
  return { x: (longitude + 180) / 360, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI) };
}

/** A known point of a map: longitude and latitude, and the pixel where it is drawn. */
export type Control = readonly [position: readonly [number, number], pixel: Point];

/** The pixel of a position on a north-up Web Mercator map, from two points of it whose pixels are known. */
export function pixelOf(position: readonly [number, number], [first, second]: readonly [Control, Control]): Point {
  const [a, b, p] = [mercator(first[0]), mercator(second[0]), mercator(position)];
  const scale = (second[1].x - first[1].x) / (b.x - a.x);
  return { x: first[1].x + scale * (p.x - a.x), y: first[1].y + scale * (p.y - a.y) };
}
