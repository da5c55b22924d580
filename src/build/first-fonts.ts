import { NAME_FACE, NAME_FILE } from './fonts/font-file.ts';
import { isEastAsian, isUprightOnly, scriptOf } from './fonts/scripts.ts';

/** The faces of every page. */
const UPRIGHT = ['serif-400', 'serif-600', 'sans-400', 'sans-600'];
/** The face of seas on the map. */
const SEAS = 'sans-400-italic';

/**
 * The font files that the first view of a page needs, so that they come together: each that comes later has the page laid
 * out anew. Those are the files for Latin and the page's own script, and for the names of the languages that stand on
 * it, given as they write their own names: "한국어".
 */
export function firstFonts(ownLanguage: string, languages: readonly string[], hasMap: boolean): string[] {
  const own = scriptOf(ownLanguage);
  const others = languages.map(scriptOf).filter((script) => script !== own && script !== 'latin');
  return [
    ...new Set([
      ...UPRIGHT.map((face) => `${face}-latin.woff2`),
      ...UPRIGHT.map((face) => `${face}-${own}.woff2`),
      ...(hasMap && !isUprightOnly(own) ? [`${SEAS}-${own}.woff2`] : []),
      ...others.map((script) => (isEastAsian(script) ? NAME_FILE : `${NAME_FACE.id}-${script}.woff2`)),
    ]),
  ];
}
