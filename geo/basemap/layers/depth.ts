import type { Feature, MultiPolygon, Position } from 'geojson';
import { contours } from 'd3-contour';
import type { Grid } from '../sources/netcdf-grid.ts';
import { mapRings, withoutSmallRings } from '../shapes/rings.ts';
import { cutCorners } from '../shapes/smooth.ts';
import { degreesPerPixel } from '../tiles/coverage.ts';
import type { TileLayer } from '../tiles/layer.ts';

/** The steps of the `depth` layer, in metres below sea level. */
export const DEPTHS_METRES = [200, 1000, 3000, 5000] as const;

/**
 * Columns repeated on each side of the grid: 12.5 degrees, more than the buffer of the tile of zoom 0. The contours run
 * on as far, so that none is cut where a tile shows it; a hairline would be drawn along the cut.
 */
const OVERLAP_COLUMNS = 150;
/** Cells; about 17 km on the equator, twice the grid's own step, which takes out its ridges along ship tracks. */
const BLUR_SIGMA_CELLS = 2;
/** A contour ring narrower than about this many pixels is noise on the map. */
const SMALLEST_RING_PIXELS = 10;

/**
 * The `depth` layer {depth: metres}: for each step the sea that is at least so deep, shallow steps first. Under land
 * the polygons are meaningless; land is drawn over them.
 */
export function depthLayer(grid: Grid): TileLayer {
  const steps = depthPolygons(grid);
  const roundedSteps = steps.map((step) => mapRings(step, (ring) => cutCorners(ring, 2)));
  return {
    name: 'depth',
    reachesAcross: true,
    featuresAt: (zoom) => {
      const smallest = (degreesPerPixel(zoom) * SMALLEST_RING_PIXELS) ** 2;
      return (zoom > 4 ? roundedSteps : steps).flatMap((step) => withoutSmallRings(step, smallest));
    },
  };
}

function depthPolygons(grid: Grid): Feature<MultiPolygon>[] {
  const columns = grid.longitudes.length;
  const rows = grid.latitudes.length;
  const width = columns + 2 * OVERLAP_COLUMNS;
  const startColumn = grid.longitudes.findIndex((longitude) => longitude >= 180) - OVERLAP_COLUMNS;
  const depths = new Float32Array(width * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = (startColumn + column + columns) % columns;
      depths[row * width + column] = -(grid.values[row * columns + from] ?? 0);
    }
  }
  const blurred = blur(depths, width, rows);
  const step = 360 / columns;
  const west = -180 - OVERLAP_COLUMNS * step;
  const south = grid.latitudes[0] ?? -90;
  const position = ([x = 0, y = 0]: Position): Position => [west + (x - 0.5) * step, south + (y - 0.5) * step];
  return contours()
    .size([width, rows])
    .thresholds([...DEPTHS_METRES])(blurred)
    .map(({ value, coordinates }) => {
      const polygons = coordinates.map((polygon) => polygon.map((ring) => ring.map(position)));
      const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
      return { type: 'Feature', properties: { depth: value }, geometry };
    });
}

/** A Gaussian blur along rows, then along columns; cells beyond the edge count as the edge's own. */
function blur(values: Float32Array, width: number, height: number): Float32Array {
  const reach = Math.ceil(BLUR_SIGMA_CELLS * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * BLUR_SIGMA_CELLS ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pass = (from: Float32Array, along: 'row' | 'column'): Float32Array => {
    const to = new Float32Array(from.length);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        let sum = 0;
        for (let k = -reach; k <= reach; k += 1) {
          const atX = along === 'row' ? Math.max(0, Math.min(width - 1, x + k)) : x;
          const atY = along === 'column' ? Math.max(0, Math.min(height - 1, y + k)) : y;
          sum += (from[atY * width + atX] ?? 0) * (weights[k + reach] ?? 0);
        }
        to[y * width + x] = sum / total;
      }
    }
    return to;
  };
  return pass(pass(values, 'row'), 'column');
}
