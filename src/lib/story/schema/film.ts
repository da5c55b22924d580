import * as v from 'valibot';
import { field } from './field.ts';
import { behind, idSchema, ids, instant, groundKilometres, text } from './values.ts';

const TURN = 'a bearing within ±360 degrees';
const shot = {
  bearing: v.optional(
    field(
      v.pipe(v.number(), v.minValue(-360, TURN), v.maxValue(360, TURN)),
      'Which way is up on the map, clockwise from north.',
      { unit: 'degrees', example: 0 },
    ),
    0,
  ),
  pitch: v.optional(
    field(v.pipe(v.number(), v.minValue(0), v.maxValue(60)), 'How far the camera is tilted, 0 to 60.', {
      unit: 'degrees',
      example: 0,
    }),
    0,
  ),
};

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));
const groundBox = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude]),
  v.check(([west, south, east, north]) => west !== east && south < north, 'a box: [west, south, east, north]'),
);

const cameraSchema = v.union(
  [
    v.strictObject({
      frame: field(v.pipe(ids, v.minLength(1)), 'Ids of places, areas or lines that must all be seen.', {
        example: ['pyongyang', 'khasan'],
      }),
      marginKm: v.optional(
        field(groundKilometres, 'Ground that is left free around them.', { unit: 'km', example: 40 }),
      ),
      ...shot,
    }),
    v.strictObject({
      box: field(groundBox, 'West, south, east, north; over the antimeridian, west is greater than east.', {
        unit: 'degrees',
        example: [124, 38, 133, 44],
      }),
      ...shot,
    }),
    v.strictObject({
      follow: field(idSchema, 'Id of the journey whose head is held in the middle.', { example: 'train' }),
      spanKm: field(groundKilometres, 'How much ground is seen around it, from side to side.', {
        unit: 'km',
        example: 200,
      }),
      ...shot,
    }),
  ],
  'a camera: frame: [ids of places, areas or lines], or box: [west, south, east, north], or follow: a journey with spanKm',
);

/** A stretch of narration with what it frames. */
export const chapterSchema = v.strictObject({
  id: field(idSchema, 'Its id, which is also its address: #id.', { example: 'departure' }),
  title: text('Its heading.', { en: 'Sunday, the armoured train' }),
  text: text('The narration, 40 to 90 words; blank lines part paragraphs. May have markup.', {
    en: 'The train leaves Pyongyang …',
  }),
  seconds: field(
    v.pipe(v.number(), v.finite(), v.minValue(1, 'at least 1 second'), v.maxValue(600, 'at most 600 seconds')),
    'How long it lasts in the film, 1 to 600.',
    { unit: 'seconds', example: 12 },
  ),
  time: field(
    v.strictObject({
      from: instant('Where its story time begins.', '2023-09-10T06:00+09:00'),
      to: instant('Where its story time ends.', '2023-09-12T11:00+10:00'),
    }),
    'The story time that it covers. A chapter may go back in time.',
  ),
  camera: field(cameraSchema, 'What the map shows: `frame`, `box` or `follow`.', {
    example: { frame: ['pyongyang', 'khasan'], marginKm: 40 },
  }),
  places: v.optional(field(ids, 'Ids of the places whose marks stand out.', { example: ['khasan'] }), []),
  claims: behind,
});
