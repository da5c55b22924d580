import { expect, test } from 'vitest';
import { readNetcdfGrid } from './netcdf-grid.ts';
import { readPn2Polygons } from './pn2.ts';
import { readShapefile } from './shapefile.ts';

class Bytes {
  readonly #parts: number[] = [];

  put(size: 1 | 2 | 4 | 8, set: (view: DataView) => void): this {
    const view = new DataView(new ArrayBuffer(size));
    set(view);
    this.#parts.push(...new Uint8Array(view.buffer));
    return this;
  }

  int8 = (value: number): this => this.put(1, (view) => view.setInt8(0, value));
  int16 = (value: number): this => this.put(2, (view) => view.setInt16(0, value));
  int32 = (value: number): this => this.put(4, (view) => view.setInt32(0, value));
  littleInt32 = (value: number): this => this.put(4, (view) => view.setInt32(0, value, true));
  littleInt16 = (value: number): this => this.put(2, (view) => view.setInt16(0, value, true));
  littleDouble = (value: number): this => this.put(8, (view) => view.setFloat64(0, value, true));
  double = (value: number): this => this.put(8, (view) => view.setFloat64(0, value));
  float = (value: number): this => this.put(4, (view) => view.setFloat32(0, value));

  text(value: string, length = value.length): this {
    this.#parts.push(...new TextEncoder().encode(value.padEnd(length, '\0')).slice(0, length));
    return this;
  }

  get length(): number {
    return this.#parts.length;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#parts);
  }
}

test('a shapefile is read by its index, with the rows of its table', () => {
  const record = new Bytes().littleInt32(3);
  for (let i = 0; i < 4; i += 1) record.littleDouble(0);
  record.littleInt32(1).littleInt32(2).littleInt32(0);
  record.littleDouble(130).littleDouble(42).littleDouble(131).littleDouble(43);
  const shp = new Bytes()
    .text('', 100)
    .text('gap!', 12)
    .int32(1)
    .int32(record.length / 2);
  const bytes = Uint8Array.from([...shp.done(), ...record.done()]);
  const shx = new Bytes()
    .text('', 100)
    .int32(112 / 2)
    .int32(record.length / 2)
    .done();
  const dbf = new Bytes().int8(3).text('', 3).littleInt32(1).littleInt16(65).littleInt16(9).text('', 20);
  dbf.text('RANK', 11).text('C', 5).int8(8).text('', 15).int8(0x0d).text(' 7       ', 9);
  expect(readShapefile(bytes, shx, dbf.done())).toEqual([
    {
      type: 'Feature',
      properties: { rank: '7' },
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [130, 42],
            [131, 43],
          ],
        ],
      },
    },
  ]);
});

test('a .pn2 file is read as polygons in half arc minutes, closed', () => {
  const file = new Bytes().int8(2).int32(1).int8(0).int8(2).int32(1).int32(1);
  file
    .int16(43 * 120)
    .int16(131 * 120)
    .int16(2)
    .int8(60)
    .int8(0)
    .int8(60)
    .int8(60);
  expect(readPn2Polygons(file.done()).map(({ geometry }) => geometry.coordinates)).toEqual([
    [
      [
        [
          [131, 43],
          [131, 43.5],
          [131.5, 43.5],
          [131, 43],
        ],
      ],
    ],
  ]);
  expect(() => readPn2Polygons(Uint8Array.of(1, 0, 0, 0, 0, 0))).toThrow('version 1');
});

test('a netCDF classic file gives its variable with both axes', () => {
  const header = (begin: number): Bytes => {
    const file = new Bytes().text('CDF').int8(1).int32(0);
    file.int32(10).int32(2).int32(3).text('lon', 4).int32(2).int32(3).text('lat', 4).int32(1);
    file.int32(12).int32(1).int32(5).text('title', 8).int32(2).int32(3).text('abc', 4);
    file.int32(11).int32(3);
    file.int32(3).text('lon', 4).int32(1).int32(0).int32(0).int32(0).int32(6).int32(16).int32(begin);
    file
      .int32(3)
      .text('lat', 4)
      .int32(1)
      .int32(1)
      .int32(0)
      .int32(0)
      .int32(6)
      .int32(8)
      .int32(begin + 16);
    return file
      .int32(4)
      .text('rose')
      .int32(2)
      .int32(1)
      .int32(0)
      .int32(0)
      .int32(0)
      .int32(5)
      .int32(8)
      .int32(begin + 24);
  };
  const file = header(header(0).length).double(10).double(20).double(5).float(-200).float(300);
  const grid = readNetcdfGrid(file.done(), 'rose');
  expect([...grid.longitudes]).toEqual([10, 20]);
  expect([...grid.latitudes]).toEqual([5]);
  expect([...grid.values]).toEqual([-200, 300]);
  expect(() => readNetcdfGrid(file.done(), 'lily')).toThrow('no variable lily');
});
