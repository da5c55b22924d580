import type { Timeline } from '../../lib/story/timeline.ts';

/** What a link says: a film second (null when none is named) and the place whose panel is open. */
export interface Address {
  readonly seconds: number | null;
  readonly place: string | null;
}

/** Reads `?t=`, `?place=` and `#chapter`; `?t=` goes before the chapter. What is unknown or out of range is ignored. */
export function readAddress({ search, hash }: { search: string; hash: string }, timeline: Timeline): Address {
  const parameters = new URLSearchParams(search);
  const place = parameters.get('place');
  return {
    seconds: secondsFrom(parameters.get('t'), timeline) ?? secondsOfChapter(hash.slice(1), timeline),
    place: place !== null && Object.hasOwn(timeline.story.places, place) ? place : null,
  };
}

/** The address of a moment and an open place on the page at `page`; what it says beside them is kept. */
export function momentAddress(page: string, { seconds, place }: { seconds: number; place: string | null }): string {
  const url = new URL(page);
  const rounded = Math.round(seconds * 100) / 100;
  if (rounded > 0) url.searchParams.set('t', String(rounded));
  else url.searchParams.delete('t');
  if (place === null) url.searchParams.delete('place');
  else url.searchParams.set('place', place);
  url.hash = '';
  return url.href.replace(/#$/, '');
}

/** The address of a moment on another page for the same story, with what the address of the open page at `here` says beside it. */
export function momentElsewhere(href: string, here: string, moment: { seconds: number; place: string | null }): string {
  const url = new URL(href, here);
  url.search = new URL(here).search;
  return momentAddress(url.href, moment);
}

/** Writes the address of this moment without a new entry in the history, so that a copied link shows the same. */
export function writeAddress(moment: { seconds: number; place: string | null }): void {
  const address = momentAddress(location.href, moment);
  if (address !== location.href) history.replaceState(history.state, '', address);
}

function secondsFrom(text: string | null, timeline: Timeline): number | null {
  if (text === null || text.trim() === '') return null;
  const seconds = Number(text);
  return Number.isFinite(seconds) ? Math.max(0, Math.min(timeline.seconds, seconds)) : null;
}

/** A chapter's link shows it where its camera has arrived, as the buttons for the next chapter do. */
function secondsOfChapter(id: string, timeline: Timeline): number | null {
  const track = timeline.chapters.find(({ chapter }) => chapter.id === id);
  return track ? track.start + track.flightSeconds : null;
}
