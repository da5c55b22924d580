import type { AttributionRecord, LayerRecord } from './manifest.ts';

/** The credits of the basemap, those that a licence asks for first. */
export const CREDITS: readonly AttributionRecord[] = [
  {
    text: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    archive: 'both',
    required: true,
  },
  {
    text: 'GSHHG (Wessel and Smith)',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    licence: 'LGPL-3.0-or-later',
    licenceUrl: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    archive: 'coast',
    required: true,
  },
  {
    text: 'Unicode CLDR',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    licenceUrl: 'https://www.unicode.org/license.txt',
    archive: 'both',
    required: false,
  },
  {
    text: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    licence: 'Public domain',
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
    archive: 'both',
    required: false,
  },
  {
    text: 'ETOPO5 (NOAA NGDC)',
    url: 'https://www.ngdc.noaa.gov/mgg/global/etopo5.HTML',
    licence: 'Public domain',
    licenceUrl: null,
    archive: 'both',
    required: false,
  },
];

const NAMES = { name_en: 'text', 'name_it?': 'text', 'name_ko?': 'text', 'name_ru?': 'text' };

/** The layers of both archives and their attributes. */
export const LAYERS: readonly LayerRecord[] = [
  { name: 'depth', geometry: 'polygon', attributes: { depth: '200 | 1000 | 3000 | 5000 (metres)' } },
  { name: 'land', geometry: 'polygon', attributes: {} },
  { name: 'urban', geometry: 'polygon', attributes: {} },
  { name: 'lake', geometry: 'polygon', attributes: {} },
  { name: 'river', geometry: 'line', attributes: { rank: '0 (largest) to 10' } },
  { name: 'coastline', geometry: 'line', attributes: {} },
  { name: 'boundary', geometry: 'line', attributes: { kind: 'country | disputed | admin1', adminLevel: '2 | 4' } },
  { name: 'water_label', geometry: 'point', attributes: { ...NAMES, rank: '1 (ocean) | 2 (sea) | 3 (bay)' } },
  { name: 'country', geometry: 'point', attributes: { ...NAMES, 'name_local?': 'text', rank: '1 (largest) to 6' } },
  {
    name: 'place',
    geometry: 'point',
    attributes: {
      ...NAMES,
      'name_local?': 'text',
      rank: '1 (largest) to 10',
      'capital?': '2 (of a country) | 4 (of a province)',
    },
  },
];
