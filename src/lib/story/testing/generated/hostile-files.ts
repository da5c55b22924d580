import { SMALL_MAP, SMALL_STORY, smallFiles } from '../small-story.ts';
import type { StoryFile } from '../../parse.ts';

const CHARACTERS = 65_536;

const filled = (piece: string, length = CHARACTERS) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Numbered pieces, together as long as a file of 64 KB. */
function many(piece: (index: number) => string, length = CHARACTERS): string {
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)!.length) pieces.push(piece(pieces.length));
  return pieces.join('');
}

/** The small story with one part replaced; throws Error when the part is not there. */
function instead(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`"${part}" is not in the text`);
  return text.replace(part, () => by);
}

const inStory = (part: string, by: string) => instead(SMALL_STORY, part, by);
const inMap = (part: string, by: string) => instead(SMALL_MAP, part, by);
const narration = (text: string) => inStory('it: Il carro va.', `it: '${text}'`);
const point = (coordinates: string) => inMap('"coordinates": [12, 45]', `"coordinates": ${coordinates}`);
const indented = many((i) => `${' '.repeat(i)}a:\n`);
const aliasBomb = Array.from({ length: 30 }, (_, i) =>
  i === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]' : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`,
).join('\n');
const aChapter = (i: number) =>
  `  - {id: c${i}, title: {it: a, en: b}, text: {it: a, en: b}, seconds: 5, time: {from: 2024-05-01T07:00Z, to: 2024-05-01T17:00Z}, camera: {frame: [road]}, claims: [rocket]}\n`;

/** YAML that costs a reader more than it costs to write, most of it 64 KB long. */
const STORIES: Readonly<Record<string, string>> = {
  nothing: '',
  'a byte order mark and nothing': '\ufeff',
  'a word': 'story',
  'opening brackets': filled('['),
  'closing brackets': `a: b\n${filled(']')}`,
  'brackets in brackets': filled('[', CHARACTERS / 2) + filled(']', CHARACTERS / 2),
  'opening braces': filled('{'),
  'braces and brackets': filled('[{'),
  questions: filled('? '),
  'questions and lists': filled('- ? '),
  'lists in lists': filled('- '),
  'ever deeper lines': indented,
  'keys in keys on one line': filled('a: '),
  colons: filled(': '),
  'colons on lines': filled(':\n'),
  commas: `[${filled(',')}`,
  anchors: filled('&a '),
  aliases: filled('*a '),
  'quotation marks': filled('"'),
  'an open quotation': `a: "${filled('x\n')}`,
  tags: filled('! '),
  comments: filled('#\n'),
  'comments at words': filled('a #\n'),
  lines: filled('\n'),
  'tabs and lines': filled('\t\n'),
  documents: filled('--- a\n'),
  'ends of documents': filled('...\n'),
  directives: filled('%YAML 1.2\n'),
  'broken directives': filled('%\n'),
  'one key again and again': filled('a: 1\n'),
  'merge keys': filled('<<: *a\n'),
  zeros: filled('a: \0\n'),
  'texts in lines': filled('a: |\n b\n'),
  'an alias bomb': aliasBomb,
  'a wide alias bomb': `a: &a [${filled('x, ', 20_000)}]\nb: [${filled('*a, ', 40_000)}]\n`,
  'an alias of itself': 'title: &a { it: *a }\n',
  'a bomb within a story': inStory('people:\n', `people:\n  x: &x {kind: person}\n${many((i) => `  p${i}: *x\n`)}`),
  'anchored keys': many((i) => `a${i}: &a${i} x\n`),
  'unknown keys': SMALL_STORY + many((i) => `unknown${i}: 1\n`),
  'unknown keys of a person': inStory('    kind: person', `    kind: person\n${many((i) => `    u${i}: 1\n`)}`),
  'unknown keys in braces': `{${many((i) => `k${i}: 1, `)}}`,
  'keys that nearly are known': SMALL_STORY + many((i) => `claim${i}: 1\n`),
  'broken people': inStory('people:\n', `people:\n${many((i) => `  p${i}: 1\n`)}`),
  'many people': inStory('people:\n', `people:\n${many((i) => `  p${i}: {kind: person, name: {it: a, en: b}}\n`)}`),
  'many places without a point': inStory(
    'places:\n',
    `places:\n${many((i) => `  p${i}: {name: {it: a, en: b}, kind: city, zone: Asia/Seoul, precisionKm: 1, claims: [rocket]}\n`)}`,
  ),
  'unknown places': inStory('places: [alba]\n', `places: [${many((i) => `p${i}, `)}]\n`),
  'the same place': inStory('places: [alba]\n', `places: [${filled('alba, ')}alba]\n`),
  'ids beside ids': inStory('people:\n', `people:\n${many((i) => `  p${i}:\n`, CHARACTERS / 2)}`).replace(
    'people: [anna]',
    () => `people: [${many((i) => `p${i}x, `, CHARACTERS / 2)}]`,
  ),
  'a long id': inStory('by: anna', `by: ${filled('anna')}`),
  'a long key': inStory('  anna:\n', `  ? ${filled('anna')}\n  :\n`),
  'many legs': inStory(
    '    legs:\n',
    `    legs:\n${many(() => '      - { line: road, status: inferred, claims: [cart-arrives] }\n')}`,
  ),
  'many chapters': SMALL_STORY + many(aChapter),
  'broken chapters': SMALL_STORY + many(() => '  - { id: 5 }\n'),
  'a camera on one line many times': inStory('frame: [road]', `frame: [${filled('road, ')}road]`),
  'many corrections': inStory(
    '    corrections:\n',
    `    corrections:\n${many(() => '      - { date: 2024-05-01, text: { it: a, en: b } }\n')}`,
  ),
  'broken corrections': inStory('    corrections:\n', `    corrections:\n${many(() => '      - { date: 5 }\n')}`),
  'many languages': inStory('[it, en]', `[it, en, ${many((i) => `aa-${1000 + (i % 9000)}, `)}]`),
  'a text in many languages': inStory('{ it: Il carro, en: The cart }', `{${many((i) => `aa-${1000 + i}: x, `)}}`),
  'many paragraphs': inStory('paragraph: 1\n', `paragraph: [${filled('1, ')}1]\n`),
  'many dates in one': inStory('updated: 2024-06-01', `updated: ${filled('2024-06-01/')}`),
  'a long number': inStory('precisionKm: 50', `precisionKm: ${filled('9')}`),
  'a long hexadecimal number': inStory('precisionKm: 50', `precisionKm: 0x${filled('f')}`),
  'a long fraction': inStory('precisionKm: 50', `precisionKm: 0.${filled('1')}e-99999`),
  stars: narration(filled('*')),
  'links without end': narration(filled('[a](')),
  'links in brackets': narration(filled('[a]((')),
  'links in stars': narration(filled('*[a](https://a.b) ')),
  'brackets in a text': narration(filled('[')),
  backslashes: narration(filled('\\')),
  'blank lines in a text': inStory('it: Il carro va.', `it: "${filled(' \\n')}x"`),
  'spaces in a text': narration(`a${filled(' ')}b`),
  'directions in a text': narration(filled('\u202e')),
  'escapes in a text': inStory('it: Il carro va.', `it: "${filled('\\x07')}"`),
  'a text that is never folded': narration(filled('word ')),
};

