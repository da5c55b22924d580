/** A tile by zoom, column from the west and row from the north. */
export interface TileCoordinates {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The number of a tile in a PMTiles archive: all tiles of lower zooms first, then the place of (x, y) along the
 * Hilbert curve of its zoom (PMTiles specification, version 3, section 4.1). Exact to zoom 26.
 */
export function tileId({ z, x, y }: TileCoordinates): number {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let level = z - 1; level >= 0; level -= 1) {
    const side = 2 ** level;
    const right = column & side ? 1 : 0;
    const lower = row & side ? 1 : 0;
    id += side * side * ((3 * right) ^ lower);
    column &= side - 1;
    row &= side - 1;
    if (lower === 0) {
      if (right === 1) [column, row] = [side - 1 - column, side - 1 - row];
      [column, row] = [row, column];
    }
  }
  return id;
}
