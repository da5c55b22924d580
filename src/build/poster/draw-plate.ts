import { geoIdentity, geoPath } from 'd3-geo';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { LayerSpecification } from 'maplibre-gl';
import { groundLayers } from '../../lib/map/style/ground-layers.ts';
import type { Plate, PlateLayer, PlateLine } from '../../lib/poster/plate.ts';
import { FLAVOURS } from '../../lib/theme/tokens.ts';
import type { GroundTile } from './ground-tiles.ts';
import { RelativePath } from './relative-path.ts';
import { featuresOf, styleValue } from './style-values.ts';

/** A part of the Mercator square, x growing past 1 beyond the antimeridian. */
export interface Extent {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Units of the grid for each CSS pixel at the plate's zoom. */
const UNITS_PER_PIXEL = 2;

/** Islands and lakes smaller than this are left out, square pixels. */
const LEAST_AREA = 1.5;

const STYLE = new Map(groundLayers(FLAVOURS.light).map((layer) => [layer.id, layer]));

const DEPTHS = [
  ['depth-shallow', 200],
  ['depth-middle', 1000],
  ['depth-deep', 3000],
] as const;

/** Draws the ground of an extent from its tiles, in the detail and with the line widths of a zoom. */
export function drawPlate(extent: Extent, tiles: readonly GroundTile[], zoom: number): Plate {
  const unitsPerWorld = 512 * 2 ** zoom * UNITS_PER_PIXEL;
  const draw = (styleLayer: string, isDrawn: (feature: VectorTileFeature) => boolean = () => true) => {
    const path = new RelativePath();
    const layer = STYLE.get(styleLayer)!;
    for (const tile of tiles) {
      const features = featuresOf(layer, tile, zoom).filter(isDrawn);
      drawTile(path, tile, features, extent, unitsPerWorld);
    }
    return path.toString();
  };
  const paths: Partial<Record<PlateLayer, string>> = {};
  for (const [name, metres] of DEPTHS) paths[name] = draw('depth', ({ properties }) => properties['depth'] === metres);
  for (const name of ['land', 'urban', 'lake', ...LINES] as const) paths[name] = draw(name);
  const glow = STYLE.get('coast-glow')!;
  return {
    x: extent.west,
    y: extent.north,
    width: extent.east - extent.west,
    height: extent.south - extent.north,
    unitsPerWorld,
    paths: Object.fromEntries(Object.entries(paths).filter(([, data]) => data !== '')),
    lines: Object.fromEntries(LINES.map((name) => [name, lineOf(STYLE.get(name)!, zoom)])),
    fills: {
      ...Object.fromEntries(DEPTHS.map(([name]) => [name, opacityOf('depth', zoom)])),
      urban: opacityOf('urban', zoom),
    },
    glow: {
      widthPx: rounded(styleValue(glow, 'paint', 'line-width', zoom) as number),
      blurPx: rounded(styleValue(glow, 'paint', 'line-blur', zoom) as number),
    },
  };
}

const LINES = ['river', 'coastline', 'boundary-admin', 'boundary-disputed', 'boundary-country'] as const;

function drawTile(
  path: RelativePath,
  { z, x, y }: GroundTile,
  features: readonly VectorTileFeature[],
  extent: Extent,
  unitsPerWorld: number,
): void {
  const side = 2 ** z;
  const tileUnits = unitsPerWorld / side;
  const [left, top] = [(x / side - extent.west) * unitsPerWorld, (y / side - extent.north) * unitsPerWorld];
  const right = (extent.east - extent.west) * unitsPerWorld;
  const bottom = (extent.south - extent.north) * unitsPerWorld;
  for (const feature of features) {
    // Fills of neighbours overlap by a pixel, so that no seam shows; lines do not, so that none is drawn twice.
    const margin = feature.type === 3 ? UNITS_PER_PIXEL : 0;
    const scale = tileUnits / feature.extent;
    const projection = geoIdentity()
      .scale(scale)
      .translate([left, top])
      .clipExtent([
        [Math.max(0, left - margin), Math.max(0, top - margin)],
        [Math.min(right, left + tileUnits + margin), Math.min(bottom, top + tileUnits + margin)],
      ]);
    geoPath(projection, path)(geometryOf(feature, scale));
  }
}

/** Rings stay as they are: each polygon's outer ring and holes together make one even path. */
function geometryOf(feature: VectorTileFeature, scale: number): GeoJSON.Geometry {
  const parts = feature.loadGeometry().map((points) => points.map(({ x, y }) => [x, y]));
  if (feature.type !== 3) return { type: 'MultiLineString', coordinates: parts };
  const least = LEAST_AREA * UNITS_PER_PIXEL ** 2;
  return { type: 'Polygon', coordinates: parts.filter((ring) => areaOf(ring) * scale * scale >= least) };
}

function areaOf(ring: readonly number[][]): number {
  let twice = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    twice += x! * nextY! - nextX! * y!;
  }
  return Math.abs(twice) / 2;
}

function lineOf(layer: LayerSpecification, zoom: number): PlateLine {
  const value = (property: string) => styleValue(layer, 'paint', property, zoom);
  return {
    widthPx: rounded(value('line-width') as number),
    opacity: rounded((value('line-opacity') as number | undefined) ?? 1),
    dash: (value('line-dasharray') as number[] | undefined) ?? null,
  };
}

function opacityOf(layer: string, zoom: number): number {
  return rounded(styleValue(STYLE.get(layer)!, 'paint', 'fill-opacity', zoom) as number);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
