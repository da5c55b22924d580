import type { Draw } from './draw.ts';

type Position = [longitude: number, latitude: number];

/** A GeoJSON feature. */
export interface GeneratedFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: object;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** A position anywhere on Earth; often where longitudes end, at a pole, or at nothing. */
export function position(draw: Draw): Position {
  const longitude = draw.oneIn(4) ? draw.one([-180, 180, 0, 179.9999, -179.9999]) : draw.number(-180, 180);
  const latitude = draw.oneIn(6) ? draw.one([-90, 90, 0, 85.06, -85.06]) : draw.number(-80, 80);
  return [longitude, latitude];
}

/** A position some kilometres from another. */
export function near(draw: Draw, [longitude, latitude]: Position): Position {
  const moved = longitude + draw.number(0.01, 2) * draw.one([-1, 1]);
  const wrapped = moved > 180 ? moved - 360 : moved < -180 ? moved + 360 : moved;
  return [wrapped, Math.max(-89, Math.min(89, latitude + draw.number(-1, 1)))];
}

export function feature(id: string, type: string, coordinates: unknown): GeneratedFeature {
  return { type: 'Feature', id, properties: {}, geometry: { type, coordinates } };
}

/** A line from one position to another, with something between. */
export function lineBetween(draw: Draw, from: Position, to: Position): Position[] {
  return [from, near(draw, from), ...draw.list(0, 4, () => near(draw, draw.one([from, to]))), to];
}

/** Outer rings around a position, either way round, in one piece or several. */
export function areaAround(draw: Draw, id: string, centre: Position): GeneratedFeature {
  const ring = () => {
    const [x, y] = near(draw, centre);
    const [w, h] = [draw.number(0.01, 3), draw.number(0.01, 3)];
    const south = Math.max(-90, Math.min(89, y));
    const north = Math.min(90, south + h);
    const east = Math.min(180, x + w);
    const west = east - w;
    const corners = [
      [Math.max(-180, west), south],
      [east, south],
      [east, north],
      [Math.max(-180, west), north],
      [Math.max(-180, west), south],
    ];
    return draw.oneIn(2) ? corners : corners.reverse();
  };
  return draw.oneIn(3)
    ? feature(
        id,
        'MultiPolygon',
        draw.list(1, 3, () => [ring()]),
      )
    : feature(id, 'Polygon', [ring()]);
}
