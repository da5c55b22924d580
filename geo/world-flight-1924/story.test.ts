import { readFileSync } from 'node:fs';
import distance from '@turf/distance';
import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/lib/geo/route.ts';
import { frameAt } from '../../src/lib/story/frame.ts';
import { kmAt } from '../../src/lib/story/journey-track.ts';
import { parseStory } from '../../src/lib/story/parse.ts';
import { secondsFrom } from '../../src/lib/story/testing/film.ts';
import { compileTimeline } from '../../src/lib/story/timeline.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const files = ['story.yaml', 'places.geojson', 'lines.geojson'].map((name) => ({ name, text: read(name) }));
const parsed = parseStory('world-flight-1924', files);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { story } = parsed;
const timeline = compileTimeline(story);
const lines = JSON.parse(read('lines.geojson')) as FeatureCollection<LineString>;
const MILE_KM = 1.609344;

const trackOf = (id: string) => timeline.journeys.find((journey) => journey.id === id)!;
/** Where a journey is at noon of a day, in UTC. */
function at(id: string, time: string): [number, number] {
  const track = trackOf(id);
  const [longitude, latitude] = positionAt(track.route, kmAt(track, Date.parse(time), 'middle'));
  return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}
const kmTo = (place: string, position: [number, number]) => distance([...story.places[place]!.position], position);

describe('the four that left', () => {
  // The itinerary as Wikipedia lists it, without the places that this story does not stop at.
  it('stopped where and in the order that is published', () => {
    expect(story.journeys['no-2-chicago']!.stops.map(({ place }) => place)).toEqual([
      ...['seattle', 'prince-rupert', 'sitka', 'seward', 'chignik', 'dutch-harbor', 'atka', 'attu', 'nikolskoye'],
      ...['paramushir', 'hitokappu', 'kasumigaura', 'kagoshima', 'shanghai', 'haiphong', 'hue', 'tourane', 'saigon'],
      ...['bangkok', 'rangoon', 'calcutta', 'karachi', 'baghdad', 'aleppo', 'constantinople', 'paris', 'london'],
      ...['brough', 'kirkwall', 'boston-down', 'hornafjordur', 'reykjavik', 'frederiksdal', 'ivigtut'],
      ...['indian-harbour', 'pictou', 'boston', 'washington', 'chicago-city', 'dallas', 'san-diego', 'seattle'],
    ]);
  });

  // Day by day as the daily reports and the museum of the Air Force have it.
  it.each([
    ['seattle', '1924-04-05T12:00Z'],
    ['prince-rupert', '1924-04-08T12:00Z'],
    ['dutch-harbor', '1924-04-25T12:00Z'],
    ['attu', '1924-05-12T12:00Z'],
    ['kasumigaura', '1924-05-28T12:00Z'],
    ['hue', '1924-06-13T12:00Z'],
    ['calcutta', '1924-06-28T12:00Z'],
    ['brough', '1924-07-24T12:00Z'],
    ['reykjavik', '1924-08-12T12:00Z'],
    ['ivigtut', '1924-08-28T12:00Z'],
    ['seattle', '1924-09-30T12:00Z'],
  ])('find the Chicago at %s on %s', (place, time) => {
    expect(kmTo(place, at('no-2-chicago', time))).toBeLessThan(1);
  });

  it('were three in China for a night while one was still in Japan', () => {
    expect(kmTo('shanghai', at('no-4-new-orleans', '1924-06-04T18:00Z'))).toBeLessThan(1);
    expect(kmTo('kagoshima', at('no-2-chicago', '1924-06-04T14:00Z'))).toBeLessThan(1);
  });

  it('lost the Seattle on 30 April: it stays where it fell', () => {
    for (const time of ['1924-05-02T00:00Z', '1924-07-01T00:00Z', '1924-10-01T00:00Z']) {
      expect(kmTo('seattle-crash', at('no-1-seattle', time))).toBeLessThan(1);
    }
    expect(kmTo('chignik', at('no-1-seattle', '1924-04-28T12:00Z'))).toBeLessThan(1);
  });

  it('lost the Boston on 3 August, and were joined by the Boston II on 3 September', () => {
    expect(kmTo('boston-down', at('no-3-boston', '1924-08-03T13:00Z'))).toBeLessThan(1);
    const shown = (day: string) =>
      secondsFrom(0, timeline.seconds, 0.25)
        .map((seconds) => frameAt(timeline, seconds))
        .filter(({ moment }) => new Date(moment.epochMs).toISOString().startsWith(day))
        .map(({ journeys }) => journeys.find(({ id }) => id === 'no-5-boston-two')!.strength);
    expect(Math.max(...shown('1924-09-01'))).toBe(0);
    expect(Math.max(...shown('1924-09-06'))).toBe(1);
  });

  it('have their bodies where they were lost, marked as lost to the end of the film', () => {
    const end = frameAt(timeline, timeline.seconds);
    expect(end.journeys.filter(({ isLost }) => isLost).map(({ id }) => id)).toEqual(['no-1-seattle', 'no-3-boston']);
  });
});

