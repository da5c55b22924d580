import { EXIT, type Command, type CommandCall } from '../command.ts';
import { LANGUAGE_OPTION, textReader } from '../language-option.ts';
import { measureDistances, type MeasuredDistance } from '../measure-distances.ts';
import { openStories, type WholeStory } from '../story-folders.ts';
import { formatTable, type Column } from '../table.ts';

const COLUMNS: readonly Column[] = [
  { head: 'what' },
  { head: 'from' },
  { head: 'to' },
  { head: 'status' },
  { head: 'drawn km', isFigure: true },
  { head: 'straight km', isFigure: true },
  { head: 'published km', isFigure: true },
  { head: 'claim' },
];

/** `story distances`: the lengths that a story draws and speaks of, measured beside published. */
export const distancesCommand: Command = {
  name: 'distances',
  summary: 'list every length: as drawn, straight, and as published',
  operands: { usage: '[folder ...]', most: Infinity },
  description: [
    'Lists the legs of journeys, the lines and the distances of a story. "drawn" is the length of the line on the map, "straight" the distance between its ends, both on a sphere of 6371.0088 km radius; "published" is what a claim of the story says. A drawn line cuts bends, so the published length of a railway is the longer one.',
    'Without a folder, the one that you are in is read, or all stories of the site.',
  ],
  options: [LANGUAGE_OPTION, { name: 'json', summary: 'Write one JSON list with ids and unrounded kilometres.' }],
  examples: [
    { line: 'distances kim-vostochny', does: 'The table of one story.' },
    { line: 'distances kim-vostochny --json', does: 'The same for a program.' },
  ],
  exitStatus: { 0: 'All is well.', 1: 'The story has problems; they are told.', 2: 'The call makes no sense.' },
  async run(call, io) {
    const opened = await openStories(call.operands, io);
    if (!opened) return EXIT.problems;
    if (call.isOn('json')) {
      const all = opened.flatMap(({ story }) => measureDistances(story).map((one) => ({ story: story.id, ...one })));
      io.stdout(JSON.stringify(all, null, 2));
    } else io.stdout(opened.map((one) => section(one, call)).join('\n\n'));
    return EXIT.well;
  },
};

function section({ story }: WholeStory, call: CommandCall): string {
  const text = textReader(story, call);
  const measured = measureDistances(story);
  if (measured.length === 0) return `${story.id}: no journeys, lines or distances`;
  const name = (place: string | null) => (place === null ? '' : text(story.places[place]!.name));
  const row = ({ kind, id, from, to, status, drawnKm, straightKm, publishedKm, claim }: MeasuredDistance) => [
    `${kind} ${id}`,
    name(from),
    name(to),
    status ?? '',
    drawnKm === null ? '' : drawnKm.toFixed(1),
    straightKm.toFixed(1),
    publishedKm === null ? '' : String(publishedKm),
    claim ?? '',
  ];
  return `${story.id}\n\n${formatTable(COLUMNS, measured.map(row))}`;
}
