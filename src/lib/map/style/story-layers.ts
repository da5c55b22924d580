import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { AREA_DASH, AREA_LOOKS, type AreaLook } from '../../marks/area-look.ts';
import {
  LAUNCH_TIMES_FROM_ZOOM,
  launchTimePlaces,
  MINOR_NAMES_FROM_ZOOM,
  NAME_LINE,
  NAME_SIDES,
  NAME_SIZES,
  placeNames,
  SEA_LINE,
  seaLines,
} from '../../marks/place-names.ts';
import type { Story } from '../../story/model.ts';
import type { Flavour } from '../../theme/tokens.ts';
import { groundFont, STORY_FONT } from './map-fonts.ts';
import { forMirroringCanvas } from './mirrored-signs.ts';

/** Sources of a story's places and areas: sent once, then only their feature state changes. */
export const PLACES_SOURCE = 'story-places';
export const AREAS_SOURCE = 'story-areas';
export const LAUNCHES_SOURCE = 'story-launches';

const state = (key: string) => ['coalesce', ['feature-state', key], 0];

/** What the map writes beside a launch, by the launch's id: its time in the page's language. */
export type LaunchNames = Readonly<Record<string, string>>;

/** A story's places as points and its areas as polygons, with what the layers need of them in one language. */
export function storySources(
  story: Story,
  language: string,
  launchNames: LaunchNames,
): Record<string, GeoJSONSourceSpecification> {
  const places = placeNames(story, language).map(({ id, at, name, local, kind, rank, side, isMinor }) => ({
    type: 'Feature' as const,
    properties: {
      id,
      name: forMirroringCanvas(kind === 'sea' ? seaLines(name).join('\n') : name),
      local,
      kind,
      rank,
      label: side,
      isMinor,
    },
    geometry: { type: 'Point' as const, coordinates: [...at] },
  }));
  const areas = Object.values(story.areas).map((area) => ({
    type: 'Feature' as const,
    properties: { id: area.id, kind: area.kind },
    geometry: { type: 'MultiPolygon' as const, coordinates: area.rings.map((ring) => [ring.map((p) => [...p])]) },
  }));
  const launches = Object.entries(launchTimePlaces(story)).map(([id, at]) => ({
    type: 'Feature' as const,
    properties: { id, name: forMirroringCanvas(launchNames[id] ?? '') },
    geometry: { type: 'Point' as const, coordinates: [...at] },
  }));
  const collection = (features: GeoJSON.Feature[]) => ({ type: 'FeatureCollection' as const, features });
  return {
    [LAUNCHES_SOURCE]: { type: 'geojson', promoteId: 'id', data: collection(launches) },
    [PLACES_SOURCE]: { type: 'geojson', promoteId: 'id', data: collection(places) },
    [AREAS_SOURCE]: { type: 'geojson', promoteId: 'id', data: collection(areas) },
  };
}

/** Areas lie under the story's ink. */
export function areaLayers(flavour: Flavour): LayerSpecification[] {
  const byKind = (pick: (look: AreaLook) => unknown) => [
    'match',
    ['get', 'kind'],
    ...Object.entries(AREA_LOOKS).flatMap(([kind, look]) => [kind, pick(look)]),
    pick(AREA_LOOKS.site),
  ];
  const colour = byKind(({ ink }) => (ink === 'launch' ? flavour.launch : flavour.labelSoft));
  const strength = ['max', state('strength'), byKind(({ leastStrength }) => leastStrength)];
  const layers = [
    {
      id: 'area-fill',
      type: 'fill',
      source: AREAS_SOURCE,
      paint: { 'fill-color': colour, 'fill-opacity': ['*', byKind(({ fill }) => fill), strength] },
    },
    {
      id: 'area-outline',
      type: 'line',
      source: AREAS_SOURCE,
      paint: {
        'line-color': colour,
        'line-width': byKind(({ widthPx }) => widthPx),
        'line-dasharray': [...AREA_DASH],
        'line-opacity': ['*', byKind(({ outline }) => outline), strength],
      },
    },
  ];
  return layers as LayerSpecification[];
}