/** GeoJSON of the same kind. */
const MAPS: Readonly<Record<string, string>> = {
  nothing: '',
  null: 'null',
  'opening brackets': point(filled('[')),
  'brackets in brackets': point(filled('[', CHARACTERS / 2) + filled(']', CHARACTERS / 2)),
  'objects in objects': filled('{"a":'),
  letters: filled('x'),
  'an open text': `"${filled('a')}`,
  escapes: `["${filled('\\u0000')}`,
  commas: point(`[${filled(',')}]`),
  'positions of texts': inMap('[10, 45], [11', `[10, 45], ${filled('["a"], ', 65_534)}[11`),
  'numbers for positions': inMap('[10, 45], [11', `[10, 45], ${filled('0, ', 65_535)}[11`),
  'the same position': inMap('[10, 45], [11', `[10, 45], ${filled('[10, 45], ', 65_530)}[11`),
  'a position of many numbers': point(`[${filled('1, ', 65_535)}1]`),
  'a long number': point(`[${filled('9')}, 1]`),
  'features of nothing': inMap('"features": [', `"features": [${filled('{}, ')}`),
  'numbers for features': inMap('"features": [', `"features": [${filled('0,')}`),
  'features of one id': inMap('"features": [', `"features": [${many(() => '{"type":"Feature","id":"a"}, ')}`),
  'polygons of nothing': inMap(
    '"type": "Point", "coordinates": [12, 45]',
    `"type": "MultiPolygon", "coordinates": [${filled('[], ')}[]]`,
  ),
  'one key again and again': inMap('"properties": {}', `"properties": {${filled('"a": 1, ')}"a": 1}`),
  'many keys': inMap('"properties": {}', `"properties": {${many((i) => `"k${i}": 1, `)}"z": 1}`),
  'a ring of one position': inMap('[13, 44], [15, 44]', `[13, 44], ${filled('[13, 44], ', 65_530)}[15, 44]`),
  'a ring that is not closed': inMap('[13, 46], [13, 44]]]', '[13, 46]]]'),
  'a ring the wrong way round': inMap(
    '[13, 44], [15, 44], [15, 46], [13, 46], [13, 44]',
    '[13, 44], [13, 46], [15, 46], [15, 44], [13, 44]',
  ),
  NaN: point('[NaN, 45]'),
  Infinity: point('[1e999, 45]'),
  'no coordinates': point('[]'),
  'no geometry': inMap('"geometry": { "type": "Point", "coordinates": [12, 45] }', '"geometry": null'),
  'coordinates that pretend to be a list': point('{"length": 2, "0": 12, "1": 45}'),
  'an inherited id': inMap('"id": "borgo"', '"__proto__": {"id": "borgo"}'),
};

/** Files that were made to be hard to read, by what they hold. */
export const HOSTILE_FILES: readonly (readonly [what: string, files: StoryFile[]])[] = [
  ...Object.entries(STORIES).map(([what, story]) => [`a story of ${what}`, smallFiles({ story })] as const),
  ...Object.entries(MAPS).map(([what, map]) => [`a map of ${what}`, smallFiles({ map })] as const),
];
