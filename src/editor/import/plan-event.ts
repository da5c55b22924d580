import { parseInstant } from '../../lib/story/instant.ts';
import type { ImportedFeature } from './imported-feature.ts';
import { placeNameOf } from './find-places.ts';
import type { KnownPlace } from './import-plan.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { planPlace } from './plan-place.ts';
import { readTime, TIME_FORM } from './read-time.ts';

/** Adds an event at the place of a thing, which is added too when the story has none of that name. */
export function planEvent(builder: PlanBuilder, feature: ImportedFeature): void {
  if (feature.at === null) {
    builder.fault(feature, 'at', 'the time of an event', undefined, `Write ${TIME_FORM}.`);
    return;
  }
  const place = placeOf(builder, feature);
  if (!place) return;
  const at = timeOf(feature.at, feature.end, place.zone);
  if (at === null) {
    const written = feature.end === null ? feature.at : `${feature.at}/${feature.end}`;
    builder.fault(feature, 'at', TIME_FORM, written, 'Write the year first: 2023-09-12.');
    return;
  }
  const title = builder.nameOf(feature);
  if (isKnown(builder, title.main, place.id, at)) {
    builder.remarks.push(`The event "${title.main}" is in the story already: it is left as it is.`);
    return;
  }
  const id = builder.newId(feature.id ?? title.main, 'event');
  const claim = builder.addClaim({ thing: 'event', feature, id, name: title.text, places: [place.id], at });
  builder.add('events', id, { title: title.text, place: place.id, at, claims: [claim] }, [title.mark]);
}

/** A time with its end, as a story writes it; null when either cannot be read. */
export function timeOf(at: string, end: string | null, zone: string): string | null {
  if (end === null) return readTime(at, zone);
  const [first, last] = [readTime(at, zone), readTime(end, zone)];
  return first && last && readTime(`${first.split('/')[0]}/${last.split('/').at(-1)}`, zone);
}

function placeOf(builder: PlanBuilder, feature: ImportedFeature): KnownPlace | null {
  const { language } = builder.options;
  const name = placeNameOf(feature, 'events', language);
  if (!feature.shape && name !== null) {
    const [known] = builder.places.named(name);
    if (known) return known;
  }
  // The place has its own name, or that of the event; the event's text, id and kind are not the place's.
  const own = feature.place === null ? feature.name : { [language]: feature.place };
  const place = planPlace(builder, { ...feature, name: own, text: {}, id: null });
  if (!place)
    builder.fault(feature, 'place', 'a place, or a position', undefined, 'Name a place, or give its position.');
  return place;
}

function isKnown(builder: PlanBuilder, title: string, place: string, at: string): boolean {
  const { language } = builder.options;
  return Object.values(builder.story.events).some((event) => {
    const written = parseInstant(at, event.at.zone);
    const isSameTime = written?.earliestMs === event.at.earliestMs && written.latestMs === event.at.latestMs;
    return event.title[language] === title && event.place === place && isSameTime;
  });
}
