import { fanPoint, fanShape } from './fan-shape.ts';
import type { LngLat } from '../geo/position.ts';
import type { Place, Story } from '../story/model.ts';
import { balancedLines } from './text-width.ts';

/** A place as its name is set on a map in one language. */
export interface PlaceName {
  readonly id: string;
  readonly at: LngLat;
  /** All names that it has, parted by a stroke. */
  readonly name: string;
  /** The place's own name where it is another, else empty. */
  readonly local: string;
  readonly kind: Place['kind'];
  readonly side: Place['label'];
  /** Which names go first where there is no room for all: 0 before 1. */
  readonly rank: number;
  /** On an overview a junction or a halt is no more than a mark. */
  readonly isMinor: boolean;
}

/** Where a name stands beside its mark: the anchor of its text, and the way to it in ems, right and down. */
export const NAME_SIDES = {
  right: { anchor: 'left', offset: [0.85, 0], justify: 'left' },
  left: { anchor: 'right', offset: [-0.85, 0], justify: 'right' },
  above: { anchor: 'bottom', offset: [0, -0.75], justify: 'center' },
  below: { anchor: 'top', offset: [0, 0.75], justify: 'center' },
} as const;

/** Sizes of names in CSS pixels by zoom, linear in between. */
export const NAME_SIZES = {
  place: [2, 11.5, 4, 13.5, 8, 15.5],
  sea: [2, 10, 4, 13, 7, 17],
} as const;

/** Height of a line of a name, and size of the local name, in ems. */
export const NAME_LINE = { height: 1.15, localScale: 0.82 };

/** The longest line of a sea's name, and the room between its letters, in ems. */
export const SEA_LINE = { mostEm: 9, trackingEm: 0.16 };

/** A sea's name in the lines that every kind of map sets it in: MapLibre would break it elsewhere than the drawn map. */
export function seaLines(name: string): string[] {
  return balancedLines(name, SEA_LINE.mostEm, SEA_LINE.trackingEm);
}

/** Minor places have names from this zoom on. */
export const MINOR_NAMES_FROM_ZOOM = 4.5;

/** Times of launches are written on their fans from this zoom on. */
export const LAUNCH_TIMES_FROM_ZOOM = 4.6;

/** All places of a story as names in one language. */
export function placeNames(story: Story, language: string): PlaceName[] {
  const ranks = nameRanks(story);
  return Object.values(story.places).map((place) => ({
    id: place.id,
    at: place.position,
    name: [place.name, ...place.alsoNamed].map((text) => text[language]).join(' / '),
    local: localName(place, language),
    kind: place.kind,
    side: place.label,
    rank: ranks.get(place.id)!,
    isMinor: place.kind === 'point' || place.kind === 'station',
  }));
}

/** Where on its fan the time of each launch is written, by the launch's id. */
export function launchTimePlaces(story: Story): Record<string, LngLat> {
  return Object.fromEntries(
    Object.values(story.launches).map((launch, i, all) => [
      launch.id,
      fanPoint(fanShape(launch, story), 0.42, (i + 1) / (all.length + 1)),
    ]),
  );
}

/**
 * Names of the stage go before those of actors, of each the one that more chapters tell of. The same for the whole
 * film: another order would set the names anew, and not to the same pixel.
 */
function nameRanks(story: Story): Map<string, number> {
  const chapters = ({ id }: Place) => story.chapters.filter(({ places }) => places.includes(id)).length;
  const isActor = ({ role }: Place) => Number(role === 'actor');
  const places = Object.values(story.places).sort(
    (a, b) => isActor(a) - isActor(b) || chapters(b) - chapters(a) || (a.id < b.id ? -1 : 1),
  );
  return new Map(places.map(({ id }, i) => [id, i]));
}

/** The place's own name where it differs, of several the one whose language comes first in the alphabet. */
function localName({ localName, name }: Place, language: string): string {
  const tags = Object.keys(localName).sort();
  const tag = tags.find((candidate) => localName[candidate] !== name[language]);
  return tag === undefined ? '' : localName[tag]!;
}
