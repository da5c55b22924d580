import type { Row } from './mistakes.ts';

const ROAD = '[\n      [10, 45], [11, 45.2], [12, 45]]';
const GULF = '[[\n      [13, 44], [15, 44], [15, 46], [13, 46], [13, 44]]]';

/** What only a program, an accident or somebody with bad intentions writes into `story.yaml`. */
export const MISTAKES_OF_INPUT: readonly Row[] = [
  ['a key twice', '    kind: person\n', '    kind: person\n    ⟦kind: state\n', 'people.anna', 'each key once'],
  [
    'a key that JavaScript gives a meaning',
    'people:\n',
    'people:\n  ⟦constructor: { kind: person, name: { it: a, en: b } }\n',
    'people',
    'a key that is no word of JavaScript',
  ],
  ['a list as a key', 'people:\n', 'people:\n  ⟦[a, b]: { kind: person }\n', 'people', 'a key of one word'],
  ['an alias without its anchor', 'by: anna', 'by: ⟦*anna', 'claims.cart-leaves.by', 'an anchor &anna before it'],
  [
    'a claim twice in one list',
    '[cart-leaves, cart-arrives, anna-farewell]',
    '[cart-leaves, cart-arrives, ⟦cart-leaves, anna-farewell]',
    'chapters[0].claims[2]',
    'each id once in a list',
  ],
  [
    'a chapter with the id of a part of the page',
    '- id: sky',
    '- id: ⟦page-data',
    'chapters[1].id',
    'an id that the page does not use itself',
  ],
  ['a language twice', '[it, en]', '[it, en, ⟦it]', 'languages[2]', 'each language once'],
  ['a language that is a number', '[it, en]', '[it, en, ⟦5]', 'languages[2]', 'string'],
  [
    'a language tag that names two regions',
    'original: { language: it,',
    'original: { language: ⟦it-IT-CH,',
    'quotes.anna-farewell.original.language',
    'a BCP 47 language tag such as it or zh-Hans',
  ],
  [
    'a precision wider than the Earth',
    'precisionKm: 50',
    'precisionKm: ⟦1e300',
    'areas.gulf.precisionKm',
    'at most 100,000 kilometres',
  ],
  [
    'a bearing without end',
    'spanKm: 80',
    'spanKm: 80, bearing: ⟦.inf',
    'chapters[1].camera.bearing',
    'a bearing within ±360 degrees',
  ],
  [
    'an address of nothing',
    'date: 2024-05-03',
    'date: 2024-05-03\n    url: ⟦https://',
    'sources.report.url',
    'an https address',
  ],
];

/** The same in a GeoJSON file. */
export const MISTAKES_OF_MAP_INPUT: readonly Row[] = [
  [
    'a key twice',
    '"id": "gulf", "properties": {}',
    '"id": "gulf", ⟦"id": "bay", "properties": {}',
    '',
    'each key once',
  ],
  [
    'a line shorter than a metre',
    ROAD,
    '⟦[\n      [10, 45], [10.000001, 45]]',
    'features[2].geometry.coordinates',
    'at least two different positions',
  ],
  [
    'a line that only goes round the world',
    ROAD,
    '⟦[\n      [180, 45], [-180, 45]]',
    'features[2].geometry.coordinates',
    'at least two different positions',
  ],
  [
    'a ring without inside',
    GULF,
    '[⟦[\n      [13, 44], [15, 44], [14, 44], [13, 44]]]',
    'features[4].geometry.coordinates[0]',
    'a ring that encloses an area',
  ],
  [
    'a number beyond numbers',
    '[11, 45.2]',
    '⟦[1e999, 45.2]',
    'features[2].geometry.coordinates[1]',
    'longitude within ±180 and latitude within ±90',
  ],
  [
    'no coordinates',
    '"coordinates": [12, 45]',
    '"coordinates": ⟦[]',
    'features[1].geometry.coordinates',
    'longitude within ±180 and latitude within ±90',
  ],
];
