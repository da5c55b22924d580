import { addFeatures } from '../edit/geojson-edit.ts';
import { addYamlEntries } from '../edit/yaml-add.ts';
import { PLANNED_LAYERS, type ImportPlan } from './import-plan.ts';
import type { StoryTexts } from './story-folder.ts';

const EMPTY_LAYER = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n';

/**
 * The files of a story with a plan added: new entries behind the last of their part, new features behind the last of
 * `places.geojson`, `lines.geojson` and `areas.geojson`. All that was there stays, byte for byte. Throws EditError.
 */
export function applyPlan(texts: StoryTexts, plan: ImportPlan): StoryTexts {
  const edited = new Map(texts);
  edited.set('story.yaml', addYamlEntries(texts.get('story.yaml') ?? '', plan.entries));
  for (const layer of PLANNED_LAYERS) {
    const name = `${layer}.geojson`;
    if (plan.features[layer].length > 0) {
      edited.set(name, addFeatures(texts.get(name) ?? EMPTY_LAYER, plan.features[layer]));
    }
  }
  return edited;
}
