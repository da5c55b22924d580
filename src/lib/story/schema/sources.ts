import * as v from 'valibot';
import { httpsAddress } from '../inline.ts';
import { field } from './field.ts';
import { citation, idSchema, ids, instant, languageSchema, nonEmpty, paragraph, text } from './values.ts';

/** A document that claims are taken from. */
export const sourceSchema = v.strictObject({
  title: text('What the document is called.', { en: 'Report of the Secretary of the Navy' }),
  publisher: text('Who published it.', { en: 'Government Printing Office' }),
  language: v.optional(field(languageSchema, 'The language that it is written in.', { example: 'it' })),
  date: v.optional(instant('When it was published.', '2023-09-13')),
  url: v.optional(
    field(
      v.pipe(
        v.string(),
        v.check((url) => httpsAddress(url) !== null, 'an https address'),
      ),
      'Where it is on the web.',
      { example: 'https://example.org/report', pattern: '^https://' },
    ),
  ),
  where: v.optional(text('Where to find it, or what to know of it, in words.', { en: 'Archive, box 12.' })),
  licence: v.optional(field(nonEmpty, 'The licence that it is under.', { example: 'CC BY 4.0' })),
  paragraphs: v.optional(
    field(paragraph, 'How many paragraphs it has: blocks between blank lines, headings and captions included.', {
      unit: 'paragraphs',
      example: 31,
    }),
  ),
});

/** Somebody who acts, speaks or is spoken of. */
export const personSchema = v.strictObject({
  kind: field(v.picklist(['person', 'institution', 'group', 'state']), 'What sort of actor it is.', {
    example: 'person',
  }),
  name: text('The name that the page shows.', { en: 'Dmitry Peskov' }),
  role: v.optional(text('Who that is, in a few words.', { en: 'spokesman of the Kremlin' })),
  place: v.optional(field(idSchema, 'Id of the place where this actor stands for the story.', { example: 'moscow' })),
});

/** What was changed in a claim once it had been published: when, and what it now says or no longer says. */
const correctionSchema = v.strictObject({
  date: instant('When it was corrected, in UTC where it is a day.', '2024-06-03'),
  text: text('What was wrong and is now different. May have markup.', {
    en: 'An earlier version had the cart leave on Wednesday.',
  }),
  previously: v.optional(text('The wording before. May have markup.', { en: 'The cart leaves on Wednesday.' })),
});

const corrections = v.optional(
  field(v.array(correctionSchema), 'What was changed once it had been published, oldest first.'),
  [],
);

const statement = {
  text: text('One sentence in our own words. May have markup.', { en: 'The train leaves Pyongyang.' }),
  by: v.optional(
    field(idSchema, 'Id of the person who asserts it; left out, the source itself does.', { example: 'peskov' }),
  ),
  ...citation,
  also: v.optional(
    field(v.array(v.strictObject(citation)), 'Further sources that say the same.', {
      example: [{ source: 'agency', paragraph: 2 }],
    }),
    [],
  ),
  places: v.optional(field(ids, 'Ids of the places whose panels show it.', { example: ['khasan'] }), []),
  people: v.optional(field(ids, 'Ids of the people it is about.', { example: ['kim'] }), []),
  at: v.optional(instant('When that was.', '2023-09-13T11:43+09:00~')),
  corrections,
};

/** The smallest thing that a story says. */
export const claimSchema = v.variant(
  'status',
  [
    v.strictObject({ status: field(v.literal('reported'), 'The source says it.'), ...statement }),
    v.strictObject({
      status: field(v.literal('inferred'), 'We conclude it.'),
      reason: text('How we conclude it. May have markup.', { en: 'The dates leave no other day.' }),
      ...statement,
    }),
    v.strictObject({
      status: field(v.literal('disputed'), 'Somebody says otherwise.'),
      otherVersion: field(
        v.strictObject({
          text: text('The other version. May have markup.', { en: 'It landed before noon.' }),
          by: v.optional(field(idSchema, 'Id of the person who says so.', { example: 'navy' })),
          ...citation,
        }),
        'What the others say.',
      ),
      ...statement,
    }),
  ],
  'one of reported, inferred, disputed',
);

/** Somebody's words, verbatim. */
export const quoteSchema = v.strictObject({
  speaker: field(idSchema, 'Id of the person who speaks.', { example: 'putin' }),
  original: field(
    v.strictObject({
      language: field(languageSchema, 'The language of the words as they stand in the source.', { example: 'it' }),
      text: field(nonEmpty, 'The words, verbatim; "…" stands for words left out.', {
        example: 'la nostra prima priorità',
      }),
    }),
    'The words as the source has them.',
  ),
  translations: v.optional(
    text('Our translation into every other language of the story.', { en: 'our first priority' }),
    {},
  ),
  context: v.optional(text('What was asked or meant. May have markup.', { en: 'On relations with Moscow.' })),
  ...citation,
  places: field(
    v.pipe(ids, v.minLength(1, 'the place where the words belong')),
    'Ids of the places whose panels show the quote, at least one.',
    { example: ['vostochny'] },
  ),
  at: v.optional(instant('When that was said.', '2023-09-13')),
  corrections,
});
