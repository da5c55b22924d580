/** A populated place of GeoNames. Degrees; `feature` is its class, such as PPLC for the capital of a country. */
export interface GeonamesPlace {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly alternateNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly feature: string;
  readonly country: string;
  readonly population: number;
}

/** The places in a table in GeoNames' own format (tab-separated, its readme lists the columns), in file order. */
export function readGeonames(table: string): GeonamesPlace[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cell = line.split('\t');
      return {
        id: Number(cell[0]),
        name: cell[1] ?? '',
        asciiName: cell[2] ?? '',
        alternateNames: (cell[3] ?? '').split(',').filter((name) => name !== ''),
        latitude: Number(cell[4]),
        longitude: Number(cell[5]),
        feature: cell[7] ?? '',
        country: cell[8] ?? '',
        population: Number(cell[14]),
      };
    });
}
