import type { LngLat } from '../../lib/geo/position.ts';

/** A populated place of GeoNames: its record number, names, ISO country code, IANA time zone, inhabitants (0: unknown). */
export interface GazetteerPlace {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly country: string;
  readonly population: number;
  readonly zone: string;
  readonly position: LngLat;
}

/** The place that a row of GeoNames' own table tells (tab-separated; its readme lists the columns). */
export function readGazetteerRow(row: string): GazetteerPlace {
  const cells = row.split('\t');
  return {
    id: Number(cells[0]),
    name: cells[1] ?? '',
    asciiName: cells[2] ?? '',
    country: cells[8] ?? '',
    population: Number(cells[14]),
    zone: cells[17] ?? '',
    position: [Number(cells[5]), Number(cells[4])],
  };
}

/** All names of a row of GeoNames' own table, in every script that it has. */
export function namesOfRow(row: string): string[] {
  const [, name = '', asciiName = '', alternateNames = ''] = row.split('\t', 4);
  return [name, asciiName, ...alternateNames.split(',')];
}
