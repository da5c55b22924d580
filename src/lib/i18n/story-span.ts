import type { Story } from '../story/model.ts';

/** The days that a story's film covers, in the zone of its first place: "10–14 September 2023". */
export function storySpan(story: Story, formats: string): string {
  const first = story.chapters[0]!.places[0];
  const format = new Intl.DateTimeFormat(formats, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: first === undefined ? 'UTC' : story.places[first]!.zone,
  });
  const fromMs = Math.min(...story.chapters.map((chapter) => chapter.fromMs));
  const toMs = Math.max(...story.chapters.map((chapter) => chapter.toMs));
  // A day ends where the next begins; its last moment is what a reader calls its end.
  const parts = format.formatRangeToParts(fromMs, Math.max(fromMs, toMs - 1));
  // Ranges of some languages have their days in two digits, though dates in words have them in as many as they need.
  return parts.map(({ type, value }) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
}
