import { readdirSync, readFileSync } from 'node:fs';
import type { Story } from '../model.ts';
import { parseStory, type ParseResult, type StoryFile } from '../parse.ts';
import { formatProblem } from '../problem.ts';
import { smallFiles } from './small-story.ts';

/** The files of a story folder of this repository, by the folder's name under `geo/`. */
export function folderFiles(id: string): StoryFile[] {
  const folder = new URL(`../../../../geo/${id}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name === 'story.yaml' || name.endsWith('.geojson'))
    .map((name) => ({ name: `${id}/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** The story of a result; throws Error with every problem when there is none. */
export function storyOf(result: ParseResult): Story {
  if (result.ok) return result.story;
  throw new Error(result.problems.map(formatProblem).join('\n'));
}

/** The small story, with its texts changed before parsing. */
export function smallStory(changes: Parameters<typeof smallFiles>[0] = {}): Story {
  return storyOf(parseStory('small', smallFiles(changes)));
}

/** The first story of this repository, parsed from its files. */
export function vostochnyStory(): Story {
  return storyOf(parseStory('kim-vostochny', folderFiles('kim-vostochny')));
}