describe('the way round the world', () => {
  const track = trackOf('no-2-chicago');
  // x counts times round the world, and never jumps.
  const xs = track.route.points.map(([x]) => x);

  it('goes once round, westward, and ends where it began', () => {
    expect(xs.at(-1)! - xs[0]!).toBeCloseTo(-1, 6);
  });

  it('crosses the antimeridian once, between Atka and Attu', () => {
    const crossings = xs.slice(1).flatMap((x, i) => (Math.floor(x) === Math.floor(xs[i]!) ? [] : [i]));
    expect(crossings).toHaveLength(1);
    const km = track.route.km[crossings[0]!]!;
    const stop = track.stops.findLastIndex((candidate) => candidate.km <= km);
    expect(track.stops.slice(stop, stop + 2).map(({ place }) => place)).toEqual(['atka', 'attu']);
  });

  it('never takes the long way round', () => {
    for (const [i, x] of xs.slice(1).entries()) expect(Math.abs(x - xs[i]!)).toBeLessThan(0.05);
  });

  it('changes the date after Attu, and six days after the meridian', () => {
    const departure = track.stops.find(({ place }) => place === 'attu')!.departure;
    const arrival = track.stops.find(({ place }) => place === 'nikolskoye')!.arrival;
    const day = (ms: number, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(ms);
    expect(day(departure.estimateMs, 'America/Adak')).toBe('1924-05-15');
    expect(day(arrival.estimateMs, 'Asia/Kamchatka')).toBe('1924-05-16');
    // 11:25 to 4:50 by the log.
    expect((arrival.estimateMs - departure.estimateMs) / 60_000).toBe(325);
  });

  // Miles of the log against the drawn lines: a flight may be longer than the shortest way, never much shorter.
  it.each([
    ['seattle-prince-rupert', 605],
    ['seward-chignik', 425],
    ['chignik-dutch-harbor', 390],
    ['atka-attu', 555],
    ['attu-nikolskoye', 350],
    ['nikolskoye-paramushir', 585],
    ['kagoshima-shanghai', 550],
    ['tourane-saigon', 540],
    ['saigon-bangkok', 585],
    ['baghdad-aleppo', 450],
    ['aleppo-constantinople', 560],
    ['london-brough', 165],
    ['hornafjordur-reykjavik', 290],
    ['frederiksdal-ivigtut', 165],
    ['ivigtut-indian-harbour', 560],
  ])('makes %s no longer than the %i miles of the log', (id, miles) => {
    const { coordinates } = lines.features.find((feature) => feature.id === id)!.geometry;
    const km = coordinates.slice(1).reduce((sum, position, i) => sum + distance(coordinates[i]!, position), 0);
    expect(km / (miles * MILE_KM)).toBeLessThan(1.06);
    expect(km / (miles * MILE_KM)).toBeGreaterThan(0.55);
  });
});

describe('what is not agreed', () => {
  it('is told with both versions and both sources', () => {
    const disputed = Object.values(story.claims).filter(({ status }) => status === 'disputed');
    expect(disputed.map(({ id }) => id).sort()).toEqual([
      ...['boston-sinks', 'last-departure', 'time-to-iceland', 'time-to-paramushir', 'total-distance', 'total-hours'],
    ]);
    for (const claim of disputed) {
      if (claim.status !== 'disputed' || claim.kind !== 'statement') throw new Error(claim.id);
      expect(claim.otherVersion.citation.source).not.toBe(claim.citations[0]!.source);
    }
  });

  it('has the totals as they are published', () => {
    const { text } = story.claims['total-distance'] as { text: Record<string, string> };
    expect(text['en']).toContain('27,553 miles (44,085 km)');
    expect((story.claims['total-hours'] as { text: Record<string, string> }).text['en']).toContain(
      '371 hours 11 minutes',
    );
  });
});
