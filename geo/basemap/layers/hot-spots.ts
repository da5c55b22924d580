import type { Feature, MultiPolygon, Position } from 'geojson';
import { closeLines } from '../shapes/close-lines.ts';
import { polygonsFromRings } from '../shapes/rings.ts';
import { padBounds, type Bounds } from '../shapes/bounds.ts';
import type { ShorelineBlock } from '../sources/gshhg.ts';
import { degreesPerPixel } from '../tiles/coverage.ts';

/** Half of the largest view that a camera in a hot spot shows, in pixels; beyond it the coast may be coarser. */
const HALF_VIEW_PIXELS = { x: 720, y: 450 };

/** Land and lakes of a block of shorelines, islands in lakes being holes in the lakes. */
export function landAndLakes(block: ShorelineBlock): { land: Feature<MultiPolygon>[]; lakes: Feature<MultiPolygon>[] } {
  const linesOf = (levels: readonly number[]): Position[][] =>
    block.shorelines.filter(({ level }) => levels.includes(level)).map(({ line }) => line);
  const coast = closeLines(linesOf([1]), block.bounds, block.cornerIsLand);
  const lakeShores = closeLines(
    linesOf([2, 3]).map((line) => line.toReversed()),
    block.bounds,
    false,
  );
  return { land: features(coast), lakes: features(lakeShores) };
}

/** What a camera anywhere in a hot spot shows at a zoom. */
export function viewsOf(hotSpot: Bounds, zoom: number): Bounds {
  const perPixel = degreesPerPixel(zoom);
  const middle = (((hotSpot[1] + hotSpot[3]) / 2) * Math.PI) / 180;
  return padBounds(hotSpot, HALF_VIEW_PIXELS.x * perPixel, HALF_VIEW_PIXELS.y * perPixel * Math.cos(middle));
}

function features(rings: Position[][]): Feature<MultiPolygon>[] {
  return polygonsFromRings(rings, 'counter-clockwise').map((polygon) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: [polygon] },
  }));
}
