import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import { parse } from 'yaml';

/** What a claim or a quote is taken from. */
export interface Cited {
  source: string;
  paragraph?: number | number[];
  also?: Cited[];
}
type Claim = Cited & { status: string; by?: string; at?: string; text: Record<string, string> };
type Quote = Cited & {
  speaker: string;
  original: { language: string; text: string };
  translations: Record<string, string>;
  places: string[];
};
interface Leg {
  line: string;
  status: string;
  publishedKm?: { km: number; claim: string };
}
interface StoryFile {
  languages: string[];
  claims: Record<string, Claim>;
  quotes: Record<string, Quote>;
  journeys: Record<string, { stops: { place: string }[]; legs: Leg[] }>;
  lines: Record<string, Leg>;
  launches: Record<string, { origin: string; toward: string; at: string; rangeKm?: unknown }>;
  distances: Record<string, { publishedKm?: { km: number } }>;
  places: Record<string, { zone: string; name: Record<string, string>; alsoNamed?: Record<string, string>[] }>;
  chapters: {
    id: string;
    seconds: number;
    time: { from: string; to: string };
    claims: string[];
    text: Record<string, string>;
  }[];
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
/** `story.yaml` as written, read without the code under test. */
export const story = parse(read('story.yaml')) as StoryFile;
const features = <G extends LineString | Point | Polygon>(name: string): Map<string, Feature<G>> =>
  new Map((JSON.parse(read(name)) as FeatureCollection<G>).features.map((feature) => [String(feature.id), feature]));
/** The features of the three GeoJSON files, by id. */
export const lines = features<LineString>('lines.geojson');
export const places = features<Point>('places.geojson');
export const areas = features<Polygon>('areas.geojson');
/** The feature with an id; throws when there is none. */
export const get = <Value>(map: ReadonlyMap<string, Value>, id: string): Value => {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no feature "${id}"`);
  return value;
};
