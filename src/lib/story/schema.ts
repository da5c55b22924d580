import * as v from 'valibot';
import { field } from './schema/field.ts';
import { chapterSchema } from './schema/film.ts';
import {
  areaSchema,
  distanceSchema,
  eventSchema,
  journeySchema,
  launchSchema,
  lineSchema,
  placeSchema,
} from './schema/map.ts';
import { claimSchema, personSchema, quoteSchema, sourceSchema } from './schema/sources.ts';
import { idSchema, instant, languageSchema, text } from './schema/values.ts';

export { idSchema, instantSchema, languageSchema, textSchema } from './schema/values.ts';

const WHOLE_FROM_1 = 'a whole number from 1';
const version = v.pipe(
  v.number(),
  v.integer(WHOLE_FROM_1),
  v.minValue(1, WHOLE_FROM_1),
  v.maxValue(1_000_000, 'a version up to 1,000,000'),
);

/** The whole of `story.yaml`, as written. References and meanings are checked by `parseStory`. */
export const storySchema = v.strictObject({
  format: field(v.literal(1, 'format 1'), 'The version of this format: 1.', { example: 1 }),
  languages: field(
    v.pipe(v.array(languageSchema), v.minLength(1, 'at least one language')),
    'The languages that every text of the story has; the first is its own.',
    { example: ['it', 'en'] },
  ),
  title: text('The title of the story.', { en: 'Kim’s train and the two missiles' }),
  summary: text('One or two sentences for lists, search engines and cards.', { en: 'September 2023: …' }),
  version: v.optional(
    field(version, 'Counts how often the story has been published, from 1.', { unit: 'versions', example: 2 }),
    1,
  ),
  updated: instant('The day or instant of the last change.', '2024-06-03'),
  sources: field(v.record(idSchema, sourceSchema), 'The documents that claims are taken from, by id.'),
  people: v.optional(
    field(v.record(idSchema, personSchema), 'Who acts, speaks or is spoken of, by id: institutions and states too.'),
    {},
  ),
  places: field(
    v.record(idSchema, placeSchema),
    'The places, by id. The position of each is the Point feature with this id in a GeoJSON file of the folder.',
  ),
  claims: field(
    v.record(idSchema, claimSchema),
    'The smallest things that the story says, by id. Claims and quotes share one set of ids.',
  ),
  quotes: v.optional(field(v.record(idSchema, quoteSchema), 'Somebody’s words, verbatim, by id.'), {}),
  events: v.optional(field(v.record(idSchema, eventSchema), 'What happened at a place and a time, by id.'), {}),
  journeys: v.optional(field(v.record(idSchema, journeySchema), 'Who or what moves through stops, by id.'), {}),
  lines: v.optional(
    field(v.record(idSchema, lineSchema), 'Lines that are drawn although nobody is said to have moved along, by id.'),
    {},
  ),
  areas: v.optional(
    field(v.record(idSchema, areaSchema), 'Regions with a name, by id; the shape is a Polygon feature.'),
    {},
  ),
  launches: v.optional(field(v.record(idSchema, launchSchema), 'Launches from an area toward an area, by id.'), {}),
  distances: v.optional(
    field(v.record(idSchema, distanceSchema), 'Pairs of places whose distance the story speaks of, by id.'),
    {},
  ),
  chapters: field(
    v.pipe(v.array(chapterSchema), v.minLength(1, 'at least one chapter')),
    'The narration, in the order of telling.',
  ),
});

/** A story file that has the right shape, before its references are resolved. */
export type RawStory = v.InferOutput<typeof storySchema>;
