import type { LngLat } from '../../lib/geo/position.ts';
import { sampleGround } from './sample-ground.ts';
import { sampleWords } from './sample-words.ts';
import type { StoryPlan } from './story-plan.ts';

const SAMPLE = 'a sample: say here where the position is from';

/** `places.geojson` of a new story: a point for each of its places. JSON has no comments, so members tell. */
export function placesTemplate({ box, languages }: StoryPlan): string {
  const { first, second } = sampleGround(box);
  const { firstPlace, secondPlace } = sampleWords(languages[0]!);
  const about = 'A point for each place of story.yaml, with its id. Longitude comes first, then latitude, in degrees.';
  return collection(about, [
    feature('first-place', firstPlace, `{ "type": "Point", "coordinates": ${position(first)} }`),
    feature('second-place', secondPlace, `{ "type": "Point", "coordinates": ${position(second)} }`),
  ]);
}

/** `lines.geojson` of a new story: the line of its journey. */
export function linesTemplate({ box, languages }: StoryPlan): string {
  const { first, second } = sampleGround(box);
  const about =
    'A line for each leg in story.yaml, from stop to stop: it begins and ends where they are. Any GIS program draws one.';
  const coordinates = `[${position(first)}, ${position(second)}]`;
  return collection(about, [
    feature('the-way', sampleWords(languages[0]!).journey, `{ "type": "LineString", "coordinates": ${coordinates} }`),
  ]);
}

function collection(about: string, features: readonly string[]): string {
  return `{
  "type": "FeatureCollection",
  "about": ${JSON.stringify(about)},
  "features": [
${features.join(',\n')}
  ]
}
`;
}

function feature(id: string, name: string, geometry: string): string {
  return `    {
      "type": "Feature",
      "id": "${id}",
      "properties": { "name": ${JSON.stringify(name)}, "source": "${SAMPLE}", "precisionKm": 2 },
      "geometry": ${geometry}
    }`;
}

function position([longitude, latitude]: LngLat): string {
  return `[${longitude}, ${latitude}]`;
}
