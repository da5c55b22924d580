import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import distance from '@turf/distance';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areas, get, lines, places, story } from './read-folder.ts';

/** Mean radius R1 of GRS 80, IUGG. */
const EARTH_RADIUS_KM = 6371.0088;

function lengthKm(positions: readonly Position[]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  let km = 0;
  for (const [i, [longitude = 0, latitude = 0]] of positions.slice(1).entries()) {
    const [fromLongitude = 0, fromLatitude = 0] = positions[i] ?? [];
    const haversine =
      Math.sin(radians(latitude - fromLatitude) / 2) ** 2 +
      Math.cos(radians(fromLatitude)) *
        Math.cos(radians(latitude)) *
        Math.sin(radians(longitude - fromLongitude) / 2) ** 2;
    km += 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine));
  }
  return km;
}

describe('the launches', () => {
  it('come at about 11:43 and 11:53 Korean time from Sunan toward the sea, with no range', () => {
    expect(Object.values(story.launches).map(({ at }) => at)).toEqual([
      '2023-09-13T11:43+09:00~',
      '2023-09-13T11:53+09:00~',
    ]);
    for (const { origin, toward, rangeKm } of Object.values(story.launches)) {
      expect([origin, toward, rangeKm]).toEqual(['sunan-launch-area', 'sea-of-japan-area', undefined]);
    }
  });

  it('start in a circle of 5 km around the airport that OurAirports lists at 39.2241 N, 125.6700 E', () => {
    const [ring = []] = get(areas, 'sunan-launch-area').geometry.coordinates;
    for (const position of ring) expect(Math.abs(distance([125.67, 39.2241], position) - 5)).toBeLessThan(0.05);
  });
});

describe('the areas', () => {
  it('are closed rings that run counterclockwise, as RFC 7946 asks', () => {
    for (const [id, { geometry }] of areas) {
      const [ring = []] = geometry.coordinates;
      expect(ring.at(-1), id).toEqual(ring[0]);
      const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
        const [fromX = 0, fromY = 0] = ring[i] ?? [];
        return sum + fromX * y - x * fromY;
      }, 0);
      expect(doubled, id).toBeGreaterThan(0);
    }
  });

  it('give the cosmodrome the published 551.5 square kilometres', () => {
    const [ring = []] = get(areas, 'vostochny-site').geometry.coordinates;
    const centre = get(places, 'vostochny').geometry.coordinates;
    const radius = ring.reduce((sum, position) => sum + distance(centre, position), 0) / ring.length;
    expect(Math.abs(Math.PI * radius ** 2 - 551.5)).toBeLessThan(6);
  });

  it('hold no coastal city and not Ulleungdo in the sea toward which the missiles went', () => {
    const sea = get(areas, 'sea-of-japan-area').geometry;
    const onLand: Record<string, Position> = {
      Wonsan: [127.44, 39.15],
      Hamhung: [127.54, 39.92],
      Sinpo: [128.19, 40.04],
      Kimchaek: [129.19, 40.67],
      Musudan: [129.72, 40.83],
      Chongjin: [129.78, 41.8],
      Sokcho: [128.59, 38.21],
      Ulleungdo: [130.87, 37.5],
      Vladivostok: [131.88, 43.11],
    };
    for (const [name, position] of Object.entries(onLand)) {
      expect(booleanPointInPolygon(position, sea), name).toBe(false);
    }
    expect(booleanPointInPolygon(get(places, 'sea-of-japan'), sea)).toBe(true);
  });
});

