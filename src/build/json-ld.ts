import { wrapLongitude } from '../lib/geo/longitude.ts';
import { plainText } from '../lib/story/inline.ts';
import { isoDay, isoTime } from '../lib/story/iso-time.ts';
import type { Person, Place, Source, Story, StoryEvent, Text } from '../lib/story/model.ts';

/** Where the page that the data describes is found. */
export interface PageLocation {
  readonly language: string;
  /** Absolute address of the page, when the site's own is known. */
  readonly address: string | null;
  /** Address of the page's picture; relative to the page where the site's address is not known. */
  readonly image: string;
}

/** A node of linked data; what is undefined is left out when it is written. */
type Node = { readonly [property: string]: unknown };

const PERSON_TYPES = {
  person: 'Person',
  institution: 'Organization',
  group: 'Organization',
  state: 'Country',
} as const;

const PLACE_TYPES = {
  city: 'City',
  station: 'TrainStation',
  airport: 'Airport',
  site: 'Place',
  sea: 'SeaBodyOfWater',
  country: 'Country',
  point: 'Place',
} as const;

/** A story page as schema.org's NewsArticle, for search engines: plain words, and no time finer than it is known. */
export function storyJsonLd(story: Story, { language, address, image }: PageLocation): Node {
  const write = (text: Text | null) => (text === null ? undefined : plainText(text[language]!));
  const travellers = new Set(Object.values(story.journeys).flatMap(({ people }) => people));
  const people = Object.values(story.people);
  const places = Object.values(story.places);
  const changed = isoTime(story.updated);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: write(story.title),
    description: write(story.summary),
    inLanguage: language,
    // Only of a first version the story says when it was published.
    datePublished: story.version === 1 ? changed : undefined,
    dateModified: changed,
    version: story.version,
    url: address ?? undefined,
    mainEntityOfPage: address ?? undefined,
    image: { '@type': 'ImageObject', url: image, width: 1200, height: 630 },
    isAccessibleForFree: true,
    about: [
      ...Object.values(story.events).map(eventNode),
      ...places.filter(({ role }) => role === 'stage').map(placeNode),
      ...people.filter(({ id }) => travellers.has(id)).map(personNode),
    ],
    mentions: [
      ...places.filter(({ role }) => role === 'actor').map(placeNode),
      ...people.filter(({ id }) => !travellers.has(id)).map(personNode),
    ],
    citation: Object.values(story.sources).map(sourceNode),
    correction: corrections(),
  };

  function personNode({ kind, name, role }: Person): Node {
    const type = PERSON_TYPES[kind];
    return { '@type': type, name: write(name), [type === 'Person' ? 'jobTitle' : 'description']: write(role) };
  }

  function placeNode({ kind, name, localName, alsoNamed, position: [longitude, latitude] }: Place): Node {
    // The local name is there in the languages of the place alone.
    const names = new Set([...Object.values(localName), ...alsoNamed.map((text) => text[language]!)].map(plainText));
    names.delete(write(name)!);
    return {
      '@type': PLACE_TYPES[kind],
      name: write(name),
      alternateName: names.size > 0 ? [...names] : undefined,
      geo: { '@type': 'GeoCoordinates', latitude: degrees(latitude), longitude: degrees(wrapLongitude(longitude)) },
    };
  }

  function eventNode({ title, place, at }: StoryEvent): Node {
    return { '@type': 'Event', name: write(title), startDate: isoTime(at), location: placeNode(story.places[place]!) };
  }

  function sourceNode({ title, publisher, date, language: written, url, licence }: Source): Node {
    return {
      '@type': 'CreativeWork',
      name: write(title),
      publisher: { '@type': 'Organization', name: write(publisher) },
      datePublished: date ? isoTime(date) : undefined,
      inLanguage: written ?? undefined,
      url: url ?? undefined,
      license: licence === null ? undefined : { '@type': 'CreativeWork', name: licence },
    };
  }

  function corrections(): Node[] | undefined {
    const all = Object.values(story.claims).flatMap((claim) => claim.corrections);
    if (all.length === 0) return undefined;
    return all
      .toSorted((a, b) => a.date.earliestMs - b.date.earliestMs)
      .map(({ date, text }) => ({ '@type': 'CorrectionComment', text: write(text), datePublished: isoDay(date) }));
  }
}

/** To a tenth of a metre, without the rests of reckoning. */
function degrees(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
