import { stringify } from 'yaml';
import type { StoryFile } from '../../parse.ts';
import type { Draw } from './draw.ts';
import type { GeneratedStory } from './valid-story.ts';

/** Ways in which an editor, or the library, may write the same values as YAML. */
const STYLES = [
  {},
  { collectionStyle: 'flow' },
  { defaultStringType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'QUOTE_SINGLE', lineWidth: 40 },
  { indent: 4, lineWidth: 0 },
] as const;

/** The two files of a generated story. */
export function asFiles({ story, map }: GeneratedStory, draw: Draw): StoryFile[] {
  const text = stringify(story, { aliasDuplicateObjects: false, ...draw.one(STYLES) });
  return [
    { name: 'made/map.geojson', text: JSON.stringify(map, jsonValue, draw.one([0, 2])) },
    { name: 'made/story.yaml', text: draw.oneIn(5) ? text.replaceAll('\n', '\r\n') : text },
  ];
}

/** A number that JSON has no sign for, as text: a number that is too large to be one. */
function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
