import { messagesFor } from '../../lib/i18n/languages.ts';
import { timeWriter } from '../../lib/i18n/times.ts';
import type { Chapter, Instant, Story } from '../../lib/story/model.ts';
import { compileTimeline, type Timeline } from '../../lib/story/timeline.ts';
import { EXIT, type Command, type CommandCall } from '../command.ts';
import { LANGUAGE_OPTION, textReader } from '../language-option.ts';
import { listHappenings } from '../list-happenings.ts';
import { openStories } from '../story-folders.ts';
import { formatTable, type Column } from '../table.ts';

const CHAPTERS: readonly Column[] = [
  { head: 'film s', isFigure: true },
  { head: 'to s', isFigure: true },
  { head: 'chapter' },
  { head: 'title' },
  { head: 'story time' },
];
const HAPPENINGS: readonly Column[] = [
  { head: 'film s', isFigure: true },
  { head: 'what' },
  { head: 'place' },
  { head: 'story time' },
  { head: 'told in' },
];

/** `story timeline`: what the film shows when, and what happens when in the story. */
export const timelineCommand: Command = {
  name: 'timeline',
  summary: 'list the chapters by film second, and what happens by story time',
  operands: { usage: '[folder ...]', most: Infinity },
  description: [
    'Writes two tables for each story: its chapters in the order of the film, each with the story time that it covers; and its events, departures, arrivals and launches by story time, with the chapters that tell of them and, where a time is exact, the film seconds that show it. A film second opens as ?t=<second> in the address of the page.',
    'Times are those of the place, with its zone, as precise as the story gives them.',
    'Without a folder, the one that you are in is read, or all stories of the site.',
  ],
  options: [
    LANGUAGE_OPTION,
    { name: 'json', summary: 'Write one JSON list of stories: { story, seconds, chapters, happenings }.' },
  ],
  examples: [
    { line: 'timeline kim-vostochny', does: 'The tables of one story.' },
    { line: 'timeline --language en', does: 'All stories, with English titles.' },
  ],
  exitStatus: { 0: 'All is well.', 1: 'The story has problems; they are told.', 2: 'The call makes no sense.' },
  async run(call, io) {
    const opened = await openStories(call.operands, io);
    if (!opened) return EXIT.problems;
    const timelines = opened.map(({ story }) => compileTimeline(story));
    if (call.isOn('json')) io.stdout(JSON.stringify(timelines.map(report), null, 2));
    else io.stdout(timelines.map((timeline) => section(timeline, call)).join('\n\n'));
    return EXIT.well;
  },
};

function section(timeline: Timeline, call: CommandCall): string {
  const { story, chapters, seconds } = timeline;
  const text = textReader(story, call);
  const { instant } = timeWriter(story, 'en', messagesFor('en'));
  const happenings = listHappenings(timeline);
  const chapterRows = chapters.map(({ chapter, start, end }) => {
    return [tenths(start), tenths(end), chapter.id, text(chapter.title), instant(spanOf(chapter, story))];
  });
  const happeningRows = happenings.map(({ kind, id, place, at, seconds, chapters }) => {
    const name = place === null ? '' : text(story.places[place]!.name);
    return [seconds.map(tenths).join(', '), `${kind} ${id}`, name, instant(at), chapters.join(', ')];
  });
  return [
    `${story.id}, ${tenths(seconds)} s`,
    formatTable(CHAPTERS, chapterRows),
    ...(happenings.length > 0 ? [formatTable(HAPPENINGS, happeningRows)] : []),
  ].join('\n\n');
}

/** What a chapter covers, in the zone of its first place. */
function spanOf({ fromMs, toMs, places }: Chapter, story: Story): Instant {
  const zone = (story.places[places[0] ?? ''] ?? Object.values(story.places)[0])?.zone ?? 'UTC';
  return { kind: 'interval', earliestMs: fromMs, latestMs: toMs, about: false, zone };
}

function report(timeline: Timeline) {
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    story: timeline.story.id,
    seconds: timeline.seconds,
    chapters: timeline.chapters.map(({ chapter, start, end }) => ({
      id: chapter.id,
      start,
      end,
      from: iso(chapter.fromMs),
      to: iso(chapter.toMs),
    })),
    happenings: listHappenings(timeline).map(({ at, ...happening }) => ({
      ...happening,
      at: { kind: at.kind, earliest: iso(at.earliestMs), latest: iso(at.latestMs), about: at.about, zone: at.zone },
    })),
  };
}

function tenths(seconds: number): string {
  return String(Math.round(seconds * 10) / 10);
}
