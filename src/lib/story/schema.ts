import * as v from 'valibot';
import { httpsAddress } from './inline.ts';

/** Lower-case words joined by hyphens: the name that other parts of the story use to refer to something. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
);

const nonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'));

/** A BCP 47 language tag, such as `it` or `zh-Hans`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as it or zh-Hans'),
);

/** One text in several languages, keyed by language tag. */
export const textSchema = v.record(languageSchema, nonEmpty);

/** An EDTF subset: a day, an instant with offset, either followed by `~` for "about", or `earliest/latest`. */
export const instantSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'a day or an instant'));

const ids = v.array(idSchema);
const claimIds = v.pipe(ids, v.minLength(1, 'at least one claim: a drawing needs a source'));
const kilometres = v.pipe(
  v.number(),
  v.gtValue(0, 'a number of kilometres above 0'),
  v.maxValue(100_000, 'at most 100,000 kilometres'),
);
/** Distances around something: more than half of the way round the Earth says nothing. */
const groundKilometres = v.pipe(kilometres, v.maxValue(20_000, 'at most 20,000 kilometres'));
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1, 'a paragraph number from 1'));
const WHOLE_FROM_1 = 'a whole number from 1';
const version = v.pipe(
  v.number(),
  v.integer(WHOLE_FROM_1),
  v.minValue(1, WHOLE_FROM_1),
  v.maxValue(1_000_000, 'a version up to 1,000,000'),
);
const paragraphs = v.union(
  [paragraph, v.pipe(v.array(paragraph), v.minLength(1))],
  'a paragraph number or a list of them',
);

/** What was changed in a claim once it had been published: when, and what it now says or no longer says. */
const correctionSchema = v.strictObject({
  date: instantSchema,
  text: textSchema,
  previously: v.optional(textSchema),
});
const corrections = v.optional(v.array(correctionSchema), []);

const citation = { source: idSchema, paragraph: v.optional(paragraphs) };

const sourceSchema = v.strictObject({
  title: textSchema,
  publisher: textSchema,
  language: v.optional(languageSchema),
  date: v.optional(instantSchema),
  url: v.optional(
    v.pipe(
      v.string(),
      v.check((url) => httpsAddress(url) !== null, 'an https address'),
    ),
  ),
  where: v.optional(textSchema),
  licence: v.optional(nonEmpty),
  paragraphs: v.optional(paragraph),
});

const personSchema = v.strictObject({
  kind: v.picklist(['person', 'institution', 'group', 'state']),
  name: textSchema,
  role: v.optional(textSchema),
  place: v.optional(idSchema),
});

const placeSchema = v.strictObject({
  name: textSchema,
  localName: v.optional(textSchema),
  alsoNamed: v.optional(v.array(textSchema)),
  kind: v.picklist(['city', 'station', 'airport', 'site', 'sea', 'country', 'point']),
  role: v.optional(v.picklist(['stage', 'actor']), 'stage'),
  label: v.optional(v.picklist(['right', 'left', 'above', 'below']), 'right'),
  zone: nonEmpty,
  precisionKm: groundKilometres,
  note: v.optional(textSchema),
  claims: claimIds,
});

const statement = {
  text: textSchema,
  by: v.optional(idSchema),
  ...citation,
  also: v.optional(v.array(v.strictObject(citation)), []),
  places: v.optional(ids, []),
  people: v.optional(ids, []),
  at: v.optional(instantSchema),
  corrections,
};

const claimSchema = v.variant(
  'status',
  [
    v.strictObject({ status: v.literal('reported'), ...statement }),
    v.strictObject({ status: v.literal('inferred'), reason: textSchema, ...statement }),
    v.strictObject({
      status: v.literal('disputed'),
      otherVersion: v.strictObject({ text: textSchema, by: v.optional(idSchema), ...citation }),
      ...statement,
    }),
  ],
  'one of reported, inferred, disputed',
);

const quoteSchema = v.strictObject({
  speaker: idSchema,
  original: v.strictObject({ language: languageSchema, text: nonEmpty }),
  translations: v.optional(textSchema, {}),
  context: v.optional(textSchema),
  ...citation,
  places: v.pipe(ids, v.minLength(1, 'the place where the words belong')),
  at: v.optional(instantSchema),
  corrections,
});

const eventSchema = v.strictObject({
  title: textSchema,
  place: idSchema,
  at: instantSchema,
  claims: claimIds,
});

const stopSchema = v.strictObject({
  place: idSchema,
  arrival: v.optional(instantSchema),
  departure: v.optional(instantSchema),
  claims: claimIds,
});

