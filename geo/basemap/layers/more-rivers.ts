import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import type { ShapeFeature } from '../sources/shapefile.ts';
import type { River } from '../sources/gshhg.ts';
import { joinLines } from '../shapes/close-lines.ts';
import type { TileLayer } from '../tiles/layer.ts';

/** GSHHG's levels of perennial rivers, in Natural Earth's ranks. Seasonal ones and canals are left out. */
const RANK_OF_LEVEL = [4, 5, 7, 8, 9];
/** About 2 km: nearer, two lines are the same river from two sources. */
const SAME_RIVER_DEGREES = 0.02;

/**
 * The river layer with the rivers of a second source. What runs along a line that is `known`, be it a river or a
 * boundary in a river, is left out: two lines for one river would both look wrong.
 */
export function withMoreRivers(layer: TileLayer, rivers: readonly River[], known: readonly ShapeFeature[]): TileLayer {
  const isKnown = nearLines(known.flatMap(linesOf));
  const more = RANK_OF_LEVEL.flatMap((rank, ofLevel) => {
    const { rings, open } = joinLines(rivers.filter(({ level }) => level === ofLevel).map(({ line }) => line));
    return [...open, ...rings].flatMap((line) => unknownRuns(line, isKnown)).map((line) => riverFeature(line, rank));
  });
  return { ...layer, featuresAt: (zoom) => [...layer.featuresAt(zoom), ...more] };
}

/** The stretches of a line away from known ones, each with one position more at its ends, to reach the river it joins. */
function unknownRuns(line: readonly Position[], isKnown: (position: Position) => boolean): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] | null = null;
  line.forEach((position, index) => {
    if (!isKnown(position)) {
      const before = line[index - 1];
      run ??= before ? [before] : [];
      run.push(position);
      return;
    }
    if (run) runs.push([...run, position]);
    run = null;
  });
  if (run) runs.push(run);
  return runs.filter((positions) => positions.length > 3);
}

/** Tells whether a position is near any of the lines, by cells through which they pass. */
function nearLines(lines: readonly Position[][]): (position: Position) => boolean {
  const cell = (degrees: number): number => Math.floor(degrees / SAME_RIVER_DEGREES);
  const passed = new Set<string>();
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 1) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [line[i], line[i + 1]];
      const steps = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / (SAME_RIVER_DEGREES / 2)) || 1;
      for (let step = 0; step <= steps; step += 1) {
        passed.add(`${cell(x1 + ((x2 - x1) * step) / steps)},${cell(y1 + ((y2 - y1) * step) / steps)}`);
      }
    }
  }
  const around = [-1, 0, 1];
  return ([x = 0, y = 0]) => around.some((dx) => around.some((dy) => passed.has(`${cell(x) + dx},${cell(y) + dy}`)));
}

function linesOf({ geometry }: ShapeFeature): Position[][] {
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function riverFeature(coordinates: Position[], rank: number): Feature<LineString | MultiLineString> {
  return { type: 'Feature', properties: { rank }, geometry: { type: 'LineString', coordinates } };
}
