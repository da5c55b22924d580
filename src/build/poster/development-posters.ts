import type { Story } from '../../lib/story/model.ts';
import type { Site } from '../pages.ts';
import { GroundTiles } from './ground-tiles.ts';
import { stillFiles } from './still-files.ts';
import { StoryPosters } from './story-posters.ts';

/** Files opened once for the whole run of a development server. */
const grounds = new Map<string, GroundTiles>();

/** What a page needs of its posters while a story is written: nothing is drawn before it is asked for. */
export function developmentPosters(basemapFolder: string): Pick<Site, 'posters' | 'posterFiles' | 'openingGround'> {
  let tiles = grounds.get(basemapFolder);
  if (!tiles) grounds.set(basemapFolder, (tiles = new GroundTiles(basemapFolder)));
  const ground = tiles;
  return {
    openingGround: () => null,
    posters: (story) => new StoryPosters(story, ground),
    posterFiles: (story, language) => ({
      plates: Object.fromEntries(story.chapters.map(({ id }) => [id, `ground/${id}.json`])),
      names: `ground/names.${language}.json`,
    }),
  };
}

/** A plate, the names of a language or a still, by its path within the site; null for any other path. */
export async function posterFile(site: Site, story: Story, path: string, publicFolder: string) {
  const json = (value: unknown) => ({ type: 'application/json', text: JSON.stringify(value) });
  const posters = site.posters(story);
  for (const { id } of story.chapters) {
    if (path === `${story.id}/ground/${id}.json`) return json(await posters.plate(id));
  }
  for (const language of story.languages) {
    if (path.startsWith(`${story.id}/stills/`)) {
      const stills = await stillFiles(story, language, posters, site.renderer, publicFolder);
      const still = stills.find((file) => path === `${story.id}/${file.path}`);
      if (still) return { type: 'image/svg+xml', text: still.svg };
    }
    if (path !== `${story.id}/ground/names.${language}.json`) continue;
    const times = site.renderer.launchTimes(story, language);
    const names = story.chapters.map(async ({ id }) => [id, await posters.names(id, language, times)] as const);
    return json(Object.fromEntries(await Promise.all(names)));
  }
  return null;
}
