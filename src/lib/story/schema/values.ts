import * as v from 'valibot';
import { field, type FieldNotes } from './field.ts';

/** Lower-case words joined by hyphens: the name that other parts of the story use to refer to something. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
);

/** A text of at least one character that is not a space. */
export const nonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'));

/** A BCP 47 language tag, such as `it` or `zh-Hans`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as it or zh-Hans'),
);

/** One text in several languages, keyed by language tag. */
export const textSchema = v.record(languageSchema, nonEmpty);

/** An EDTF subset: a day, an instant with offset, either followed by `~` for "about", or `earliest/latest`. */
export const instantSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'a day or an instant'));

export const ids = v.array(idSchema);
export const kilometres = v.pipe(
  v.number(),
  v.gtValue(0, 'a number of kilometres above 0'),
  v.maxValue(100_000, 'at most 100,000 kilometres'),
);
/** Distances around something: more than half of the way round the Earth says nothing. */
export const groundKilometres = v.pipe(kilometres, v.maxValue(20_000, 'at most 20,000 kilometres'));
export const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1, 'a paragraph number from 1'));
const paragraphs = v.union(
  [paragraph, v.pipe(v.array(paragraph), v.minLength(1))],
  'a paragraph number or a list of them',
);
const claimIds = v.pipe(ids, v.minLength(1, 'at least one claim: a drawing needs a source'));

/** The claims behind what is drawn or told. */
export const behind = field(claimIds, 'Ids of the claims or quotes that it rests on, at least one.', {
  example: ['train-leaves'],
});

/** Which source, and where in it. */
export const citation = {
  source: field(idSchema, 'Id of the source that says it.', { example: 'article' }),
  paragraph: v.optional(
    field(paragraphs, 'Where in the source: a paragraph or a list of them, counted from 1.', { example: [4, 5] }),
  ),
};

/** The statuses of what is drawn. */
export const statusSchema = field(
  v.picklist(['reported', 'inferred', 'disputed']),
  'How it is known: said by the source, concluded by us (drawn dashed), or contradicted by somebody.',
  { example: 'reported' },
);

/** A published length of a way with the claim that says it. */
export const publishedKm = v.optional(
  field(
    v.strictObject({
      km: field(kilometres, 'The length as it was published.', { unit: 'km', example: 238 }),
      claim: field(idSchema, 'Id of the claim that says it.', { example: 'rail-khasan-baranovsky' }),
    }),
    'A published length, such as that of a railway; the drawn line is shorter, for it cuts the bends.',
    { example: { km: 238, claim: 'rail-khasan-baranovsky' } },
  ),
);

/** A text in every language of the story, with what it is. */
export function text(description: string, example?: Record<string, string>, notes: FieldNotes = {}) {
  return field(textSchema, description, { title: 'text', ...notes, ...(example && { example }) });
}

/** A time with what it is. */
export function instant(description: string, example: string, notes: FieldNotes = {}) {
  return field(instantSchema, description, { title: 'time', ...notes, example });
}
