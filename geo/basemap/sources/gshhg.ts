import type { Position } from 'geojson';
import { File } from 'jsfive';
import type { Bounds } from '../shapes/bounds.ts';

/** A piece of shoreline with land on its left. `level` is 1 for the coast, 2 for lakes, 3 for islands in lakes. */
export interface Shoreline {
  readonly level: number;
  readonly line: Position[];
}

/** Shorelines of a block of whole bins, cut at the block's edge, and whether its south-west corner is land. */
export interface ShorelineBlock {
  readonly bounds: Bounds;
  readonly shorelines: readonly Shoreline[];
  readonly cornerIsLand: boolean;
}

/** A piece of a river. `level` is 0 for rivers with two banks, 1 to 4 for perennial ones by importance, more for others. */
export interface River {
  readonly level: number;
  readonly line: Position[];
}

/** Reads a variable of a netCDF-4 file by name. */
type Numbers = (name: string) => readonly number[];

/** Bins of a rectangle, its south-west one first, numbered as the file numbers them. */
interface Block {
  readonly binDegrees: number;
  readonly bins: readonly { readonly column: number; readonly row: number; readonly index: number }[];
  readonly bounds: Bounds;
}

const STEPS = 65535;

/**
 * The shorelines of GSHHG's binned netCDF-4 file that lie in the bins touching `area`. Positions on the edge that two
 * bins share are equal to the last bit, so that pieces can be joined by their ends. Layout of the file: the GSHHG
 * chapter of the GMT documentation, and the unit attributes inside the file.
 */
export function readShorelines(bytes: Uint8Array, area: Bounds): ShorelineBlock {
  const numbers = openNetcdf4(bytes);
  const block = blockAround(numbers, area);
  const info = numbers('Embedded_npts_levels_exit_entry_for_a_segment');
  const shorelines = readSegments(numbers, block, (segment) => (info[segment] ?? 0) >> 9).map(({ segment, line }) => ({
    level: ((info[segment] ?? 0) >> 6) & 7,
    line,
  }));
  const corner = block.bins[0]?.index ?? 0;
  const cornerLevel = ((numbers('Embedded_node_levels_in_a_bin')[corner] ?? 0) >> 9) & 7;
  return { bounds: block.bounds, shorelines, cornerIsLand: cornerLevel === 1 };
}

/** The rivers of GSHHG's binned netCDF-4 file that lie in the bins touching `area`. */
export function readRivers(bytes: Uint8Array, area: Bounds): River[] {
  const numbers = openNetcdf4(bytes);
  const lengths = numbers('N_points_for_a_segment');
  const levels = numbers('Hierarchial_level_of_a_segment');
  return readSegments(numbers, blockAround(numbers, area), (segment) => lengths[segment] ?? 0).map(
    ({ segment, line }) => ({
      level: levels[segment] ?? 0,
      line,
    }),
  );
}

function openNetcdf4(bytes: Uint8Array): Numbers {
  const file = new File(bytes.slice().buffer, 'gshhg.nc');
  return (name) => file.get(name).value;
}

function blockAround(numbers: Numbers, area: Bounds): Block {
  const binDegrees = (numbers('Bin_size_in_minutes')[0] ?? 0) / 60;
  const columns = 360 / binDegrees;
  const [west, south] = [Math.floor(area[0] / binDegrees), Math.floor(area[1] / binDegrees)];
  const [east, north] = [Math.ceil(area[2] / binDegrees), Math.ceil(area[3] / binDegrees)];
  const bins: { column: number; row: number; index: number }[] = [];
  for (let row = south; row < north; row += 1) {
    const rowFromNorth = 90 / binDegrees - 1 - row;
    for (let column = west; column < east; column += 1) {
      bins.push({ column, row, index: rowFromNorth * columns + ((column + columns) % columns) });
    }
  }
  return { binDegrees, bins, bounds: [west * binDegrees, south * binDegrees, east * binDegrees, north * binDegrees] };
}

function readSegments(
  numbers: Numbers,
  { binDegrees, bins }: Block,
  lengthOf: (segment: number) => number,
): { segment: number; line: Position[] }[] {
  const firstSegments = numbers('Id_of_first_segment_in_a_bin');
  const segmentCounts = numbers('N_segments_in_a_bin');
  const firstPoints = numbers('Id_of_first_point_in_a_segment');
  const longitudes = numbers('Relative_longitude_from_SW_corner_of_bin');
  const latitudes = numbers('Relative_latitude_from_SW_corner_of_bin');
  const segments: { segment: number; line: Position[] }[] = [];
  for (const { column, row, index } of bins) {
    const first = firstSegments[index] ?? 0;
    for (let segment = first; segment < first + (segmentCounts[index] ?? 0); segment += 1) {
      const start = firstPoints[segment] ?? 0;
      const line = Array.from({ length: lengthOf(segment) }, (_, i): Position => {
        const x = column * STEPS + ((longitudes[start + i] ?? 0) & 0xffff);
        const y = row * STEPS + ((latitudes[start + i] ?? 0) & 0xffff);
        return [(x * binDegrees) / STEPS, (y * binDegrees) / STEPS];
      });
      segments.push({ segment, line });
    }
  }
  return segments;
}
