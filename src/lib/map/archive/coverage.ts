/** A tile by zoom, column from the west and row from the north. */
export interface TileCoordinates {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A part of the world that an archive has at some zooms, as the manifest lists it: degrees, west below east. */
export interface Coverage {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly number[];
}

/** The tile that contains `tile` at a zoom that is not above its own; the tile itself at its own zoom. */
export function ancestorAt({ z, x, y }: TileCoordinates, zoom: number): TileCoordinates {
  const scale = 2 ** (z - zoom);
  return { z: zoom, x: Math.floor(x / scale), y: Math.floor(y / scale) };
}

/** Parts of a tile; bounds that only touch a tile by the error of a division do not reach into it. */
const EDGE = 1e-6;

/** Whether one of the parts says that the archive has this tile. */
export function covers(parts: readonly Coverage[], tile: TileCoordinates): boolean {
  return parts.some(({ minZoom, maxZoom, bounds: [west = 0, south = 0, east = 0, north = 0] }) => {
    if (tile.z < minZoom || tile.z > maxZoom) return false;
    const side = 2 ** tile.z;
    const [left, right] = [((west + 180) / 360) * side, ((east + 180) / 360) * side];
    const [top, bottom] = [rowAt(north, side), rowAt(south, side)];
    return tile.x + 1 - EDGE > left && tile.x + EDGE < right && tile.y + 1 - EDGE > top && tile.y + EDGE < bottom;
  });
}

/** Web mercator (EPSG:3857), in rows from the north. */
function rowAt(latitude: number, side: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
}
