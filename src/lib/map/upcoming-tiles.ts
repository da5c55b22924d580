import type { Camera, Viewport } from '../geo/camera.ts';
import { cameraOf } from '../story/frame-camera.ts';
import { frameAt } from '../story/frame.ts';
import { chapterAt, type Timeline } from '../story/timeline.ts';
import { GROUND_TILES, type TileCoordinates } from './archive/index.ts';

const TILE_PIXELS = 512;

/** A flight is looked at this often: between two looks it does not leave the tiles that both show. */
const LOOKS = 10;

/** As many as a flight over a continent needs; what is left out comes when the map asks for it. */
const MOST_TILES = 40;

/**
 * The tiles of the ground that the flight after the chapter at `seconds` will show on a map of this size, the first
 * ones first. None in the last chapter.
 */
export function upcomingTiles(timeline: Timeline, seconds: number, viewport: Viewport): TileCoordinates[] {
  const next = timeline.chapters[chapterAt(timeline, seconds).index + 1];
  if (!next) return [];
  const tiles = new Map<string, TileCoordinates>();
  for (let i = 1; i <= LOOKS; i++) {
    const { view } = frameAt(timeline, next.start + (next.flightSeconds * i) / LOOKS);
    for (const tile of tilesInView(cameraOf(view, viewport), viewport)) {
      tiles.set(`${tile.z}/${tile.x}/${tile.y}`, tile);
    }
  }
  return [...tiles.values()].slice(0, MOST_TILES);
}

/** The tiles that a map shows, those of a pitched one as if it were not. */
export function tilesInView(camera: Camera, { width, height }: Viewport): TileCoordinates[] {
  const z = Math.max(GROUND_TILES.minzoom, Math.min(GROUND_TILES.maxzoom, Math.floor(camera.zoom)));
  const side = 2 ** z;
  const bearing = (camera.bearingDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(bearing)), Math.abs(Math.sin(bearing))];
  const pixels = TILE_PIXELS * 2 ** camera.zoom;
  const [halfWidth, halfHeight] = [
    (width * cos + height * sin) / 2 / pixels,
    (width * sin + height * cos) / 2 / pixels,
  ];
  const tiles: TileCoordinates[] = [];
  const firstRow = Math.max(0, Math.floor((camera.y - halfHeight) * side));
  const lastRow = Math.min(side - 1, Math.floor((camera.y + halfHeight) * side));
  const firstColumn = Math.floor((camera.x - halfWidth) * side);
  const lastColumn = Math.min(firstColumn + side - 1, Math.floor((camera.x + halfWidth) * side));
  for (let y = firstRow; y <= lastRow; y++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      tiles.push({ z, x: ((column % side) + side) % side, y });
    }
  }
  return tiles;
}