const legSchema = v.strictObject({
  line: idSchema,
  status: v.picklist(['reported', 'inferred', 'disputed']),
  vehicle: v.optional(v.picklist(['train', 'car', 'ship', 'aircraft', 'foot'])),
  publishedKm: v.optional(v.strictObject({ km: kilometres, claim: idSchema })),
  claims: claimIds,
});

const journeySchema = v.strictObject({
  name: textSchema,
  label: v.optional(textSchema),
  ending: v.optional(v.picklist(['arrived', 'lost']), 'arrived'),
  vehicle: v.picklist(['train', 'car', 'ship', 'aircraft', 'foot']),
  people: v.optional(ids, []),
  stops: v.pipe(v.array(stopSchema), v.minLength(2, 'at least two stops')),
  legs: v.pipe(v.array(legSchema), v.minLength(1, 'at least one leg')),
});

const lineSchema = v.strictObject({
  name: textSchema,
  line: idSchema,
  status: v.picklist(['reported', 'inferred', 'disputed']),
  publishedKm: v.optional(v.strictObject({ km: kilometres, claim: idSchema })),
  claims: claimIds,
});

const areaSchema = v.strictObject({
  name: textSchema,
  kind: v.picklist(['launch-area', 'sea', 'site']),
  shape: v.optional(idSchema),
  place: v.optional(idSchema),
  precisionKm: groundKilometres,
  claims: claimIds,
});

const launchSchema = v.strictObject({
  name: textSchema,
  origin: idSchema,
  toward: idSchema,
  at: instantSchema,
  rangeKm: v.optional(v.strictObject({ min: groundKilometres, max: groundKilometres, claim: idSchema })),
  claims: claimIds,
});

const distanceSchema = v.strictObject({
  from: idSchema,
  to: idSchema,
  publishedKm: v.optional(v.strictObject({ km: kilometres, claim: idSchema })),
  claims: claimIds,
});

const TURN = 'a bearing within ±360 degrees';
const shot = {
  bearing: v.optional(v.pipe(v.number(), v.minValue(-360, TURN), v.maxValue(360, TURN)), 0),
  pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60)), 0),
};

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));
const groundBox = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude]),
  v.check(([west, south, east, north]) => west !== east && south < north, 'a box: [west, south, east, north]'),
);

const cameraSchema = v.union(
  [
    v.strictObject({ frame: v.pipe(ids, v.minLength(1)), marginKm: v.optional(groundKilometres), ...shot }),
    v.strictObject({ box: groundBox, ...shot }),
    v.strictObject({ follow: idSchema, spanKm: groundKilometres, ...shot }),
  ],
  'a camera: frame: [ids of places, areas or lines], or box: [west, south, east, north], or follow: a journey with spanKm',
);

const chapterSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema,
  seconds: v.pipe(v.number(), v.finite(), v.minValue(1, 'at least 1 second'), v.maxValue(600, 'at most 600 seconds')),
  time: v.strictObject({ from: instantSchema, to: instantSchema }),
  camera: cameraSchema,
  places: v.optional(ids, []),
  claims: claimIds,
});

/** The whole of `story.yaml`, as written. References and meanings are checked by `parseStory`. */
export const storySchema = v.strictObject({
  format: v.literal(1, 'format 1'),
  languages: v.pipe(v.array(languageSchema), v.minLength(1, 'at least one language')),
  title: textSchema,
  summary: textSchema,
  version: v.optional(version, 1),
  updated: instantSchema,
  sources: v.record(idSchema, sourceSchema),
  people: v.optional(v.record(idSchema, personSchema), {}),
  places: v.record(idSchema, placeSchema),
  claims: v.record(idSchema, claimSchema),
  quotes: v.optional(v.record(idSchema, quoteSchema), {}),
  events: v.optional(v.record(idSchema, eventSchema), {}),
  journeys: v.optional(v.record(idSchema, journeySchema), {}),
  lines: v.optional(v.record(idSchema, lineSchema), {}),
  areas: v.optional(v.record(idSchema, areaSchema), {}),
  launches: v.optional(v.record(idSchema, launchSchema), {}),
  distances: v.optional(v.record(idSchema, distanceSchema), {}),
  chapters: v.pipe(v.array(chapterSchema), v.minLength(1, 'at least one chapter')),
});

/** A story file that has the right shape, before its references are resolved. */
export type RawStory = v.InferOutput<typeof storySchema>;
