import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { overzoom } from './overzoom.ts';
import { writeFields, writePacked, type Field } from './protobuf.ts';
import { encodeGeometry, type Part } from './tile-geometry.ts';

const bytes = (number: number, value: Uint8Array): Field => ({ number, kind: 'bytes', value });
const varint = (number: number, value: number): Field => ({ number, kind: 'varint', value });
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A tile with one layer and one feature, which has the attribute rank 'a' (types: 1 point, 2 line, 3 polygon). */
function tileOf(type: 1 | 2 | 3, parts: Part[]): ArrayBuffer {
  const feature = writeFields([bytes(2, writePacked([0, 0])), varint(3, type), bytes(4, encodeGeometry(parts))]);
  const value = writeFields([bytes(1, text('a'))]);
  const layer = writeFields([
    varint(15, 2),
    bytes(1, text('layer')),
    bytes(2, feature),
    bytes(3, text('rank')),
    bytes(4, value),
    varint(5, 4096),
  ]);
  return writeFields([bytes(3, layer)]).buffer;
}

function geometryOf(tile: ArrayBuffer): [number, number][][] | undefined {
  const feature = new VectorTile(new PbfReader(new Uint8Array(tile))).layers['layer']?.feature(0);
  return feature?.loadGeometry().map((part) => part.map(({ x, y }) => [x, y]));
}

const world = { z: 0, x: 0, y: 0 };

test('a point is enlarged into the child that it lies in, with its attributes, and is in no other', () => {
  const tile = tileOf(1, [{ points: [[3072, 1024]], closed: false }]);
  const child = overzoom(tile, world, { z: 1, x: 1, y: 0 });
  expect(geometryOf(child)).toEqual([[[2048, 2048]]]);
  const layer = new VectorTile(new PbfReader(new Uint8Array(child))).layers['layer'];
  expect(layer?.feature(0).properties).toEqual({ rank: 'a' });
  expect(layer?.extent).toBe(4096);
  expect(overzoom(tile, world, { z: 1, x: 0, y: 1 }).byteLength).toBe(0);
});

test('a polygon around a child fills it with its buffer, 16 pixels on each side', () => {
  const square: Part = {
    points: [
      [0, 0],
      [4096, 0],
      [4096, 4096],
      [0, 4096],
    ],
    closed: true,
  };
  const [ring = []] = geometryOf(overzoom(tileOf(3, [square]), world, { z: 3, x: 4, y: 4 })) ?? [];
  expect(Math.min(...ring.flat())).toBe(-128);
  expect(Math.max(...ring.flat())).toBe(4224);
  expect(ring).toHaveLength(5);
});

test('a hole stays a hole of the polygon around it', () => {
  const outer: Part = {
    points: [
      [0, 0],
      [4096, 0],
      [4096, 4096],
      [0, 4096],
    ],
    closed: true,
  };
  const hole: Part = {
    points: [
      [1000, 1000],
      [1000, 1100],
      [1100, 1100],
      [1100, 1000],
    ],
    closed: true,
  };
  const rings = geometryOf(overzoom(tileOf(3, [outer, hole]), world, { z: 1, x: 0, y: 0 })) ?? [];
  expect(rings.map((ring) => ring.length)).toEqual([5, 5]);
  expect(rings[1]?.[0]).toEqual([2000, 2000]);
});

test('a line that leaves a child and comes back becomes two', () => {
  const line: Part = {
    points: [
      [100, 100],
      [100, 3000],
      [200, 3000],
      [200, 100],
    ],
    closed: false,
  };
  expect(geometryOf(overzoom(tileOf(2, [line]), world, { z: 1, x: 0, y: 0 }))).toEqual([
    [
      [200, 200],
      [200, 4224],
    ],
    [
      [400, 4224],
      [400, 200],
    ],
  ]);
});

test('bytes that are not a vector tile are an error', () => {
  expect(() => overzoom(Uint8Array.of(26, 200, 1, 2).buffer, world, { z: 1, x: 0, y: 0 })).toThrow('in the middle');
});
