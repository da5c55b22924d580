import type { Row } from './mistakes.ts';

const NARRATION = 'text: { it: Il carro va., en: The cart goes. }';
const WORDS = 'no control characters and no broken ones';

/** Mistakes in the markup and the characters of texts in `story.yaml`; the mark stands within the text. */
export const MISTAKES_OF_MARKUP: readonly Row[] = [
  [
    'a star without its partner',
    NARRATION,
    "text: { it: 'Il ⟦*carro va.', en: The cart goes. }",
    'chapters[0].text.it',
    'two stars around the words',
  ],
  [
    'a link that is not https',
    NARRATION,
    "text: { it: Il carro va., en: 'The [cart](⟦http://example.org) goes.' }",
    'chapters[0].text.en',
    'an https address',
  ],
  [
    'a link that would run a script, in a folded text',
    'reason: { it: Il giorno dopo era lì., en: It was there the next day. }',
    'reason:\n      it: Il giorno dopo era lì.\n      en: >-\n        It was there\n        the [next](⟦javascript:alert) day.',
    'claims.cart-arrives.reason.en',
    'an https address',
  ],
  [
    'an address without end, in a text of several paragraphs',
    NARRATION,
    'text:\n      it: Il carro va.\n      en: |\n        The cart goes.\n\n        It [goes]⟦(https://example.org on.',
    'chapters[0].text.en',
    'a ) that ends the address',
  ],
  [
    'a star within an apostrophe’d text',
    'text: { it: Il carro parte., en: The cart leaves. }',
    "text: { it: 'L''altro ⟦*carro parte.', en: The cart leaves. }",
    'claims.cart-leaves.text.it',
    'two stars around the words',
  ],
  [
    'a star without its partner in a correction',
    '{ it: L’ora è approssimata., en: The hour is approximate. }',
    "{ it: L’ora è approssimata., en: 'The hour is ⟦*approximate.' }",
    'claims.rocket.corrections[1].text.en',
    'two stars around the words',
  ],
  [
    'a character that turns the line',
    'en: The rocket }\n    origin',
    'en: The ⟦\u202erocket }\n    origin',
    'launches.flare.name.en',
    WORDS,
  ],
  [
    'a control character',
    'publisher: { it: Il Foglio,',
    'publisher: { it: Il⟦\u0007 Foglio,',
    'sources.report.publisher.it',
    WORDS,
  ],
  [
    'half of a character',
    'publisher: { it: Il Foglio,',
    'publisher: { it: ⟦"Il \\ud800",',
    'sources.report.publisher.it',
    WORDS,
  ],
];
