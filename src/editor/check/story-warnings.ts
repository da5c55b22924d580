import type { Story } from '../../lib/story/model.ts';
import { ProblemList } from '../../lib/story/document.ts';
import type { StoryFile } from '../../lib/story/parse.ts';
import type { Problem } from '../../lib/story/problem.ts';
import { readJson } from '../../lib/story/read-json.ts';
import { openGazetteer } from '../gazetteer/open-gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { farPlaces, farWords } from '../gazetteer/position-warnings.ts';
import { openMarks } from './open-marks.ts';

/**
 * What an editor should look at in a story that builds: places that lie far from those of their name in the gazetteer,
 * and marks (`# TODO …`) that are still open. Sorted as problems are; none of it is an error.
 */
export async function storyWarnings(
  story: Story,
  files: readonly StoryFile[],
  gazetteer?: Gazetteer,
): Promise<readonly Problem[]> {
  const warnings = new ProblemList(files);
  const yaml = files.find(({ name }) => /(^|[/\\])story\.ya?ml$/.test(name));
  for (const { position, text } of yaml ? openMarks(yaml.text) : []) {
    const hint = 'Do it, then take the comment out.';
    warnings.addAt(yaml!.name, position, { path: '', expected: 'nothing left to do', found: `"${text}"`, hint });
  }
  const places = Object.values(story.places);
  const stated = places.map(({ name, localName, alsoNamed, ...place }) => ({
    ...place,
    names: [...new Set([name, localName, ...alsoNamed].flatMap((text) => Object.values(text)))],
  }));
  const far = farPlaces(stated, gazetteer ?? (await openGazetteer()));
  for (const [i, { id }] of places.entries()) {
    const place = far[i];
    if (place) addAtFeature(id, farWords(place));
  }
  return warnings.sorted();

  function addAtFeature(id: string, words: ReturnType<typeof farWords>): void {
    for (const { name, text } of files) {
      const document = name.endsWith('.geojson') ? readJson(name, text, new ProblemList([])) : null;
      const { features } = (document?.value ?? { features: [] }) as { features: { id?: unknown }[] };
      const index = features.findIndex((feature) => feature.id === id);
      if (!document || index < 0) continue;
      const path = ['features', index, 'geometry', 'coordinates'];
      warnings.addAt(name, document.locate(path), { path: id, ...words });
    }
  }
}
