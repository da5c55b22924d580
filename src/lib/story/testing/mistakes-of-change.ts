import type { Row } from './mistakes.ts';

const DAY = 'a day (2023-09-12) or an instant with offset (2023-09-13T11:43+09:00)';

/** Mistakes in what `story.yaml` says of its own changes: version, last change, corrections. */
export const MISTAKES_OF_CHANGE: readonly Row[] = [
  [
    'a correction without its date',
    'date: 2024-05-20\n        text',
    '⟦text',
    'claims.rocket.corrections[0].date',
    '"date"',
    'Add "date".',
  ],
  [
    'a correction that does not say what was changed',
    'date: 2024-06-01\n        text: { it: L’ora è approssimata., en: The hour is approximate. }',
    '⟦date: 2024-06-01',
    'claims.rocket.corrections[1].text',
    '"text"',
    'Add "text".',
  ],
  [
    'a correction in one language only',
    '{ it: L’ora è approssimata., en: The hour is approximate. }',
    '⟦{ it: L’ora è approssimata. }',
    'claims.rocket.corrections[1].text',
    'this text in it, en',
    'Add en.',
  ],
  [
    'the wording before in one language only',
    '{ it: Parte mercoledì., en: It is fired on Wednesday. }',
    '⟦{ it: Parte mercoledì. }',
    'claims.rocket.corrections[0].previously',
    'this text in it, en',
    'Add en.',
  ],
  [
    'a correction of a day that does not exist',
    'date: 2024-05-20',
    'date: ⟦2024-05-32',
    'claims.rocket.corrections[0].date',
    'a day (2023-09-12), an instant with offset (2023-09-13T11:43+09:00), either with ~ for "about", or earliest/latest',
  ],
  [
    'corrections out of order',
    'date: 2024-06-01\n',
    'date: ⟦2024-05-19\n',
    'claims.rocket.corrections[1].date',
    'a date not before the correction above it',
  ],
  [
    'a correction after the last change of the story',
    'date: 2024-06-01\n',
    'date: ⟦2024-06-02\n',
    'claims.rocket.corrections[1].date',
    'a date not after "updated", 2024-06-01',
  ],
  [
    'a last change at some time between two days',
    'updated: 2024-06-01',
    'updated: ⟦2024-06-01/2024-06-02',
    'updated',
    DAY,
  ],
  ['a last change on about a day', 'updated: 2024-06-01', 'updated: ⟦2024-06-01~', 'updated', DAY],
  ['a version with a point', 'version: 2', 'version: ⟦1.5', 'version', 'a whole number from 1'],
  ['a version that is text', 'version: 2', "version: ⟦'2'", 'version', 'number'],
  [
    'a corrected claim in the first version of a story',
    'version: 2',
    'version: ⟦1',
    'version',
    'a version from 2, because a claim has been corrected',
  ],
];
