import { FACES, facesFor, type Face } from './faces.ts';
import { fontFile, NAME_FACE, NAME_FILE } from './font-file.ts';
import { SCRIPTS, unicodeRanges, withoutCodePoints, type ScriptRule } from './scripts.ts';

const MADE_BY = 'Made by `npm run fonts`: change src/build/fonts/ instead.';

/**
 * The `@font-face` rules for those of the font files that exist, and for the file of names with these letters. A browser
 * asks for every file that answers for a letter until one has come, so the larger files do not answer for these.
 */
export function fontCss(files: ReadonlySet<string>, inNames: readonly number[]): string {
  const rules = FACES.flatMap((face) => {
    const hasNames = face === NAME_FACE;
    return [
      ...scriptsWithFile(face, files).map((rule) =>
        fontFace(face, fontFile(face, rule.script), hasNames ? withoutCodePoints(rule, inNames) : rule),
      ),
      ...(hasNames ? [fontFace(face, NAME_FILE, { ranges: inNames.map((point) => [point, point]) })] : []),
    ];
  });
  return `/* ${MADE_BY} */\n\n${rules.join('\n\n')}\n`;
}

function fontFace(face: Face, file: string, letters: Pick<ScriptRule, 'ranges'>): string {
  return [
    '@font-face {',
    `  font-family: '${face.family}';`,
    `  font-style: ${face.style};`,
    `  font-weight: ${face.weight};`,
    '  font-display: swap;',
    `  src: url('/fonts/${file}') format('woff2');`,
    `  unicode-range:${lines(unicodeRanges(letters))};`,
    '}',
  ].join('\n');
}

/** The module that gives MapLibre the same files under the names for `text-font`. */
export function fontFacesModule(files: ReadonlySet<string>): string {
  const scripts = SCRIPTS.filter(({ script }) => facesFor('map').some((face) => files.has(fontFile(face, script))));
  const ranges = scripts.map((rule) => `  ${key(rule.script)}: ${literal(unicodeRanges(rule), '  ')},`);
  const fonts = facesFor('map').map((face) => {
    const entries = scriptsWithFile(face, files).map(
      ({ script }) => `    ${key(script)}: '${fontFile(face, script)}',`,
    );
    return [`  '${face.mapFont}': {`, ...entries, '  },'].join('\n');
  });
  return `// ${MADE_BY}
const RANGES = {
${ranges.join('\n')}
} as const;

const FILES = {
${fonts.join('\n')}
} as const satisfies Record<string, Partial<Record<keyof typeof RANGES, string>>>;

/** A font that map layers may name in \`text-font\`. */
export type MapFont = keyof typeof FILES;

/**
 * The style's \`font-faces\`: each map font with its files and the characters that each file has.
 * The base is the URL of the site's root with a slash at its end.
 */
export function fontFaces(baseUrl: string): Record<MapFont, { url: string; 'unicode-range': string[] }[]> {
  const faces = Object.entries(FILES).map(([font, files]) => [
    font,
    Object.entries(files).map(([script, file]) => ({
      url: \`\${baseUrl}fonts/\${file}\`,
      'unicode-range': [...RANGES[script as keyof typeof RANGES]],
    })),
  ]);
  return Object.fromEntries(faces);
}
`;
}

function scriptsWithFile(face: Face, files: ReadonlySet<string>): ScriptRule[] {
  return SCRIPTS.filter(({ script }) => files.has(fontFile(face, script)));
}

function key(name: string): string {
  return name.includes('-') ? `'${name}'` : name;
}

/** A comma-separated list: on one line, or indented and broken at a width of 100 as Prettier does. */
function lines(items: readonly string[]): string {
  if (items.length < 4) return ` ${items.join(', ')}`;
  return items.reduce((text, item) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    if (text === '') return `\n    ${item}`;
    return `${last}, ${item},`.length <= 100 ? `${text}, ${item}` : `${text},\n    ${item}`;
  }, '');
}

/** An array of strings as Prettier would set it at a width of 100. */
function literal(strings: readonly string[], indent: string): string {
  const quoted = strings.map((string) => `'${string}'`);
  const oneLine = `[${quoted.join(', ')}]`;
  if (oneLine.length < 80) return oneLine;
  return `[\n${quoted.map((string) => `${indent}  ${string},`).join('\n')}\n${indent}]`;
}
