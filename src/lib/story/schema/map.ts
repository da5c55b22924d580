import * as v from 'valibot';
import { field } from './field.ts';
import {
  behind,
  groundKilometres,
  idSchema,
  ids,
  instant,
  nonEmpty,
  publishedKm,
  statusSchema,
  text,
} from './values.ts';

const vehicle = v.picklist(['train', 'car', 'ship', 'aircraft', 'foot']);

/** A point of the story; its position is the Point with the same id in a GeoJSON file. */
export const placeSchema = v.strictObject({
  name: text('The name on the map and in lists.', { it: 'Chasan', en: 'Khasan' }),
  localName: v.optional(text('The name in the language of the place.', { en: 'Хасан' })),
  alsoNamed: v.optional(
    field(v.array(text('Another name.')), 'Other names in use; all are shown.', { example: [{ en: 'Sea of Japan' }] }),
  ),
  kind: field(
    v.picklist(['city', 'station', 'airport', 'site', 'sea', 'country', 'point']),
    'What sort of place it is.',
    { example: 'station' },
  ),
  role: v.optional(
    field(
      v.picklist(['stage', 'actor']),
      'Whether something happens there (stage), or somebody reacts from there (actor).',
      { example: 'stage' },
    ),
    'stage',
  ),
  label: v.optional(
    field(v.picklist(['right', 'left', 'above', 'below']), 'On which side of its mark the name is set.', {
      example: 'left',
    }),
    'right',
  ),
  zone: field(nonEmpty, 'The IANA time zone that its times are shown in.', { example: 'Asia/Vladivostok' }),
  precisionKm: field(groundKilometres, 'How far the true place may be from the position: the halo on the map.', {
    unit: 'km',
    example: 2,
  }),
  note: v.optional(text('What a reader should know of the place. May have markup.', { en: 'A border station.' })),
  claims: behind,
});

/** Something that happened at a place and a time. */
export const eventSchema = v.strictObject({
  title: text('What happened, in a few words.', { en: 'The handshake' }),
  place: field(idSchema, 'Id of the place.', { example: 'vostochny' }),
  at: instant('When it happened.', '2023-09-13'),
  claims: behind,
});

const stopSchema = v.strictObject({
  place: field(idSchema, 'Id of the place.', { example: 'khasan' }),
  arrival: v.optional(
    instant('When it arrives. On the first stop: from when it is shown. Required on the last.', '2023-09-12'),
  ),
  departure: v.optional(
    instant('When it leaves. Required on all stops but the last.', '2023-09-12T01:00+10:00/2023-09-13T01:00+10:00'),
  ),
  claims: behind,
});

const legSchema = v.strictObject({
  line: field(idSchema, 'Id of the LineString feature that it follows.', { example: 'pyongyang-khasan' }),
  status: statusSchema,
  vehicle: v.optional(field(vehicle, 'What it travels in, if not what the journey says.', { example: 'car' })),
  publishedKm,
  claims: behind,
});

/** Somebody or something moving through stops. */
export const journeySchema = v.strictObject({
  name: text('What the journey is called.', { en: 'Kim’s journey' }),
  label: v.optional(
    text('What is written beside its head, where several vehicles have to be told apart.', { en: 'Chicago' }),
  ),
  ending: v.optional(
    field(v.picklist(['arrived', 'lost']), 'Whether it reached its last stop, or was lost there.', { example: 'lost' }),
    'arrived',
  ),
  vehicle: field(vehicle, 'What it travels in.', { example: 'train' }),
  people: v.optional(field(ids, 'Ids of the people aboard.', { example: ['kim'] }), []),
  stops: field(v.pipe(v.array(stopSchema), v.minLength(2, 'at least two stops')), 'Where it halts, in order.'),
  legs: field(
    v.pipe(v.array(legSchema), v.minLength(1, 'at least one leg')),
    'The ways between its stops, one fewer than those.',
  ),
});

/** A line that nobody is said to have travelled. */
export const lineSchema = v.strictObject({
  name: text('What the line is called.', { en: 'Branch to Vladivostok' }),
  line: field(idSchema, 'Id of the LineString feature.', { example: 'vladivostok-branch' }),
  status: statusSchema,
  publishedKm,
  claims: behind,
});

/** A region with a name. */
export const areaSchema = v.strictObject({
  name: text('What the area is called.', { en: 'Sunan launch area' }),
  kind: field(v.picklist(['launch-area', 'sea', 'site']), 'What sort of area it is, and how it is drawn.', {
    example: 'launch-area',
  }),
  shape: v.optional(
    field(idSchema, 'Id of its Polygon feature, if that is not the id of the area.', { example: 'sea-of-japan-area' }),
  ),
  place: v.optional(field(idSchema, 'Id of the place that it belongs to.', { example: 'sunan' })),
  precisionKm: field(groundKilometres, 'How far its outline may be off.', { unit: 'km', example: 5 }),
  claims: behind,
});

/** A launch from an area toward another, without a point of impact. */
export const launchSchema = v.strictObject({
  name: text('What it is called.', { en: 'First missile' }),
  origin: field(idSchema, 'Id of the area that it rises from.', { example: 'sunan-launch-area' }),
  toward: field(idSchema, 'Id of the area that it goes toward.', { example: 'sea-of-japan-area' }),
  at: instant('When it was launched.', '2023-09-13T11:43+09:00~'),
  rangeKm: v.optional(
    field(
      v.strictObject({
        min: field(groundKilometres, 'The least range.', { unit: 'km', example: 600 }),
        max: field(groundKilometres, 'The greatest range.', { unit: 'km', example: 700 }),
        claim: field(idSchema, 'Id of the claim that says it.', { example: 'range' }),
      }),
      'How far it flew; only if a claim says so.',
      { example: { min: 600, max: 700, claim: 'range' } },
    ),
  ),
  claims: behind,
});

/** Two places whose distance the story speaks of. */
export const distanceSchema = v.strictObject({
  from: field(idSchema, 'Id of a place.', { example: 'khasan' }),
  to: field(idSchema, 'Id of the other place.', { example: 'vladivostok' }),
  publishedKm,
  claims: behind,
});
