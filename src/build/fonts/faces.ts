/** One cut of a family: what CSS calls a font face, before it is divided by script. */
export type Face = {
  /** Starts the names of its files. */
  id: string;
  /** The name that pages use in `font-family`. */
  family: string;
  /** The name that map layers use in `text-font`; absent when the face is for pages only. */
  mapFont?: string;
  style: 'normal' | 'italic';
  weight: 400 | 600;
  /** The path of the whole font for Latin and Cyrillic, below `node_modules`. */
  western: string;
  /** The packages that hold the slices for Hangul and ideographs, the one to prefer first. */
  eastern: readonly string[];
  /** The path of the font for Arabic, below `node_modules`. */
  arabic: string;
};

const SERIF = '@expo-google-fonts/source-serif-4';
const SANS = '@expo-google-fonts/source-sans-3';

// The Korean fonts lack ideographs that only Japan or China writes; the Chinese ones have them.
const SERIF_EAST = ['@fontsource-variable/noto-serif-kr', '@fontsource-variable/noto-serif-sc'];
const SANS_EAST = ['@fontsource-variable/noto-sans-kr', '@fontsource-variable/noto-sans-sc'];

const SERIF_ARABIC = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const SANS_ARABIC = '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';

/** What draws a text: pages may use every face, the map only those with a `mapFont`. */
export type Medium = 'page' | 'map';

/** The faces that may draw a text in that medium. */
export function facesFor(medium: Medium): readonly Face[] {
  return medium === 'page' ? FACES : FACES.filter(({ mapFont }) => mapFont !== undefined);
}

/** Every face that is embedded. Upright and italic faces of one weight share the files of scripts without italics. */
export const FACES: readonly Face[] = [
  {
    id: 'serif-400',
    family: 'Itinera Serif',
    style: 'normal',
    weight: 400,
    western: `${SERIF}/400Regular/SourceSerif4_400Regular.ttf`,
    eastern: SERIF_EAST,
    arabic: SERIF_ARABIC,
  },
  {
    id: 'serif-400-italic',
    family: 'Itinera Serif',
    style: 'italic',
    weight: 400,
    western: `${SERIF}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
    eastern: SERIF_EAST,
    arabic: SERIF_ARABIC,
  },
  {
    id: 'serif-600',
    family: 'Itinera Serif',
    style: 'normal',
    weight: 600,
    western: `${SERIF}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
    eastern: SERIF_EAST,
    arabic: SERIF_ARABIC,
  },
  {
    id: 'sans-400',
    family: 'Itinera Sans',
    mapFont: 'Itinera Sans Regular',
    style: 'normal',
    weight: 400,
    western: `${SANS}/400Regular/SourceSans3_400Regular.ttf`,
    eastern: SANS_EAST,
    arabic: SANS_ARABIC,
  },
  {
    id: 'sans-400-italic',
    family: 'Itinera Sans',
    mapFont: 'Itinera Sans Italic',
    style: 'italic',
    weight: 400,
    western: `${SANS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
    eastern: SANS_EAST,
    arabic: SANS_ARABIC,
  },
  {
    id: 'sans-600',
    family: 'Itinera Sans',
    mapFont: 'Itinera Sans SemiBold',
    style: 'normal',
    weight: 600,
    western: `${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
    eastern: SANS_EAST,
    arabic: SANS_ARABIC,
  },
];
