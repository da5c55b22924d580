import type { Row } from './mistakes.ts';

const ORDER = 'a time not before the stop before it';
const INSTANT =
  'a day (2023-09-12), an instant with offset (2023-09-13T11:43+09:00), either with ~ for "about", or earliest/latest';

/** Mistakes in `story.yaml`: quotes without their parts, unknown keys and words, times, structure. */
export const MISTAKES_OF_FORM: readonly Row[] = [
  [
    'a quote without a speaker',
    'speaker: anna\n    original',
    '⟦original',
    'quotes.anna-farewell.speaker',
    '"speaker"',
    'Add "speaker".',
  ],
  [
    'a quote without a source',
    'speaker: anna\n    original: { language: it, text: A domani }\n    translations: { en: See you tomorrow }\n    source: report\n    paragraph: 5',
    '⟦speaker: anna\n    original: { language: it, text: A domani }\n    translations: { en: See you tomorrow }',
    'quotes.anna-farewell.source',
    '"source"',
    'Add "source".',
  ],
  ['a quote with the id of a claim', '  anna-farewell:', '  ⟦rocket:', 'quotes.rocket', 'an id that no claim has'],
  [
    'an unknown key',
    'kind: person',
    'kind: person\n    ⟦rolle: { it: a, en: b }',
    'people.anna.rolle',
    'only keys that the format knows',
    'Did you mean "role"?',
  ],
  [
    'an unknown status',
    'status: inferred\n    reason',
    'status: ⟦rumoured\n    reason',
    'claims.cart-arrives.status',
    'one of reported, inferred, disputed',
  ],
  [
    'an id with capitals',
    '  leaving:',
    '  ⟦Leaving:',
    'events.Leaving',
    'an id of lower-case letters, digits and single hyphens',
  ],
  ['a number with its unit', 'precisionKm: 50', 'precisionKm: ⟦50 km', 'areas.gulf.precisionKm', 'number'],
  [
    'a precision below nothing',
    'precisionKm: 50',
    'precisionKm: ⟦-1',
    'areas.gulf.precisionKm',
    'a number of kilometres above 0',
  ],
  ['an unreadable instant', 'at: 2024-05-01\n', 'at: ⟦1 May 2024\n', 'events.leaving.at', INSTANT],
  ['a day that does not exist', 'at: 2024-05-01\n', 'at: ⟦2024-02-30\n', 'events.leaving.at', INSTANT],
  [
    'a time without its offset',
    'arrival: 2024-05-01T16:00+02:00',
    'arrival: ⟦2024-05-01T16:00',
    'journeys.cart.stops[1].arrival',
    INSTANT,
  ],
  [
    'an unknown zone',
    'zone: Europe/Rome\n    precisionKm: 2',
    'zone: ⟦Europe/Alba\n    precisionKm: 2',
    'places.alba.zone',
    'an IANA time zone',
  ],
  [
    'an arrival before the departure',
    'arrival: 2024-05-01T16:00+02:00',
    'arrival: ⟦2024-05-01T07:00+02:00',
    'journeys.cart.stops[1].arrival',
    ORDER,
  ],
  [
    'a stop without its arrival',
    '      - place: borgo\n        arrival: 2024-05-01T16:00+02:00\n',
    '      - ⟦place: borgo\n',
    'journeys.cart.stops[1].arrival',
    'the arrival at borgo',
  ],
  [
    'a chapter that ends before it begins',
    'to: 2024-05-02T10:20+02:00',
    'to: ⟦2024-05-02T09:20+02:00',
    'chapters[1].time.to',
    'a time not before "from"',
  ],
  [
    'a chapter that ends on a day',
    'to: 2024-05-02T10:20+02:00',
    'to: ⟦2024-05-03',
    'chapters[1].time.to',
    'an instant with offset, such as 2023-09-13T11:40+09:00',
  ],
  [
    'a range that ends before it begins',
    'toward: gulf\n',
    'toward: gulf\n    rangeKm: { min: 300, max: ⟦200, claim: rocket }\n',
    'launches.flare.rangeKm.max',
    'at least the minimum, 300',
  ],
  ['two chapters with one id', '- id: sky', '- id: ⟦way', 'chapters[1].id', 'an id that no other chapter has'],
  [
    'more legs than ways between stops',
    '    legs:\n',
    '    legs:\n      ⟦- { line: road, status: inferred, claims: [cart-arrives] }\n',
    'journeys.cart.legs',
    '1 legs between 2 stops',
  ],
  [
    'a camera that frames and follows',
    'camera: { frame: [road], marginKm: 20 }',
    'camera: ⟦{ frame: [road], follow: cart }',
    'chapters[0].camera',
    'a camera: either frame: [ids of places, areas or lines] or follow: a journey with spanKm',
    'Remove "follow".',
  ],
];
