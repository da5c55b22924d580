import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import manifestJson from './manifest.json';
import type { ArchiveRecord, BasemapManifest } from './manifest.ts';
import { tilesIn } from './tiles/coverage.ts';

const manifest = manifestJson as unknown as BasemapManifest;
const records = [manifest.ground, manifest.coast].filter((record): record is ArchiveRecord => record !== null);

function bytesOf({ file }: ArchiveRecord): Buffer {
  return readFileSync(new URL(`../../static/basemap/${file}`, import.meta.url));
}

function open(record: ArchiveRecord): PMTiles {
  const bytes = bytesOf(record);
  return new PMTiles({
    getKey: () => record.file,
    getBytes: async (offset, length) => ({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
}

const archives = { ground: open(manifest.ground), coast: open(manifest.coast ?? manifest.ground) };

async function tileAt(archive: PMTiles, z: number, x: number, y: number): Promise<VectorTile> {
  const found = await archive.getZxy(z, x, y);
  if (!found) throw new Error(`There is no tile ${z}/${x}/${y}.`);
  return new VectorTile(new PbfReader(new Uint8Array(found.data)));
}

function featuresOf(tile: VectorTile, name: string): VectorTileFeature[] {
  const layer = tile.layers[name];
  return layer ? Array.from({ length: layer.length }, (_, i) => layer.feature(i)) : [];
}

/** Whether a polygon of the layer contains the position at a zoom. */
async function isIn(
  archive: PMTiles,
  name: string,
  longitude: number,
  latitude: number,
  zoom: number,
): Promise<boolean> {
  const tile = await tileAt(archive, zoom, ...columnAndRow(longitude, latitude, zoom));
  return featuresOf(tile, name).some((feature) => contains(feature, longitude, latitude, zoom));
}

function columnAndRow(longitude: number, latitude: number, zoom: number): [number, number] {
  const [tile] = tilesIn([longitude, latitude, longitude + 1e-6, latitude + 1e-6], zoom);
  return [tile?.x ?? 0, tile?.y ?? 0];
}

/** Whether the rings of a feature contain a position, by the even-odd rule. */
function contains(feature: VectorTileFeature, longitude: number, latitude: number, zoom: number): boolean {
  const side = 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const px = ((((longitude + 180) / 360) * side) % 1) * 4096;
  const py = (((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side) % 1) * 4096;
  let inside = false;
  for (const ring of feature.loadGeometry()) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      if (a.y > py !== b.y > py && px < ((b.x - a.x) * (py - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}

test.each(records.map((record) => [record.file, record] as const))(
  '%s is the file that the manifest describes',
  async (file, record) => {
    const bytes = bytesOf(record);
    expect(bytes.length).toBe(record.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.sha256);
    expect(file).toContain(record.sha256.slice(0, 8));
    const header = await open(record).getHeader();
    expect([header.minZoom, header.maxZoom, header.numAddressedTiles]).toEqual([
      record.minZoom,
      record.maxZoom,
      record.tiles,
    ]);
  },
);

test('both archives together stay under 4 MB', () => {
  expect(records.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(4e6);
});

test('every tile that the coverage promises is there', async () => {
  for (const record of records) {
    const archive = open(record);
    for (const { bounds, minZoom, maxZoom } of record.coverage) {
      for (const zoom of [minZoom, maxZoom]) {
        for (const { z, x, y } of tilesIn(bounds, zoom))
          expect(await archive.getZxy(z, x, y), `${z}/${x}/${y}`).toBeDefined();
      }
    }
  }
});

// Positions: OurAirports and GeoNames for those on land, the middle of each water as charts show it.
test.each([
  ['Vladivostok airport', 132.148, 43.399, true],
  ['the middle of the Golden Horn at Vladivostok', 131.9, 43.1065, false],
  ['Russky Island', 131.85, 43.0, true],
  ['the Amur Bay', 131.75, 43.15, false],
  ['Khasan', 130.6478, 42.4314, true],
  ['Posyet Bay', 130.95, 42.55, false],
  ['the sea off the mouth of the Tumen', 130.8, 42.25, false],
  ['Pyongyang', 125.75432, 39.03385, true],
  ['Sunan airport', 125.67, 39.2241, true],
  ['the Korea Bay off Nampo', 124.9, 38.8, false],
  ['Vostochny cosmodrome', 128.334, 51.8844, true],
])('%s is where it should be at zooms 7 to 10', async (_, longitude, latitude, onLand) => {
  for (const zoom of [7, 8, 9, 10]) expect(await isIn(archives.coast, 'land', longitude, latitude, zoom)).toBe(onLand);
});

test.each([
  ['Lake Baikal', 108, 53.5],
  ['Lake Khanka', 132.4, 45],
  ['the Caspian Sea', 51, 42],
])('%s is a lake on land', async (_, longitude, latitude) => {
  for (const zoom of [4, 5]) {
    expect(await isIn(archives.ground, 'land', longitude, latitude, zoom)).toBe(true);
    expect(await isIn(archives.ground, 'lake', longitude, latitude, zoom)).toBe(true);
  }
});

test('the sea deepens from the shelf to the Japan Basin, about 3500 m deep, and each step lies in the one before', async () => {
  const depthsAt = async (longitude: number, latitude: number): Promise<number[]> => {
    const tile = await tileAt(archives.ground, 0, 0, 0);
    const steps = featuresOf(tile, 'depth').map(({ properties }) => Number(properties['depth']));
    expect(steps).toEqual([200, 1000, 3000, 5000]);
    const inside: number[] = [];
    for (const feature of featuresOf(
      await tileAt(archives.ground, 4, ...columnAndRow(longitude, latitude, 4)),
      'depth',
    )) {
      if (contains(feature, longitude, latitude, 4)) inside.push(Number(feature.properties['depth']));
    }
    return inside;
  };
  expect(await depthsAt(135, 41.5)).toEqual([200, 1000, 3000]);
  expect(await depthsAt(123.5, 36)).toEqual([]);
});

test('Korea is divided by one line, which is not called a boundary between countries', async () => {
  const tile = await tileAt(archives.ground, 6, ...columnAndRow(127.5, 38.3, 6));
  const disputed = featuresOf(tile, 'boundary').filter(({ properties }) => properties['kind'] === 'disputed');
  expect(disputed).toHaveLength(1);
});

test('no coast runs along the antimeridian, where the source cuts Chukotka', async () => {
  for (const x of [0, 31]) {
    const edge = x === 0 ? 0 : 4096;
    const coast = featuresOf(await tileAt(archives.ground, 5, x, 7), 'coastline');
    expect(coast.length).toBeGreaterThan(0);
    for (const line of coast.flatMap((feature) => feature.loadGeometry())) {
      line.forEach((point, i) => {
        const next = line[i + 1];
        if (next) expect(point.x === edge && next.x === edge && Math.abs(next.y - point.y) > 64).toBe(false);
      });
    }
  }
});

test('labels have the names of the place, and the sea that the story names has none', async () => {
  const names = new Map<string, VectorTileFeature['properties']>();
  for (const { z, x, y } of tilesIn([115, 33, 150, 58], 5)) {
    const tile = await tileAt(archives.ground, z, x, y);
    for (const layer of ['place', 'country', 'water_label']) {
      for (const { properties } of featuresOf(tile, layer)) names.set(String(properties['name_en']), properties);
    }
  }
  expect(names.get('Pyongyang')).toMatchObject({ name_ko: '평양', name_ru: 'Пхеньян', name_local: '평양', capital: 2 });
  expect(names.get('Khabarovsk')).toMatchObject({ name_it: 'Chabarovsk', name_local: 'Хабаровск', capital: 4 });
  expect(names.get('Harbin')).toMatchObject({ name_local: '哈尔滨' });
  expect(names.get('North Korea')).toMatchObject({ name_it: 'Corea del Nord', name_ru: 'КНДР' });
  expect(names.get('Yellow Sea')).toMatchObject({ name_ko: '황해', name_ru: 'Жёлтое море' });
  expect([...names.keys()].filter((name) => name.includes('Sea of Japan') || name.includes('East Sea'))).toEqual([]);
  for (const character of '평양Владивосток') expect(manifest.characters).toContain(character);
});
