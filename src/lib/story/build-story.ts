import { boxAround } from '../geo/box.ts';
import type { Features } from './features.ts';
import { parseInstant } from './instant.ts';
import type { Citation, Claim, Correction, Journey, Leg, LngLatLine, Shot, Source, Story } from './model.ts';
import type { RawStory } from './schema.ts';

type RawCitation = { source: string; paragraph?: number | number[] | undefined };
type RawCorrection = RawStory['quotes'][string]['corrections'][number];
type RawChapter = RawStory['chapters'][number];

/** What a camera keeps free around what it frames, where the story says nothing of it. */
const DEFAULT_MARGIN_KM = 10;

/** Turns a checked story file into the story. Every reference, time and geometry is known to be right. */
export function buildStory(id: string, raw: RawStory, features: Features): Story {
  const zoneOf = (place: string | undefined) => (place && raw.places[place]?.zone) || 'UTC';
  const instant = (text: string | undefined, zone: string) => (text === undefined ? null : parseInstant(text, zone));
  const required = (text: string, zone: string) => parseInstant(text, zone)!;
  const exactMs = (text: string) => parseInstant(text, 'UTC')!.earliestMs;

  return {
    id,
    languages: raw.languages,
    title: raw.title,
    summary: raw.summary,
    version: raw.version,
    updated: required(raw.updated, 'UTC'),
    sources: mapEntries(raw.sources, (source, sourceId): Source => ({
      id: sourceId,
      title: source.title,
      publisher: source.publisher,
      language: source.language ?? null,
      date: instant(source.date, 'UTC'),
      url: source.url ?? null,
      where: source.where ?? null,
      licence: source.licence ?? null,
      paragraphs: source.paragraphs ?? null,
    })),
    people: mapEntries(raw.people, (person, personId) => ({
      id: personId,
      kind: person.kind,
      name: person.name,
      role: person.role ?? null,
      place: person.place ?? null,
    })),
    places: mapEntries(raw.places, (place, placeId) => ({
      id: placeId,
      name: place.name,
      localName: place.localName ?? {},
      alsoNamed: place.alsoNamed ?? [],
      kind: place.kind,
      role: place.role,
      label: place.label,
      zone: place.zone,
      position: point(placeId),
      precisionKm: place.precisionKm,
      note: place.note ?? null,
      claims: place.claims,
    })),
    claims: { ...mapEntries(raw.claims, statement), ...mapEntries(raw.quotes, quote) },
    events: mapEntries(raw.events, (event, eventId) => ({
      id: eventId,
      title: event.title,
      place: event.place,
      at: required(event.at, zoneOf(event.place)),
      claims: event.claims,
    })),
    journeys: mapEntries(raw.journeys, journey),
    lines: mapEntries(raw.lines, (line, lineId) => ({
      id: lineId,
      name: line.name,
      line: positions(line.line),
      status: line.status,
      published: line.publishedKm ?? null,
      claims: line.claims,
    })),
    areas: mapEntries(raw.areas, (area, areaId) => ({
      id: areaId,
      name: area.name,
      kind: area.kind,
      place: area.place ?? null,
      precisionKm: area.precisionKm,
      rings: rings(area.shape ?? areaId),
      claims: area.claims,
    })),
    launches: mapEntries(raw.launches, (launch, launchId) => ({
      id: launchId,
      name: launch.name,
      origin: launch.origin,
      toward: launch.toward,
      at: required(launch.at, zoneOf(raw.areas[launch.origin]?.place)),
      rangeKm: launch.rangeKm ?? null,
      claims: launch.claims,
    })),
    distances: mapEntries(raw.distances, (distance, distanceId) => ({
      id: distanceId,
      from: distance.from,
      to: distance.to,
      published: distance.publishedKm ?? null,
      claims: distance.claims,
    })),
    chapters: raw.chapters.map((chapter) => ({
      id: chapter.id,
      title: chapter.title,
      text: chapter.text,
      seconds: chapter.seconds,
      fromMs: exactMs(chapter.time.from),
      toMs: exactMs(chapter.time.to),
      shot: shot(chapter.camera),
      places: chapter.places,
      claims: chapter.claims,
    })),
  };

  function statement(claim: RawStory['claims'][string], claimId: string): Claim {
    const base = {
      kind: 'statement' as const,
      id: claimId,
      text: claim.text,
      by: claim.by ?? null,
      citations: [citation(claim), ...claim.also.map(citation)],
      places: claim.places,
      people: claim.people,
      at: instant(claim.at, zoneOf(claim.places[0])),
      corrections: claim.corrections.map(correction),
    };
    switch (claim.status) {
      case 'reported':
        return { ...base, status: 'reported' };
      case 'inferred':
        return { ...base, status: 'inferred', reason: claim.reason };
      case 'disputed': {
        const { text, by, ...cited } = claim.otherVersion;
        return { ...base, status: 'disputed', otherVersion: { text, by: by ?? null, citation: citation(cited) } };
      }
    }
  }

  function quote(raw: RawStory['quotes'][string], quoteId: string): Claim {
    return {
      kind: 'quote',
      status: 'reported',
      id: quoteId,
      speaker: raw.speaker,
      original: raw.original,
      translations: raw.translations,
      context: raw.context ?? null,
      citations: [citation(raw)],
      places: raw.places,
      people: [raw.speaker],
      at: instant(raw.at, zoneOf(raw.places[0])),
      corrections: raw.corrections.map(correction),
    };
  }

  function correction({ date, text, previously }: RawCorrection): Correction {
    return { date: required(date, 'UTC'), text, previously: previously ?? null };
  }

  function journey(raw: RawStory['journeys'][string], journeyId: string): Journey {
    return {
      id: journeyId,
      name: raw.name,
      label: raw.label ?? null,
      vehicle: raw.vehicle,
      isLost: raw.ending === 'lost',
      people: raw.people,
      stops: raw.stops.map((stop) => ({
        place: stop.place,
        arrival: instant(stop.arrival, zoneOf(stop.place)),
        departure: instant(stop.departure, zoneOf(stop.place)),
        claims: stop.claims,
      })),
      legs: raw.legs.map((leg): Leg => ({
        feature: leg.line,
        line: positions(leg.line),
        status: leg.status,
        vehicle: leg.vehicle ?? raw.vehicle,
        published: leg.publishedKm ?? null,
        claims: leg.claims,
      })),
    };
  }

  function point(featureId: string) {
    const feature = features.get(featureId);
    if (feature?.kind !== 'point') throw new TypeError(`no point feature ${featureId}`);
    return feature.position;
  }
  function positions(featureId: string): LngLatLine {
    const feature = features.get(featureId);
    if (feature?.kind !== 'line') throw new TypeError(`no line feature ${featureId}`);
    return feature.line;
  }
  function rings(featureId: string): readonly LngLatLine[] {
    const feature = features.get(featureId);
    if (feature?.kind !== 'area') throw new TypeError(`no area feature ${featureId}`);
    return feature.rings;
  }

  /** Cameras keep the box around what they frame, so that a frame never needs the GeoJSON. */
  function shot({ bearing, pitch, ...camera }: RawChapter['camera']): Shot {
    const turn = { bearingDegrees: bearing, pitchDegrees: pitch };
    if ('follow' in camera) return { kind: 'follow', journey: camera.follow, spanKm: camera.spanKm, ...turn };
    if ('box' in camera) return { kind: 'box', box: camera.box, ...turn };
    const framed = camera.frame.flatMap((featureId) => outline(featureId));
    return { kind: 'frame', box: boxAround(framed, camera.marginKm ?? DEFAULT_MARGIN_KM), ...turn };
  }
  function outline(featureId: string): LngLatLine {
    const feature = features.get(featureId)!;
    switch (feature.kind) {
      case 'point':
        return [feature.position];
      case 'line':
        return feature.line;
      case 'area':
        return feature.rings.flat();
    }
  }
}

function citation({ source, paragraph }: RawCitation): Citation {
  return { source, paragraphs: paragraph === undefined ? [] : [paragraph].flat() };
}

function mapEntries<A, B>(record: Readonly<Record<string, A>>, map: (value: A, id: string) => B): Record<string, B> {
  const ids = Object.keys(record).sort();
  return Object.fromEntries(ids.map((id) => [id, map(record[id]!, id)]));
}
