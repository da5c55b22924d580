import type { Draw } from './draw.ts';
import { areaAround, feature, lineBetween, near, position, type GeneratedFeature } from './valid-map.ts';
import { markedWords, words } from './words.ts';

/** A story folder as plain values, before it is written as YAML and JSON. */
export interface GeneratedStory {
  readonly story: Record<string, unknown>;
  readonly map: { readonly type: 'FeatureCollection'; readonly features: readonly GeneratedFeature[] };
}

const LANGUAGES = ['it', 'en', 'ko', 'ru', 'ar'];
const ZONES = ['Europe/Rome', 'Asia/Pyongyang', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'];
const STATUSES = ['reported', 'inferred', 'disputed'] as const;
const VEHICLES = ['train', 'car', 'ship', 'aircraft', 'foot'];

/** A story that the format allows, with anything in it that the format has. */
export function validStory(draw: Draw): GeneratedStory {
  const languages = draw.some(LANGUAGES, 1);
  const each = (make: (draw: Draw) => string) => Object.fromEntries(languages.map((tag) => [tag, make(draw)]));
  const text = () => each(words);
  const marked = () => each(markedWords);
  const named = (kind: string, count: number) => Array.from({ length: count }, (_, i) => `${kind}-${i}`);
  const record = <Value>(ids: readonly string[], make: (id: string, index: number) => Value) =>
    Object.fromEntries(ids.map((id, i) => [id, make(id, i)]));
  const optional = (entries: object) => (draw.oneIn(2) ? entries : {});

  const [sources, people] = [named('source', draw.int(1, 3)), named('person', draw.int(1, 3))];
  const [claims, quotes] = [named('claim-of', draw.int(1, 5)), named('quote', draw.int(0, 2))];
  const places = named('place', draw.int(2, 4));
  const positions = record(places, () => position(draw));
  const areas = named('area', draw.int(0, 3));
  const features: GeneratedFeature[] = places.map((id) => feature(id, 'Point', positions[id]));
  const all = [...claims, ...quotes];
  const someClaims = () => draw.some(all, 1);

  let day = draw.int(-700_000, 40_000);
  const date = (days: number) => {
    const iso = new Date(days * 86_400_000).toISOString();
    return iso.slice(iso.indexOf('T') - 10, iso.indexOf('T'));
  };
  const OFFSETS = ['+09:00', 'Z', '-11:30'];
  const exact = (days: number, hours: number, offset = draw.one(OFFSETS)) =>
    `${date(days)}T${String(hours).padStart(2, '0')}:30${offset}`;
  const instant = () => {
    day += draw.int(2, 40);
    const about = draw.oneIn(4) ? '~' : '';
    return draw.one([
      () => date(day) + about,
      () => exact(day, draw.int(0, 23)) + about,
      () => `${date(day)}/${date(day + 1)}`,
    ])();
  };
  const citation = () => ({ source: draw.one(sources), paragraph: draw.one([1, [2, 3]]) });
  const corrections = () => {
    const dates = draw.list(0, 2, () => instant());
    return {
      corrections: dates.map((when) => ({ date: when, text: marked(), ...optional({ previously: marked() }) })),
    };
  };

  const statement = () => {
    const status = draw.one(STATUSES);
    return {
      status,
      text: marked(),
      ...(status === 'inferred' && { reason: marked() }),
      ...(status === 'disputed' && { otherVersion: { text: marked(), by: draw.one(people), ...citation() } }),
      ...optional({ by: draw.one(people) }),
      ...citation(),
      ...optional({ also: draw.list(0, 2, citation) }),
      ...optional({ places: draw.some(places, 0), people: draw.some(people, 0) }),
      ...optional({ at: instant() }),
      ...corrections(),
    };
  };

  const line = (id: string, from: string, to: string) => {
    features.push(feature(id, 'LineString', lineBetween(draw, positions[from]!, positions[to]!)));
    return id;
  };
  const journey = (id: string) => {
    const stops = [draw.one(places), ...draw.list(1, 3, () => draw.one(places))];
    return {
      name: text(),
      vehicle: draw.one(VEHICLES),
      ...optional({ label: text(), ending: draw.one(['arrived', 'lost']) }),
      ...optional({ people: draw.some(people, 0) }),
      stops: stops.map((place, i) => ({
        place,
        ...(i > 0 && { arrival: instant() }),
        ...(i < stops.length - 1 && { departure: instant() }),
        claims: someClaims(),
      })),
      legs: stops.slice(1).map((to, i) => ({
        line: line(`${id}-leg-${i}`, stops[i]!, to),
        status: draw.one(STATUSES),
        ...optional({ vehicle: draw.one(VEHICLES) }),
        ...optional({ publishedKm: { km: draw.number(0.1, 9000), claim: draw.one(all) } }),
        claims: someClaims(),
      })),
    };
  };

  const journeys = named('journey', draw.int(0, 2));
  const story: Record<string, unknown> = {
    format: 1,
    languages,
    title: text(),
    summary: text(),
    version: draw.int(2, 1000),
    updated: '9999-12-30',
    sources: record(sources, () => ({
      title: text(),
      publisher: text(),
      paragraphs: 3,
      ...optional({ language: 'zh-Hans', date: instant(), licence: words(draw), where: text() }),
      ...optional({ url: draw.one(['https://example.org/', 'https://example.org/%E0%A4%A', 'https://пример.рф/a_b']) }),
    })),
    people: record(people, () => ({
      kind: draw.one(['person', 'institution', 'group', 'state']),
      name: text(),
      ...optional({ role: text(), place: draw.one(places) }),
    })),
    places: record(places, () => ({
      name: text(),
      kind: draw.one(['city', 'station', 'airport', 'site', 'sea', 'country', 'point']),
      ...optional({ role: draw.one(['stage', 'actor']), label: draw.one(['right', 'left', 'above', 'below']) }),
      ...optional({ localName: { ko: words(draw) }, alsoNamed: draw.list(0, 2, text), note: marked() }),
      zone: draw.one(ZONES),
      precisionKm: draw.one([0.001, 1, 20_000]),
      claims: someClaims(),
    })),
    claims: record(claims, statement),
    quotes: record(quotes, () => ({
      speaker: draw.one(people),
      original: { language: draw.one(['it', 'zh-Hans', 'ar']), text: words(draw) },
      translations: text(),
      ...optional({ context: marked(), at: instant() }),
      ...citation(),
      places: draw.some(places, 1),
      ...corrections(),
    })),
    events: record(named('event', draw.int(0, 3)), () => ({
      title: text(),
      place: draw.one(places),
      at: instant(),
      claims: someClaims(),
    })),
    journeys: record(journeys, journey),
    lines: record(named('line', draw.int(0, 2)), (id) => ({
      name: text(),
      line: line(id, draw.one(places), draw.one(places)),
      status: draw.one(STATUSES),
      claims: someClaims(),
    })),
    areas: record(areas, (id) => {
      features.push(areaAround(draw, id, near(draw, positions[draw.one(places)]!)));
      return {
        name: text(),
        kind: draw.one(['launch-area', 'sea', 'site']),
        precisionKm: draw.number(0.01, 500),
        ...optional({ place: draw.one(places) }),
        claims: someClaims(),
      };
    }),
    launches: record(areas.length > 0 ? named('launch', draw.int(0, 2)) : [], () => ({
      name: text(),
      origin: draw.one(areas),
      toward: draw.one(areas),
      at: instant(),
      ...optional({ rangeKm: { min: draw.number(1, 500), max: draw.number(500, 20_000), claim: draw.one(all) } }),
      claims: someClaims(),
    })),
    distances: record(named('distance', draw.int(0, 2)), () => ({
      from: draw.one(places),
      to: draw.one(places),
      ...optional({ publishedKm: { km: draw.number(0.1, 90_000), claim: draw.one(all) } }),
      claims: someClaims(),
    })),
    chapters: draw.list(1, 4, (i) => {
      const from = day + draw.int(-300, 5);
      return {
        id: draw.one([`chapter-${i}`, `part-${i}`]),
        title: text(),
        text: marked(),
        seconds: draw.one([1, 10, 600, 3.7]),
        time: { from: exact(from, 1, 'Z'), to: exact(from + draw.one([0, 1, 400]), 20, 'Z') },
        camera: draw.one([
          () => ({
            frame: draw.some(features, 1).map(({ id }) => id),
            ...optional({ marginKm: draw.number(0.01, 20_000) }),
          }),
          () => ({ box: [draw.number(-180, 179), draw.number(-85, 0), draw.number(-179, 180), draw.number(1, 85)] }),
          () =>
            journeys.length > 0
              ? { follow: draw.one(journeys), spanKm: draw.number(0.1, 20_000), bearing: draw.number(-360, 360) }
              : { frame: [places[0]], pitch: draw.number(0, 60) },
        ])(),
        ...optional({ places: draw.some(places, 0) }),
        claims: someClaims(),
      };
    }),
  };
  return { story, map: { type: 'FeatureCollection', features } };
}
