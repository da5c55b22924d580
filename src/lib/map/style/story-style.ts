import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Story } from '../../story/model.ts';
import type { Flavour } from '../../theme/tokens.ts';
import { GROUND_TILES } from '../archive/index.ts';
import { GROUND_SOURCE, groundLayers } from './ground-layers.ts';
import { groundLabelLayers } from './label-layers.ts';
import { LAYER_ORDER } from './layer-order.ts';
import { fontFacesBeyondLatin } from './map-fonts.ts';
import { areaLayers, launchLayers, placeLayers, storySources, type LaunchNames } from './story-layers.ts';

/** What a style is made from. `baseUrl` is the site's root with a slash at its end. */
export interface StyleOptions {
  readonly flavour: Flavour;
  readonly language: string;
  readonly baseUrl: string;
  readonly launchNames: LaunchNames;
  /** Whether what is reported is dimmed. */
  readonly questioning: boolean;
}

/** Basemap and story as one MapLibre style; the story's ink is added to the live map as a custom layer. Pure. */
export function storyStyle(story: Story, options: StyleOptions): StyleSpecification {
  const { flavour, language, baseUrl, launchNames, questioning } = options;
  const { url, minzoom, maxzoom } = GROUND_TILES;
  return {
    version: 8,
    'font-faces': fontFacesBeyondLatin(baseUrl),
    sources: {
      [GROUND_SOURCE]: { type: 'vector', tiles: [url], minzoom, maxzoom },
      ...storySources(story, language, launchNames),
    },
    layers: inOrder([
      ...groundLayers(flavour),
      ...groundLabelLayers(flavour, language, story),
      ...areaLayers(flavour),
      ...launchLayers(flavour),
      ...placeLayers(flavour, questioning),
    ]),
  };
}

function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const rank = (id: string) => {
    const index = (LAYER_ORDER as readonly string[]).indexOf(id);
    if (index < 0) throw new Error(`layer ${id} is not in LAYER_ORDER`);
    return index;
  };
  return [...layers].sort((a, b) => rank(a.id) - rank(b.id));
}
