import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { compress, writeArchive, type StoredTile } from './write-archive.ts';

const description = { bounds: [115, 33, 150, 58], centre: [131, 43, 4], metadata: { name: 'test' } } as const;

function tile(z: number, x: number, y: number, text: string): StoredTile {
  return { z, x, y, bytes: compress(new TextEncoder().encode(text)) };
}

function open(archive: Uint8Array): { reader: PMTiles; requests: number[] } {
  const requests: number[] = [];
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length): Promise<RangeResponse> => {
      requests.push(length);
      return Promise.resolve({ data: archive.slice(offset, offset + length).buffer as ArrayBuffer });
    },
  };
  return { reader: new PMTiles(source), requests };
}

async function textOf(reader: PMTiles, z: number, x: number, y: number): Promise<string | undefined> {
  const found = await reader.getZxy(z, x, y);
  return found && new TextDecoder().decode(found.data);
}

test('the header says what the specification wants at the offsets that it names', () => {
  const archive = writeArchive([tile(0, 0, 0, 'a'), tile(1, 0, 0, 'b'), tile(1, 0, 1, 'b')], description);
  const view = new DataView(archive.buffer);
  const long = (at: number): number => Number(view.getBigUint64(at, true));
  expect(new TextDecoder().decode(archive.subarray(0, 7))).toBe('PMTiles');
  expect(archive[7]).toBe(3);
  expect(long(8)).toBe(127);
  expect(long(24)).toBe(long(8) + long(16));
  expect(long(40)).toBe(long(24) + long(32));
  expect(long(48)).toBe(0);
  expect(long(56) + long(64)).toBe(archive.length);
  expect([long(72), long(80), long(88)]).toEqual([3, 2, 2]);
  expect([...archive.subarray(96, 102)]).toEqual([1, 2, 2, 1, 0, 1]);
  expect([102, 106, 110, 114].map((at) => view.getInt32(at, true))).toEqual([
    1150000000, 330000000, 1500000000, 580000000,
  ]);
  expect([archive[118], view.getInt32(119, true), view.getInt32(123, true)]).toEqual([4, 1310000000, 430000000]);
});

test('every tile is read back by the pmtiles reader, equal ones are stored once, and an absent one is absent', async () => {
  const sea = Array.from({ length: 64 }, (_, i) => tile(3, i % 8, Math.floor(i / 8), 'sea'));
  const archive = writeArchive([tile(0, 0, 0, 'world'), ...sea.slice(1), tile(3, 0, 0, 'coast')], description);
  const { reader } = open(archive);
  expect(await textOf(reader, 0, 0, 0)).toBe('world');
  expect(await textOf(reader, 3, 0, 0)).toBe('coast');
  expect(await textOf(reader, 3, 7, 5)).toBe('sea');
  expect(await textOf(reader, 2, 0, 0)).toBeUndefined();
  const header = await reader.getHeader();
  expect(header).toMatchObject({
    clustered: true,
    numAddressedTiles: 65,
    numTileEntries: 3,
    numTileContents: 3,
    minZoom: 0,
    maxZoom: 3,
  });
  expect(await reader.getMetadata()).toEqual({ name: 'test' });
});

test('the same tiles in another order give the same bytes', () => {
  const tiles = Array.from({ length: 20 }, (_, i) => tile(5, i, 3, `tile ${i % 7}`));
  expect(writeArchive(tiles.toReversed(), description)).toEqual(writeArchive(tiles, description));
});

test('where the root directory would outgrow the first 16 KiB, leaf directories hold the tiles', async () => {
  // Lengths that no pattern predicts, so that the directory does not compress away.
  let state = 1;
  const random = (): number => (state = (state * 48271) % 2147483647);
  const tiles = Array.from({ length: 16384 }, (_, i) =>
    tile(7, i % 128, Math.floor(i / 128), [i, ...Array.from({ length: random() % 40 }, random)].join(' ')),
  );
  const archive = writeArchive(tiles, description);
  const { reader, requests } = open(archive);
  const header = await reader.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16384);
  for (const i of [0, 1, 5000, 16383]) {
    expect(await textOf(reader, 7, i % 128, Math.floor(i / 128))).toMatch(new RegExp(`^${i}\\b`));
  }
  expect(requests[0]).toBe(16384);
});

test('two tiles at one place and an archive without tiles are errors', () => {
  expect(() => writeArchive([tile(1, 0, 0, 'a'), tile(1, 0, 0, 'b')], description)).toThrow('Two tiles');
  expect(() => writeArchive([], description)).toThrow('at least one tile');
});