/** The time of each launch, written on its fan once it has happened. */
export function launchLayers(flavour: Flavour): LayerSpecification[] {
  const layers = [
    {
      id: 'launch-time',
      type: 'symbol',
      source: LAUNCHES_SOURCE,
      minzoom: LAUNCH_TIMES_FROM_ZOOM,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': STORY_FONT.name,
        'text-size': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': flavour.ink,
        'text-halo-color': flavour.labelHalo,
        'text-halo-width': 1.5,
        'text-opacity': state('strength'),
      },
    },
  ];
  return layers as LayerSpecification[];
}

/** Marks and names of the story's places, above everything else. */
export function placeLayers(flavour: Flavour, questioning: boolean): LayerSpecification[] {
  const dimming = questioning ? 0.4 : 1;
  const isSea = ['==', ['get', 'kind'], 'sea'];
  const isSelected = ['>', state('selected'), 0];
  const byLabel = (pick: (side: (typeof NAME_SIDES)[keyof typeof NAME_SIDES]) => unknown) => [
    'match',
    ['get', 'label'],
    ...Object.entries(NAME_SIDES).flatMap(([side, values]) => [side, literal(pick(values))]),
    literal(pick(NAME_SIDES.right)),
  ];
  const strength = state('strength');
  const halo = { 'text-halo-color': flavour.labelHalo, 'text-halo-width': 1.5 };
  const layers = [
    {
      id: 'place-dot',
      type: 'circle',
      source: PLACES_SOURCE,
      filter: ['!', isSea],
      paint: {
        'circle-radius': ['+', 3.6, ['*', 1.4, strength], ['case', isSelected, 1.5, 0]],
        'circle-color': ['case', isSelected, flavour.selection, flavour.labelHalo],
        'circle-stroke-color': ['case', isSelected, flavour.selection, flavour.ink],
        'circle-stroke-width': ['+', 1.4, ['*', 0.6, strength]],
        'circle-stroke-opacity': dimming,
      },
    },
    {
      id: 'sea-name',
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: isSea,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': groundFont('Itinera Sans Italic'),
        'text-size': ['interpolate', ['linear'], ['zoom'], ...NAME_SIZES.sea],
        'text-letter-spacing': SEA_LINE.trackingEm,
        // The lines are in the name.
        'text-max-width': 100,
        'text-line-height': NAME_LINE.height,
        'symbol-sort-key': 0,
      },
      paint: { 'text-color': flavour.labelWater, 'text-opacity': dimming },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: ['!', isSea],
      layout: {
        'text-field': [
          'step',
          ['zoom'],
          ['case', ['get', 'isMinor'], '', placeName()],
          MINOR_NAMES_FROM_ZOOM,
          placeName(),
        ],
        'text-font': STORY_FONT.name,
        'text-size': ['interpolate', ['linear'], ['zoom'], ...NAME_SIZES.place],
        'text-anchor': byLabel(({ anchor }) => anchor),
        'text-offset': byLabel(({ offset }) => offset),
        'text-justify': byLabel(({ justify }) => justify),
        'text-line-height': NAME_LINE.height,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': flavour.ink, 'text-opacity': ['*', dimming, ['+', 0.82, ['*', 0.18, strength]]], ...halo },
    },
  ];
  return layers as LayerSpecification[];
}

function placeName() {
  const local = { 'font-scale': NAME_LINE.localScale, 'text-font': ['literal', STORY_FONT.local] };
  const both = ['format', ['get', 'name'], {}, '\n', {}, ['get', 'local'], local];
  return ['case', ['==', ['get', 'local'], ''], ['get', 'name'], both];
}

function literal(value: unknown): unknown {
  return Array.isArray(value) ? ['literal', value] : value;
}
