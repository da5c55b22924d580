import type { Story } from '../../lib/story/model.ts';
import { ProblemList } from '../../lib/story/document.ts';
import type { Problem } from '../../lib/story/problem.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { farPlaces, farWords } from '../gazetteer/position-warnings.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportRead } from './read-import.ts';

/** Warns, at its row of the file, of each new place that lies far from the town of its name in the gazetteer. */
export function warnOfDistance(
  story: Story,
  plan: ImportPlan,
  { text, file }: ImportRead,
  features: readonly ImportedFeature[],
  gazetteer: Gazetteer,
): readonly Problem[] {
  const name = file?.name ?? '';
  const warnings = new ProblemList([{ name, text }]);
  const places = plan.entries.places.map(({ key }) => story.places[key]!);
  const stated = places.map((place) => ({ ...place, names: [...new Set(Object.values(place.name))] }));
  for (const [i, far] of farPlaces(stated, gazetteer).entries()) {
    if (!far) continue;
    const [longitude, latitude] = places[i]!.position;
    const feature = features.find(({ shape }) => {
      return shape?.kind === 'point' && shape.position[0] === longitude && shape.position[1] === latitude;
    });
    const position = feature?.locate('lon') ?? { line: 1, column: 1 };
    warnings.addAt(name, position, { path: stated[i]!.names[0]!, ...farWords(far) });
  }
  return warnings.sorted();
}
