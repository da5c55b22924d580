import type { StoryPlan } from './story-plan.ts';

/** `README.md` of a new story: what each file is for, and the commands of an editor's day. */
export function readmeTemplate({ id, title, shownFolder }: StoryPlan): string {
  const command = (line: string) => `    npm run story -- ${line}`;
  return `# ${title.replaceAll(/[\\`*_<[]/g, '\\$&')}

A story for Itinera. The name of this folder, \`${id}\`, is its address on the site.

| file             | what is in it                                                                   |
| ---------------- | ------------------------------------------------------------------------------- |
| \`story.yaml\`     | sources, people, places, claims, quotes, events, journeys, chapters; start here |
| \`places.geojson\` | where the places are: a point for each, with the same id                        |
| \`lines.geojson\`  | the lines of the journeys, from stop to stop                                    |

Other GeoJSON files may be added; all that end in \`.geojson\` are read. The page shows nothing of this README: write here
how each source was read, and what you concluded yourself.

In the folder of Itinera:

${[
  command(`check ${shownFolder}`),
  command(`sources ${shownFolder} --text article.txt`),
  command(`distances ${shownFolder}`),
  command(`timeline ${shownFolder}`),
  command(`import file.csv ${shownFolder} --source article`),
  command(`build ${shownFolder} --out site`),
  command('help'),
].join('\n')}

Its guide "From an article to a map" (docs/from-an-article-to-a-map.md) walks through a story from start to end.
`;
}
