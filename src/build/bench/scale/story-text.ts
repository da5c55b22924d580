import type { LngLat } from '../../../lib/geo/position.ts';
import { windingLine } from '../story/winding-line.ts';

const PLACES = 50;
const VERTICES = 10_000;
const PLACES_OF_CHAPTER = 5;
/** Where the first places of stories are spread over. */
const [WEST, SOUTH, WIDTH, HEIGHT] = [-120, -35, 240, 90];
/** Degrees from a place to the next. */
const STEP = 0.6;

/**
 * The files of a story of 50 places, on a journey with a line of 10,000 vertices, told in ten chapters; another part of
 * the world for each number, and always the same.
 */
export function storyText(number: number): Readonly<Record<string, string>> {
  const positions = positionsOf(number);
  const places = positions.map((_, i) => `p${i}`);
  const legs = places.slice(1).map((_, i) => `leg-${i}`);
  return { 'story.yaml': yaml(number, places, legs), 'map.geojson': JSON.stringify(map(positions, places, legs)) };
}

function positionsOf(number: number): LngLat[] {
  // Steps by the golden ratio, and by the root of two, spread evenly and never meet.
  const start = [WEST + WIDTH * ((number * 0.618034) % 1), SOUTH + HEIGHT * ((number * 0.414214) % 1)] as const;
  return Array.from({ length: PLACES }, (_, i) => [start[0] + i * STEP, start[1] + 2 * Math.sin(i / 4 + number)]);
}

function map(positions: readonly LngLat[], places: readonly string[], legs: readonly string[]) {
  const feature = (id: string, geometry: object) => ({ type: 'Feature', id, properties: {}, geometry });
  const vertices = Math.round(VERTICES / legs.length);
  const line = (i: number) => windingLine(positions[i]!, positions[i + 1]!, vertices).map((at) => at.map(rounded));
  return {
    type: 'FeatureCollection',
    features: [
      ...places.map((id, i) => feature(id, { type: 'Point', coordinates: positions[i]!.map(rounded) })),
      ...legs.map((id, i) => feature(id, { type: 'LineString', coordinates: line(i) })),
    ],
  };
}

// Ends of a line have to stand where the place does.
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

const at = (hour: number) => new Date(Date.UTC(2020, 0, 1, hour)).toISOString().slice(0, 16) + 'Z';

function yaml(number: number, places: readonly string[], legs: readonly string[]): string {
  const each = (ids: readonly string[], text: (id: string, i: number) => string) => ids.map(text).join('');
  const last = places.length - 1;
  const starts = Array.from({ length: places.length / PLACES_OF_CHAPTER }, (_, i) => i * PLACES_OF_CHAPTER);
  return `format: 1
languages: [en]
title: { en: Story ${number} }
summary: { en: From one place to the next. }
updated: 2024-06-01
sources:
  report: { title: { en: Report }, publisher: { en: The Sheet }, language: en, paragraphs: ${places.length} }
places:
${each(places, (id, i) => `  ${id}: { name: { en: Place ${i} of ${number} }, kind: city, zone: UTC, precisionKm: 2, claims: [c${i}] }\n`)}claims:
${each(
  places,
  (id, i) =>
    `  c${i}: { status: reported, text: { en: They come to place ${i}. }, source: report, paragraph: ${i + 1}, places: [${id}] }\n`,
)}journeys:
  way:
    name: { en: The way }
    vehicle: car
    stops:
${each(places, (id, i) => `      - { place: ${id}${i > 0 ? `, arrival: ${at(2 * i)}` : ''}${i < last ? `, departure: ${at(2 * i + 1)}` : ''}, claims: [c${i}] }\n`)}    legs:
${each(legs, (id, i) => `      - { line: ${id}, status: reported, claims: [c${i + 1}] }\n`)}chapters:
${starts
  .map((first) => {
    const shown = places.slice(first, first + PLACES_OF_CHAPTER);
    const claims = shown.map((_, i) => `c${first + i}`);
    return `  - id: from-${first}
    title: { en: From place ${first} }
    text: { en: They go on. }
    seconds: 8
    time: { from: ${at(2 * first)}, to: ${at(2 * (first + PLACES_OF_CHAPTER))} }
    camera: { frame: [${shown.join(', ')}], marginKm: 20 }
    places: [${shown.join(', ')}]
    claims: [${claims.join(', ')}]
`;
  })
  .join('')}`;
}
