import { toMercator } from '../geo/mercator.ts';
import {
  LAUNCH_TIMES_FROM_ZOOM,
  launchTimePlaces,
  MINOR_NAMES_FROM_ZOOM,
  NAME_LINE,
  NAME_SIDES,
  NAME_SIZES,
  placeNames,
  seaLines,
  type PlaceName,
} from '../marks/place-names.ts';
import type { HeadLabel } from '../marks/head-places.ts';
import { balancedLines } from '../marks/text-width.ts';
import type { Story } from '../story/model.ts';
import { NameRoom } from './name-room.ts';
import { LINE_HEIGHT, nameRectangle, type NameLine, type NameShape } from './name-shape.ts';
import type { PosterView } from './poster-view.ts';
import { BOTH_TIERS } from './tiers.ts';

/** Room kept free around a story's names, CSS pixels. */
const PADDING_PX = 3;
/** The style specification's default. */
const PLACE_LINE_EM = 10;
const TIME_SIZE_PX = 14;
const HEAD_SIZE_PX = 13;
const TEXT_ANCHORS = { left: 'start', right: 'end', bottom: 'middle', top: 'middle' } as const;

/** What names need of a page: the story in one language, and what is written beside each launch. */
export interface NameTexts {
  readonly story: Story;
  readonly language: string;
  readonly launchTimes: Readonly<Record<string, string>>;
}

/** Places and times of a story that have a name on a view and find room for it; the room is taken, top layer first. */
export function storyNames(texts: NameTexts, view: PosterView, room: NameRoom): NameShape[] {
  const places = placeNames(texts.story, texts.language);
  const named = places.filter(({ kind, isMinor }) => kind !== 'sea' && !(isMinor && view.zoom < MINOR_NAMES_FROM_ZOOM));
  const fits = (name: NameShape) => room.take(nameRectangle(name, view, PADDING_PX));
  const byRank = named.sort((a, b) => a.rank - b.rank).map((place) => placeShape(place, view));
  const times = view.zoom < LAUNCH_TIMES_FROM_ZOOM ? [] : launchShapes(texts);
  const seas = places.filter(({ kind }) => kind === 'sea').map((place) => seaShape(place, view));
  return [...byRank.filter(fits), ...times.map((time) => (fits(time), time)), ...seas.filter(fits)];
}

function placeShape(place: PlaceName, view: PosterView): NameShape {
  const sizePx = sizeAt(NAME_SIZES.place, view.zoom);
  const { anchor, offset } = NAME_SIDES[place.side];
  const localPx = sizePx * NAME_LINE.localScale;
  const lines: NameLine[] = [
    ...balancedLines(place.name, PLACE_LINE_EM).map((text) => ({ text, sizePx, isLocal: false })),
    ...(place.local === '' ? [] : balancedLines(place.local, PLACE_LINE_EM / NAME_LINE.localScale)).map((text) => ({
      text,
      sizePx: localPx,
      isLocal: true,
    })),
  ];
  const height = lines.reduce((sum, line) => sum + line.sizePx * LINE_HEIGHT, 0);
  const away = anchor === 'bottom' ? -height / 2 : anchor === 'top' ? height / 2 : 0;
  return {
    kind: 'place',
    key: place.id,
    at: toMercator(place.at),
    lines,
    anchor: TEXT_ANCHORS[anchor],
    dxPx: offset[0] * sizePx,
    dyPx: offset[1] * sizePx + away,
    opacity: 1,
    tiers: BOTH_TIERS,
  };
}

function seaShape(place: PlaceName, view: PosterView): NameShape {
  const sizePx = sizeAt(NAME_SIZES.sea, view.zoom);
  const lines = seaLines(place.name).map((text) => ({ text, sizePx, isLocal: false }));
  return { ...middle('sea', place.id), at: toMercator(place.at), lines };
}

function launchShapes({ story, launchTimes }: NameTexts): NameShape[] {
  return Object.entries(launchTimePlaces(story)).map(([id, at]) => ({
    ...middle('time', id),
    at: toMercator(at),
    lines: [{ text: launchTimes[id] ?? '', sizePx: TIME_SIZE_PX, isLocal: false }],
  }));
}

/** What is written over the heads of journeys, one name below the other. */
export function headNames(labels: readonly HeadLabel[], language: string): NameShape[] {
  return labels.map(({ at, lines, opacity, side, gapPx }) => {
    const shown = lines.map((text) => ({ text: text[language] ?? '', sizePx: HEAD_SIZE_PX, isLocal: false }));
    const height = shown.length * HEAD_SIZE_PX * LINE_HEIGHT;
    const key = shown.map(({ text }) => text).join();
    const distance = gapPx + height / 2;
    return { ...middle('head', key), at, lines: shown, dyPx: side === 'above' ? -distance : distance, opacity };
  });
}

function middle<K extends NameShape['kind']>(kind: K, id: string) {
  return { kind, key: `${kind}:${id}`, anchor: 'middle' as const, dxPx: 0, dyPx: 0, opacity: 1, tiers: BOTH_TIERS };
}

/** A size by zoom, linear between its stops. */
function sizeAt(stops: readonly number[], zoom: number): number {
  const pairs = Array.from({ length: stops.length / 2 }, (_, i) => [stops[2 * i]!, stops[2 * i + 1]!] as const);
  const after = pairs.findIndex(([at]) => at >= zoom);
  if (after === 0) return pairs[0]![1];
  if (after < 0) return pairs.at(-1)![1];
  const [[z0, size0], [z1, size1]] = [pairs[after - 1]!, pairs[after]!];
  return size0 + ((size1 - size0) * (zoom - z0)) / (z1 - z0);
}
