import { fitBox } from '../../lib/geo/camera.ts';
import { TIER_VIEWPORT } from '../../lib/poster/stage.ts';
import type { Plate, Tier } from '../../lib/poster/plate.ts';
import { frameAt, type Shot } from '../../lib/story/frame.ts';
import type { ChapterTrack, Timeline } from '../../lib/story/timeline.ts';
import { drawPlate, type Extent } from './draw-plate.ts';
import type { GroundTile, GroundTiles } from './ground-tiles.ts';
import { extentOf } from './plate-extent.ts';

/** How often a camera that follows is looked at through its chapter. */
const SAMPLES = 24;
const MAX_TILE_ZOOM = 10;

/** What a chapter's plate is drawn from. */
export interface ChapterGround {
  readonly extent: Extent;
  /** The zoom of the chapter's last shot on a wide map. */
  readonly zoom: number;
  /** On each size of map those of its own zoom, as on the live map: names stand elsewhere from zoom to zoom. */
  readonly tiles: Readonly<Record<Tier, readonly GroundTile[]>>;
}

/** The tiles that a chapter's camera sees, from its arrival to its end. */
export async function chapterGround(
  ground: GroundTiles,
  timeline: Timeline,
  track: ChapterTrack,
): Promise<ChapterGround> {
  const extent = extentOf(shotsOf(timeline, track));
  const { to } = frameAt(timeline, track.end - 1e-3).view;
  const zoomOn = (tier: Tier) => fitBox(to, TIER_VIEWPORT[tier], to).zoom;
  const tilesOn = (tier: Tier) =>
    tilesOf(ground, extent, Math.max(0, Math.min(MAX_TILE_ZOOM, Math.floor(zoomOn(tier)))));
  const [wide, narrow] = [await tilesOn('wide'), await tilesOn('narrow')];
  return { extent, zoom: zoomOn('wide'), tiles: { wide, narrow } };
}

/** The ground of a chapter as paths. */
export function chapterPlate({ extent, tiles, zoom }: ChapterGround): Plate {
  return drawPlate(extent, tiles.wide, zoom);
}

function shotsOf(timeline: Timeline, { chapter, start, end }: ChapterTrack): Shot[] {
  const count = chapter.shot.kind === 'follow' ? SAMPLES : 0;
  return Array.from(
    { length: count + 1 },
    (_, i) => frameAt(timeline, end - 1e-3 - (i / SAMPLES) * (end - start - 2e-3)).view.to,
  );
}

async function tilesOf(ground: GroundTiles, { west, north, east, south }: Extent, z: number): Promise<GroundTile[]> {
  const side = 2 ** z;
  const tiles: Promise<GroundTile>[] = [];
  for (let x = Math.floor(west * side); x < east * side; x++) {
    for (let y = Math.floor(north * side); y < south * side; y++) tiles.push(ground.tile(z, x, y));
  }
  return Promise.all(tiles);
}
