import { tilesInView } from '../../lib/map/upcoming-tiles.ts';
import type { OpeningFile } from '../../lib/map/ground.ts';
import { TIER_VIEWPORT } from '../../lib/poster/stage.ts';
import { cameraOf } from '../../lib/story/frame-camera.ts';
import { frameAt } from '../../lib/story/frame.ts';
import type { Timeline } from '../../lib/story/timeline.ts';
import { GroundTiles } from './ground-tiles.ts';

/** What the live map reads of the archives for a film's first frame, in the layouts of all windows, as one file. */
export async function openingFile(
  timeline: Timeline,
  folder: string,
): Promise<{ bytes: Uint8Array; parts: OpeningFile['parts'] }> {
  const read = new Map<string, { part: OpeningFile['parts'][number]; bytes: Uint8Array }>();
  const tiles = new GroundTiles(folder, (file, offset, bytes) =>
    read.set(`${file} ${offset}`, { part: [file, offset, bytes.length], bytes }),
  );
  const { view } = frameAt(timeline, 0);
  try {
    for (const viewport of Object.values(TIER_VIEWPORT)) {
      for (const { z, x, y } of tilesInView(cameraOf(view, viewport), viewport)) await tiles.tile(z, x, y);
    }
  } finally {
    await tiles.close();
  }
  const all = [...read.values()];
  return { bytes: Buffer.concat(all.map(({ bytes }) => bytes)), parts: all.map(({ part }) => part) };
}
