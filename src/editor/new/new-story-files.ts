import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseStory, type ParseResult } from '../../lib/story/parse.ts';
import { PAGE_LANGUAGES } from '../../build/page-languages.ts';
import { REPOSITORY } from '../repository.ts';
import { linesTemplate, placesTemplate } from './map-templates.ts';
import { readmeTemplate } from './readme-template.ts';
import { storyTemplate } from './story-template.ts';
import type { StoryPlan } from './story-plan.ts';

/** The files of a new story, by name, laid out as the project lays out its own. */
export async function newStoryFiles(plan: StoryPlan): Promise<ReadonlyMap<string, string>> {
  const style = await resolveConfig(join(REPOSITORY, 'geo/story.yaml'));
  const laidOut = (parser: string, text: string) => format(text, { ...style, plugins: [], parser });
  return new Map([
    ['story.yaml', await laidOut('yaml', storyTemplate(plan))],
    ['places.geojson', await laidOut('json', placesTemplate(plan))],
    ['lines.geojson', await laidOut('json', linesTemplate(plan))],
    ['README.md', await laidOut('markdown', readmeTemplate(plan))],
  ]);
}

/** Reads the files of a new story as a build would. */
export function readNewStory({ id }: StoryPlan, files: ReadonlyMap<string, string>): ParseResult {
  const read = [...files].filter(([name]) => name !== 'README.md').map(([name, text]) => ({ name, text }));
  return parseStory(id, read, PAGE_LANGUAGES);
}
