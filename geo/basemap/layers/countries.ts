import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { labelNames, type LabelNames } from '../names/labels.ts';
import { boundsOf, type Bounds } from '../shapes/bounds.ts';
import { cropPolygons } from '../shapes/crop.ts';
import { signedArea } from '../shapes/rings.ts';
import type { TerritoryNames } from '../sources/cldr.ts';
import { degreesPerPixel, northing } from '../tiles/coverage.ts';
import type { TileLayer } from '../tiles/layer.ts';

/** A country's area, with its ISO 3166-1 numeric code where it has one. */
export interface CountryArea {
  readonly numericCode: string | null;
  readonly geometry: Polygon | MultiPolygon;
}

/** The language whose name for the country stands for its own. */
const OWN_LANGUAGE: Readonly<Record<string, string>> = { CN: 'zh', JP: 'ja', KR: 'ko', RU: 'ru' };
/** What North Korea calls itself; CLDR has only the name that South Korea gives it. */
const NORTH_KOREA = '조선';
/** Square degrees; rank 1 is at least as large as the first, and so on. */
const AREA_OF_RANK = [500, 150, 50, 15, 5];
/** From here on a label stands also in the part of a country that a region shows, if the other is so far away. */
const FIRST_REGION_ZOOM = 4;
const NEAREST_LABEL_PIXELS = 520;
/** The first zoom that shows the countries of each rank. */
const FIRST_ZOOM_OF_RANK = [0, 0, 0, 1, 2, 3, 4];
const LAST_ZOOM = 7;
const SMALLEST_PART_SQUARE_DEGREES = 4;

/**
 * The `country` layer {name_en, name_it?, name_ko?, name_ru?, name_local?, rank: 1-6}: one label point a country, at
 * the point farthest from its borders; rank 1 is the largest. From zoom 4, a country whose point lies outside the
 * regions but of which they show a good part has another one in that part, and only that one if both are near.
 */
export function countryLayer(
  countries: readonly CountryArea[],
  names: TerritoryNames,
  regions: readonly Bounds[],
): TileLayer {
  const labels = countries.flatMap((country) => countryLabels(country, names, regions));
  return {
    name: 'country',
    featuresAt: (zoom) => (zoom > LAST_ZOOM ? [] : labels.flatMap((label) => pointsAt(label, zoom))),
  };
}

interface CountryLabels {
  readonly properties: LabelNames & { readonly rank: number };
  readonly inWorld: Position;
  readonly inRegion: Position | null;
}

function countryLabels(
  { numericCode, geometry }: CountryArea,
  names: TerritoryNames,
  regions: readonly Bounds[],
): CountryLabels[] {
  const code = names.alpha2OfNumeric.get(numericCode ?? '');
  const raw = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = raw.map((rings) => rings.map(unwrapped));
  const largest = largestPolygon(polygons);
  if (code === undefined || largest === undefined) return [];
  const inWorld = labelPoint(largest);
  const shown = regions.some((region) => isInside(inWorld, region));
  const part = shown ? undefined : largestPolygon(regions.flatMap((region) => cropPolygons(polygons, region)));
  const inRegion = part && areaOf(part) > SMALLEST_PART_SQUARE_DEGREES ? labelPoint(part) : null;
  return [{ properties: { ...countryNames(code, names), rank: rankOf(largest) }, inWorld, inRegion }];
}

function pointsAt({ properties, inWorld, inRegion }: CountryLabels, zoom: number): Feature<Point>[] {
  if ((FIRST_ZOOM_OF_RANK[properties.rank] ?? 0) > zoom) return [];
  const nearest = degreesPerPixel(zoom) * NEAREST_LABEL_PIXELS;
  const points = [inWorld];
  if (inRegion && zoom >= FIRST_REGION_ZOOM) {
    const near = Math.abs((inRegion[0] ?? 0) - (inWorld[0] ?? 0)) < nearest;
    points.splice(0, near ? 1 : 0, inRegion);
  }
  return points.map((coordinates) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }));
}

function countryNames(code: string, { byLanguage }: TerritoryNames): LabelNames {
  const name = (language: string | undefined): string | null => byLanguage[language ?? '']?.[code] ?? null;
  const english = name('en') ?? code;
  const local = code === 'KP' ? NORTH_KOREA : name(OWN_LANGUAGE[code]);
  return labelNames({ en: english, it: name('it'), ko: name('ko'), ru: name('ru'), local });
}

function isInside([x = 0, y = 0]: Position, [west, south, east, north]: Bounds): boolean {
  return x > west && x < east && y > south && y < north;
}

function largestPolygon(polygons: readonly Position[][][]): Position[][] | undefined {
  return [...polygons].sort((a, b) => areaOf(b) - areaOf(a))[0];
}

function areaOf([outer = []]: Position[][]): number {
  return Math.abs(signedArea(outer)) / 2;
}

function rankOf(polygon: Position[][]): number {
  return 1 + AREA_OF_RANK.filter((area) => areaOf(polygon) < area).length;
}

/** The point farthest from the outline as web mercator draws it. */
function labelPoint(polygon: Position[][]): Position {
  const [x = 0, y = 0] = polylabel(
    polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, northing(latitude)])),
    0.1,
  );
  const latitude = (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
  return [Math.round((x > 180 ? x - 360 : x) * 100) / 100, Math.round(latitude * 100) / 100];
}

/** A ring that the atlas drew to and fro over the antimeridian, as one that runs on beyond 180 degrees. */
function unwrapped(ring: Position[]): Position[] {
  const [west, , east] = boundsOf(ring);
  const reachesBothEdges = west <= -179.99 && east >= 179.99;
  const spansTheWorld = ring.some(([x = 0]) => Math.abs(x) < 90);
  return reachesBothEdges && !spansTheWorld ? ring.map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y]) : ring;
}
