import type { FontFacesSpecification } from 'maplibre-gl';
import { placeNames } from '../../marks/place-names.ts';
import type { Story } from '../../story/model.ts';
import { fontFaces, type MapFont } from './font-faces.ts';
import type { LaunchNames } from './story-layers.ts';

/** The family of the page's own style sheet. */
const PAGE_FAMILY = 'Itinera Sans';

/*
 * A file that MapLibre loads for itself has the browser lay out and paint the whole page once more. So what is not
 * among the style's `font-faces` is drawn with the page's family, in the weight and slant that MapLibre reads from the
 * first name of the stack.
 */

/** Names of the ground: Latin in the page's fonts, other scripts in files that come with the first name that needs them. */
export const groundFont = (font: MapFont) => [font, PAGE_FAMILY];

/** Names of the story, which are known beforehand: all in the page's fonts, see `loadStoryFonts`. */
export const STORY_FONT = { name: ['SemiBold', PAGE_FAMILY], local: [PAGE_FAMILY] };

/** The style's `font-faces` on a page that has the fonts itself. `baseUrl` is the site's root with a slash at its end. */
export function fontFacesBeyondLatin(baseUrl: string): FontFacesSpecification {
  const isLatin = ({ url }: { readonly url: string }) => /-latin\.woff2$/.test(url);
  return Object.fromEntries(
    Object.entries(fontFaces(baseUrl)).map(([font, files]) => [font, files.filter((file) => !isLatin(file))]),
  );
}

/** Has the page's fonts for all names of a story; a font that does not come gives way to one of the system. */
export async function loadStoryFonts(story: Story, language: string, launchNames: LaunchNames): Promise<void> {
  const names = placeNames(story, language);
  const load = (look: string, texts: readonly string[]) =>
    document.fonts.load(`${look} 16px '${PAGE_FAMILY}'`, texts.join(' ') || ' ');
  await Promise.allSettled([
    load('600', [...names.map(({ name }) => name), ...Object.values(launchNames)]),
    load(
      '400',
      names.map(({ local }) => local),
    ),
    load('italic 400', []),
  ]);
}
