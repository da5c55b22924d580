import { expect, test } from 'vitest';
import { tileId } from './tile-id.ts';

test.each([
  [{ z: 0, x: 0, y: 0 }, 0],
  [{ z: 1, x: 0, y: 0 }, 1],
  [{ z: 1, x: 0, y: 1 }, 2],
  [{ z: 1, x: 1, y: 1 }, 3],
  [{ z: 1, x: 1, y: 0 }, 4],
  [{ z: 2, x: 0, y: 0 }, 5],
  [{ z: 12, x: 3423, y: 1763 }, 19078479],
])('the specification numbers tile %o as %i', (tile, id) => {
  expect(tileId(tile)).toBe(id);
});

test('the tiles of a zoom take all numbers between the zooms around it, each once, and neighbours in number touch', () => {
  const tiles = Array.from({ length: 16 * 16 }, (_, i) => ({ z: 4, x: i % 16, y: Math.floor(i / 16) }));
  const sorted = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).sort((a, b) => a.id - b.id);
  expect(sorted.map(({ id }) => id)).toEqual(Array.from({ length: 256 }, (_, i) => 85 + i));
  for (const [i, tile] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next) expect(Math.abs(next.x - tile.x) + Math.abs(next.y - tile.y)).toBe(1);
  }
});
