import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addFeature, movePosition } from './geojson-edit.ts';

const read = (name: string) => readFileSync(new URL(`../../../geo/kim-vostochny/${name}`, import.meta.url), 'utf8');

const EMPTY = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n';
const BORGO = {
  type: 'Feature' as const,
  id: 'borgo',
  properties: { name: 'Borgo', source: 'GeoNames 3181553' },
  geometry: { type: 'Point' as const, coordinates: [11.4578, 46.0532] },
};

describe('moving a position of a GeoJSON file', () => {
  it('changes exactly the two numbers of a place', () => {
    const before = read('places.geojson');
    const after = movePosition(before, 'khasan', [], [130.7, 42.4281]);
    expect(after).toBe(before.replace('[130.6453, 42.4281]', '[130.7, 42.4281]'));
    expect(after).not.toBe(before);
  });

  it('changes exactly the one vertex of a line, whose other end lies at the same latitude', () => {
    const text =
      '{"type":"FeatureCollection","features":[ {"type":"Feature","id":"way","geometry":\n' +
      '{"coordinates":[[1.50,2.0, 7], [3,2.0]],"type":"LineString"},"properties":null}]}';
    expect(movePosition(text, 'way', [0], [1.25, 2.5])).toBe(text.replace('[1.50,2.0, 7]', '[1.25,2.5, 7]'));
  });

  it('refuses what is not there', () => {
    expect(() => movePosition(read('places.geojson'), 'khassan', [], [1, 2])).toThrow(/no position/);
    expect(() => movePosition(read('places.geojson'), 'khasan', [0], [1, 2])).toThrow(/no position/);
    expect(() => movePosition('{"features":[}', 'khasan', [], [1, 2])).toThrow(/no GeoJSON/);
  });
});

describe('adding a feature to a GeoJSON file', () => {
  it('writes it behind the last one and leaves the others alone', () => {
    const before = read('places.geojson');
    const after = addFeature(before, BORGO);
    const [head, tail] = ['    }', '\n  ]\n}\n'];
    expect(before.endsWith(head + tail)).toBe(true);
    expect(after).toBe(
      `${before.slice(0, -tail.length)},
    {
      "type": "Feature",
      "id": "borgo",
      "properties": { "name": "Borgo", "source": "GeoNames 3181553" },
      "geometry": { "type": "Point", "coordinates": [11.4578, 46.0532] }
    }${tail}`,
    );
  });

  it('writes the first one into an empty file, each position of a long line on a line of its own', () => {
    const coordinates = Array.from({ length: 12 }, (_, i) => [10 + i / 8, 45.125]);
    const line = { ...BORGO, geometry: { type: 'LineString' as const, coordinates } };
    const after = addFeature(EMPTY, line);
    expect(JSON.parse(after)).toEqual({ type: 'FeatureCollection', features: [line] });
    expect(after).toContain('\n          [10.125, 45.125],\n');
  });

  it('refuses an id that is taken', () => {
    expect(() => addFeature(addFeature(EMPTY, BORGO), BORGO)).toThrow(/already/);
  });
});
