import { ZOOMS, type HotSpot } from './area.ts';
import type { Ground } from './build-ground.ts';
import { landAndLakes, viewsOf } from './layers/hot-spots.ts';
import { landLayers } from './layers/land.ts';
import { withMoreRivers } from './layers/more-rivers.ts';
import { withRoundLines } from './layers/round-lines.ts';
import { urbanLayer, urbanOnLand } from './layers/urban.ts';
import { lakeLayer } from './layers/waters.ts';
import { makeArchive, type BuiltArchive } from './make-archive.ts';
import type { Sources } from './open-sources.ts';
import { boundsOf } from './shapes/bounds.ts';
import { readRivers, readShorelines } from './sources/gshhg.ts';

/**
 * The coast archive: around each hot spot the zooms from 7 to 10, with land, coast, lakes and more rivers of GSHHG and everything
 * else as in the ground archive. Each zoom reaches as far as a camera in the hot spot can see at that zoom.
 */
export function buildCoast(
  sources: Sources,
  ground: Ground,
  hotSpots: readonly HotSpot[],
  say: (message: string) => void,
): BuiltArchive {
  const { first, last } = ZOOMS.hotSpots;
  const coverage = hotSpots.flatMap(({ bounds }) =>
    Array.from({ length: last - first + 1 }, (_, step) => ({
      minZoom: first + step,
      maxZoom: first + step,
      bounds: viewsOf(bounds, first + step),
    })),
  );
  const whole = boundsOf(
    coverage.flatMap(({ bounds: [west, south, east, north] }) => [
      [west, south],
      [east, north],
    ]),
  );
  const { land: shores, lakes } = landAndLakes(readShorelines(sources.gshhg.shorelines, whole));
  say(`Shorelines of ${hotSpots.length} hot spots: ${shores.length} pieces of land, ${lakes.length} lakes.`);
  const { depth, boundary, waterLabel, country, place } = ground.shared;
  const [land, coastline] = landLayers(() => shores);
  const urban = urbanLayer(urbanOnLand(sources.urban, shores, whole));
  const known = [...sources.rivers['10m'], ...sources.boundaries.countries];
  const river = withMoreRivers(withRoundLines(ground.shared.river), readRivers(sources.gshhg.rivers, whole), known);
  const layers = [
    depth,
    land,
    urban,
    lakeLayer(() => lakes),
    river,
    coastline,
    withRoundLines(boundary),
    waterLabel,
    country,
    place,
  ];
  return makeArchive('coast', layers, coverage, whole, say);
}
