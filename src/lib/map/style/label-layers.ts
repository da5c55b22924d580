import type { LayerSpecification } from 'maplibre-gl';
import type { Story } from '../../story/model.ts';
import type { Flavour } from '../../theme/tokens.ts';
import { GROUND_SOURCE } from './ground-layers.ts';
import { groundFont } from './map-fonts.ts';

/** Within this distance a city of the basemap is taken to be the story's own place. */
const OWN_NAME_METRES = 14000;

/** The basemap's archive has local names for the fonts from this zoom on. */
const LOCAL_NAMES_FROM_ZOOM = 6.5;

/** Names of countries, waters and cities of the basemap in one language, quieter than the story's own places. */
export function groundLabelLayers(
  flavour: Flavour,
  language: string,
  story: Pick<Story, 'places'>,
): LayerSpecification[] {
  const name = ['coalesce', ['get', `name_${language}`], ['get', 'name_en']];
  const halo = { 'text-halo-color': flavour.labelHalo, 'text-halo-width': 1.1 };
  const layers = [
    {
      id: 'city-dot',
      type: 'circle',
      source: GROUND_SOURCE,
      'source-layer': 'place',
      minzoom: 4,
      filter: cityFilter(story),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.3, 9, 2.4],
        'circle-color': flavour.labelHalo,
        'circle-stroke-color': flavour.labelSoft,
        'circle-stroke-width': 0.9,
      },
    },
    label(
      'water-label',
      'water_label',
      {
        'text-field': name,
        'text-font': groundFont('Itinera Sans Italic'),
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 14],
        'text-letter-spacing': 0.18,
        'text-max-width': 6,
      },
      { 'text-color': flavour.labelWater },
    ),
    {
      ...label(
        'country-label',
        'country',
        {
          'text-field': name,
          'text-font': groundFont('Itinera Sans Regular'),
          'text-transform': 'uppercase',
          'text-letter-spacing': 0.22,
          'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 6, 13],
          'text-max-width': 7,
          'symbol-sort-key': ['get', 'rank'],
        },
        { 'text-color': flavour.labelSoft, ...halo },
      ),
      maxzoom: 7.5,
    },
    {
      ...label(
        'city-label',
        'place',
        {
          'text-field': ['step', ['zoom'], name, LOCAL_NAMES_FROM_ZOOM, withLocalName(name)],
          'text-justify': 'left',
          'text-line-height': 1.1,
          'text-font': groundFont('Itinera Sans Regular'),
          'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 12.5],
          'text-anchor': 'left',
          'text-offset': [0.5, 0],
          'text-padding': ['interpolate', ['linear'], ['zoom'], 4, 14, 8, 8],
          'symbol-sort-key': ['get', 'rank'],
        },
        { 'text-color': flavour.labelSoft, ...halo },
      ),
      minzoom: 4,
      filter: cityFilter(story),
    },
  ];
  return layers as LayerSpecification[];
}

/** Close up a city has its name in the local script too, where that is another. */
function withLocalName(name: unknown) {
  const local = ['get', 'name_local'];
  const both = ['format', name, {}, '\n', {}, local, { 'font-scale': 0.85 }];
  return ['case', ['any', ['!', ['has', 'name_local']], ['==', local, name]], name, both];
}

/** Cities by rank and zoom, without those that the story names itself. */
function cityFilter(story: Pick<Story, 'places'>) {
  const coordinates = Object.values(story.places).map(({ position }) => [...position]);
  const isElsewhere = ['>', ['distance', { type: 'MultiPoint', coordinates }], OWN_NAME_METRES];
  return ['all', isImportant(), isElsewhere];
}

function isImportant() {
  return ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 6, 4, 7, 6, 8, 8, 9, 10]];
}

function label(id: string, sourceLayer: string, layout: Record<string, unknown>, paint: Record<string, unknown>) {
  return { id, type: 'symbol', source: GROUND_SOURCE, 'source-layer': sourceLayer, layout, paint };
}
