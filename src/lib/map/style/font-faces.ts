// Made by `npm run fonts`: change src/build/fonts/ instead.
const RANGES = {
  latin: [
    'U+0020-007E',
    'U+00A0-00FF',
    'U+0152-0153',
    'U+02C6',
    'U+02DC',
    'U+2009',
    'U+2010',
    'U+2013-2015',
    'U+2018-201A',
    'U+201C-201E',
    'U+2020-2022',
    'U+2026',
    'U+202F-2030',
    'U+2032-2033',
    'U+2039-203A',
    'U+2044',
    'U+20AC',
    'U+2116',
    'U+2122',
    'U+2190-2193',
    'U+2212',
    'U+2248',
    'U+2260',
    'U+2264-2265',
  ],
  'latin-ext': [
    'U+0100-012B',
    'U+012E-0131',
    'U+0134-0151',
    'U+0154-0165',
    'U+0168-017F',
    'U+01CD-01D4',
    'U+0218-021B',
    'U+1E80-1E85',
    'U+1E9E',
    'U+1EF2-1EF3',
  ],
  'latin-rare': [
    'U+012C-012D',
    'U+0132-0133',
    'U+0166-0167',
    'U+0180-01CC',
    'U+01D5-0217',
    'U+021C-024F',
    'U+1E00-1E7F',
    'U+1E86-1E9D',
    'U+1E9F-1EF1',
    'U+1EF4-1EFF',
  ],
  cyrillic: [
    'U+0400-045F',
    'U+0490-0493',
    'U+049A-049B',
    'U+04A2-04A3',
    'U+04AE-04B3',
    'U+04D8-04D9',
    'U+04E8-04E9',
  ],
  arabic: [
    'U+060C',
    'U+061B',
    'U+061F',
    'U+0621-063A',
    'U+0640-0652',
    'U+0660-066C',
    'U+FE80-FEFC',
  ],
  hangul: ['U+1100-11FF', 'U+3130-318F', 'U+AC00-D7A3'],
  cjk: ['U+3000-30FF', 'U+4E00-9FFF', 'U+F900-FAFF'],
} as const;

const FILES = {
  'Itinera Sans Regular': {
    latin: 'sans-400-latin.woff2',
    'latin-ext': 'sans-400-latin-ext.woff2',
    'latin-rare': 'sans-400-latin-rare.woff2',
    cyrillic: 'sans-400-cyrillic.woff2',
    arabic: 'sans-400-arabic.woff2',
    hangul: 'sans-400-hangul.woff2',
    cjk: 'sans-400-cjk.woff2',
  },
  'Itinera Sans Italic': {
    latin: 'sans-400-italic-latin.woff2',
    'latin-ext': 'sans-400-italic-latin-ext.woff2',
    'latin-rare': 'sans-400-italic-latin-rare.woff2',
    cyrillic: 'sans-400-italic-cyrillic.woff2',
    arabic: 'sans-400-arabic.woff2',
    hangul: 'sans-400-hangul.woff2',
    cjk: 'sans-400-cjk.woff2',
  },
  'Itinera Sans SemiBold': {
    latin: 'sans-600-latin.woff2',
    'latin-ext': 'sans-600-latin-ext.woff2',
    'latin-rare': 'sans-600-latin-rare.woff2',
    cyrillic: 'sans-600-cyrillic.woff2',
    arabic: 'sans-600-arabic.woff2',
    hangul: 'sans-600-hangul.woff2',
    cjk: 'sans-600-cjk.woff2',
  },
} as const satisfies Record<string, Partial<Record<keyof typeof RANGES, string>>>;

/** A font that map layers may name in `text-font`. */
export type MapFont = keyof typeof FILES;

/**
 * The style's `font-faces`: each map font with its files and the characters that each file has.
 * The base is the URL of the site's root with a slash at its end.
 */
export function fontFaces(baseUrl: string): Record<MapFont, { url: string; 'unicode-range': string[] }[]> {
  const faces = Object.entries(FILES).map(([font, files]) => [
    font,
    Object.entries(files).map(([script, file]) => ({
      url: `${baseUrl}fonts/${file}`,
      'unicode-range': [...RANGES[script as keyof typeof RANGES]],
    })),
  ]);
  return Object.fromEntries(faces);
}
