import type { Story } from '../../lib/story/model.ts';
import { frameAt } from '../../lib/story/frame.ts';
import { stillSeconds } from '../../lib/story/still.ts';
import { FLAVOURS, flavourDeclarations } from '../../lib/theme/tokens.ts';
import type { Tier } from '../../lib/poster/plate.ts';
import type { Renderer } from '../pages.ts';
import { withoutComments } from '../written-parts.ts';
import { stillFonts } from './still-fonts.ts';
import { withPlate, type StoryPosters } from './story-posters.ts';

/** Where a chapter's still lies within its story's folder. */
export function stillPath(chapter: string, language: string, tier: Tier): string {
  return `stills/${chapter}.${language}${tier === 'narrow' ? '.narrow' : ''}.svg`;
}

const COLOURS =
  `:root{color-scheme:light dark;${flavourDeclarations(FLAVOURS.light)}}` +
  `@media (prefers-color-scheme:dark){:root{${flavourDeclarations(FLAVOURS.dark)}}}` +
  `@media print{:root{${flavourDeclarations(FLAVOURS.light)}}}`;

/** The stills of a story in one language, each a picture that needs nothing else; `folder` has the site's fonts. */
export async function stillFiles(
  story: Story,
  language: string,
  posters: StoryPosters,
  renderer: Renderer,
  folder: string,
): Promise<{ path: string; svg: string }[]> {
  const launchTimes = renderer.launchTimes(story, language);
  const files: { path: string; svg: string }[] = [];
  for (const track of posters.timeline.chapters) {
    const chapter = track.chapter.id;
    const plate = await posters.plate(chapter);
    const ground = await posters.names(chapter, language, launchTimes);
    const frame = frameAt(posters.timeline, stillSeconds(posters.timeline, track.start));
    for (const tier of ['wide', 'narrow'] as const) {
      const markup = renderer.renderStill({
        timeline: posters.timeline,
        frame,
        texts: { story, language, launchTimes },
        plate: { id: chapter, ...plate },
        ground,
        label: track.chapter.title[language]!,
        tier,
      });
      const drawn = withPlate(withoutMarkers(markup), chapter, plate);
      const style = `<style>${await stillFonts(wordsOf(drawn), folder)}${COLOURS}</style>`;
      files.push({
        path: stillPath(chapter, language, tier),
        svg: drawn.replace(/^<svg([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1>${style}`),
      });
    }
  }
  return files;
}

/** What Svelte leaves for a script that takes over: a picture has none. */
function withoutMarkers(svg: string): string {
  return withoutComments(svg)
    .replace(/ class="[^"]*"/g, '')
    .trim();
}

function wordsOf(svg: string): string {
  return svg
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<');
}
