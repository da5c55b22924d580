import { FIRST_DETAILED_ZOOM, ZOOMS } from './area.ts';
import { boundaryLayer } from './layers/boundaries.ts';
import { countryLayer } from './layers/countries.ts';
import { depthLayer } from './layers/depth.ts';
import { landLayers } from './layers/land.ts';
import { placeLayer } from './layers/places.ts';
import { urbanLayer, urbanOnLand } from './layers/urban.ts';
import { waterLabelLayer } from './layers/water-labels.ts';
import { lakeLayer, riverLayer } from './layers/waters.ts';
import { makeArchive, type BuiltArchive } from './make-archive.ts';
import type { Sources } from './open-sources.ts';
import type { Bounds } from './shapes/bounds.ts';
import { MERCATOR_LIMIT_DEGREES } from './tiles/coverage.ts';
import type { TileLayer } from './tiles/layer.ts';

/** The ground archive, and those of its layers that the coast archive has as well. */
export interface Ground {
  readonly archive: BuiltArchive;
  readonly shared: Readonly<Record<'depth' | 'river' | 'boundary' | 'place' | 'country' | 'waterLabel', TileLayer>>;
}

const WORLD: Bounds = [-180, -MERCATOR_LIMIT_DEGREES, 180, MERCATOR_LIMIT_DEGREES];

/** The world to zoom 5 and the regions to zoom 8, from Natural Earth, GeoNames, ETOPO5 and CLDR. */
export function buildGround(sources: Sources, regions: readonly Bounds[], say: (message: string) => void): Ground {
  const groundAt = (zoom: number): Sources['ground']['10m'] =>
    sources.ground[zoom < FIRST_DETAILED_ZOOM ? '50m' : '10m'];
  const shared = {
    depth: depthLayer(sources.relief),
    river: riverLayer(sources.rivers['50m'], sources.rivers['10m']),
    boundary: boundaryLayer(sources.boundaries.countries, sources.boundaries.divisions),
    waterLabel: waterLabelLayer(),
    country: countryLayer(sources.countries, sources.territoryNames, regions),
    place: placeLayer(sources.places),
  };
  const [land, coastline] = landLayers((zoom) => groundAt(zoom).land);
  const urban = urbanLayer(
    regions.reduce((areas, region) => urbanOnLand(areas, sources.ground['10m'].land, region), sources.urban),
  );
  const layers = [
    shared.depth,
    land,
    urban,
    lakeLayer((zoom) => groundAt(zoom).lakes),
    shared.river,
    coastline,
    shared.boundary,
    shared.waterLabel,
    shared.country,
    shared.place,
  ];
  const coverage = [
    { minZoom: 0, maxZoom: ZOOMS.world, bounds: WORLD },
    ...regions.map((bounds) => ({ minZoom: ZOOMS.world + 1, maxZoom: ZOOMS.region, bounds })),
  ];
  return { archive: makeArchive('ground', layers, coverage, WORLD, say), shared };
}
