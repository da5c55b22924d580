import { basename } from 'node:path';
import { parseStory, type ParseResult } from '../lib/story/parse.ts';
import { PAGE_LANGUAGES } from './page-languages.ts';
import { readStoryFiles } from './story-files.ts';

/** Reads one story folder; null when it holds no `story.yaml`. */
export async function readStory(folder: string): Promise<ParseResult | null> {
  const files = await readStoryFiles(folder);
  return files && parseStory(basename(folder), files, PAGE_LANGUAGES);
}