describe('the railway', () => {
  const drawn = [...(story.journeys.train?.legs ?? []), ...Object.values(story.lines)];

  // Kilometres from Moscow in the route table of the Trans-Siberian Railway; Baranovsky and Khasan from their stations.
  const [belogorsk, birobidzhan, khabarovsk, ussuriysk, baranovsky] = [7873, 8351, 8521, 9177, 9200];

  it.each([
    ['pyongyang-khasan', 850],
    ['khasan-baranovsky', 238],
    ['vladivostok-branch', 89],
    [
      'baranovsky-tsiolkovsky',
      101 +
        (birobidzhan - belogorsk) +
        (khabarovsk - birobidzhan) +
        (ussuriysk - khabarovsk) +
        (baranovsky - ussuriysk),
    ],
  ])('gives %s its published %i km', (line, km) => {
    expect(drawn.find((leg) => leg.line === line)?.publishedKm?.km).toBe(km);
  });

  it('puts Vladivostok 327 km from Khasan by rail, by way of Baranovsky', () => {
    expect(story.distances['khasan-vladivostok']?.publishedKm?.km).toBe(238 + 89);
  });

  it('puts Vladivostok about 125 km from Khasan as the crow flies', () => {
    const from = get(places, 'khasan').geometry.coordinates;
    const to = get(places, 'vladivostok').geometry.coordinates;
    expect(Math.abs(distance(from, to) - 125)).toBeLessThan(1);
  });

  it('is drawn at no more than its published length, and at no less than three quarters of it', () => {
    for (const { line, publishedKm } of drawn) {
      if (!publishedKm) continue;
      const share = lengthKm(get(lines, line).geometry.coordinates) / publishedKm.km;
      expect(share, line).toBeGreaterThanOrEqual(0.75);
      expect(share, line).toBeLessThanOrEqual(1);
    }
  });

  it('is one line from leg to leg, and branches off where the legs meet', () => {
    const legs = story.journeys.train?.legs ?? [];
    const ends = legs.map(({ line }) => get(lines, line).geometry.coordinates);
    for (const [i, positions] of ends.slice(1).entries()) expect(positions[0]).toEqual(ends[i]?.at(-1));
    expect(get(lines, 'vladivostok-branch').geometry.coordinates[0]).toEqual(ends[1]?.at(-1));
  });

  it.each<[string, string, Position]>([
    // Coordinates as the stations' articles in Wikipedia give them.
    ['Pyongyang', 'pyongyang-khasan', [125.7364, 39.0047]],
    ['West Pyongyang', 'pyongyang-khasan', [125.7261, 39.0531]],
    ['Sunchon', 'pyongyang-khasan', [125.9367, 39.4228]],
    ['Kowon', 'pyongyang-khasan', [127.2494, 39.44]],
    ['Kilju', 'pyongyang-khasan', [129.3233, 40.9609]],
    ['Rajin', 'pyongyang-khasan', [130.2892, 42.2497]],
    ['Sonbong', 'pyongyang-khasan', [130.3794, 42.3527]],
    ['Hongui', 'pyongyang-khasan', [130.5366, 42.4255]],
    ['Tumangang', 'pyongyang-khasan', [130.6081, 42.4214]],
    ['Khasan', 'pyongyang-khasan', [130.6453, 42.4281]],
    ['Khasan', 'khasan-baranovsky', [130.6453, 42.4281]],
    ['Baranovsky', 'khasan-baranovsky', [131.9272, 43.6456]],
    ['Baranovsky', 'vladivostok-branch', [131.9272, 43.6456]],
  ])('passes %s station within 2 km on the line %s', (_name, line, station) => {
    const nearest = Math.min(...get(lines, line).geometry.coordinates.map((position) => distance(position, station)));
    expect(nearest).toBeLessThan(2);
  });

  it('keeps out of the bays and out of China', () => {
    // Boxes [west, south, east, north] read off a chart: open water, or land beyond the border.
    const boxes: Record<string, [number, number, number, number]> = {
      'East Korea Bay': [127.6, 39.25, 128.5, 39.7],
      'Hamhung Bay': [127.7, 39.6, 128, 39.8],
      'Kyongsong Bay': [129.8, 41.45, 130.3, 41.75],
      'Posyet Bay': [130.82, 42.55, 131.05, 42.66],
      'Amur Bay': [131.62, 42.95, 131.82, 43.2],
      'Ussuri Bay': [132.08, 43.02, 132.3, 43.2],
      'Hunchun, China': [130.1, 42.75, 130.5, 43],
      'Khanka plain, China': [131.3, 45, 132.2, 46],
    };
    for (const [id, { geometry }] of lines) {
      for (const [name, [west, south, east, north]] of Object.entries(boxes)) {
        const inside = geometry.coordinates.filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
        expect(inside, `${id}, ${name}`).toEqual([]);
      }
    }
  });

  it('has no stretch of more than 30 km without a vertex', () => {
    for (const [id, { geometry }] of lines) {
      for (const [i, position] of geometry.coordinates.slice(1).entries()) {
        expect(lengthKm([geometry.coordinates[i] ?? [], position]), id).toBeLessThan(30);
      }
    }
  });

  it('says for each vertex where its position comes from and how good it is', () => {
    for (const [id, { geometry, properties }] of lines) {
      const points = properties?.points as { source?: string; accuracyKm?: number }[];
      expect(points.length, id).toBe(geometry.coordinates.length);
      for (const { source, accuracyKm } of points) {
        expect(source?.length, id).toBeGreaterThan(0);
        expect(accuracyKm, id).toBeGreaterThan(0);
      }
    }
  });

  it('reports the leg to Khasan and the direction of Vladivostok, and infers the way north', () => {
    expect(story.journeys.train?.legs.map(({ line, status }) => [line, status])).toEqual([
      ['pyongyang-khasan', 'reported'],
      ['khasan-baranovsky', 'reported'],
      ['baranovsky-tsiolkovsky', 'inferred'],
      ['tsiolkovsky-vostochny', 'inferred'],
    ]);
  });
});
