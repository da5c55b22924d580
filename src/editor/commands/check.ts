import type { Problem } from '../../lib/story/problem.ts';
import { storyWarnings } from '../check/story-warnings.ts';
import { Gazetteer } from '../gazetteer/gazetteer.ts';
import { openGazetteer } from '../gazetteer/open-gazetteer.ts';
import { EXIT, type Command } from '../command.ts';
import type { EditorIo } from '../editor-io.ts';
import { count, describeProblems, paint } from '../print-problems.ts';
import { foldersOf, openFolder, type OpenedStory } from '../story-folders.ts';

/** A story with what is wrong with it, and what should be looked at. */
interface Checked {
  readonly opened: OpenedStory;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** `story check`: every problem of a story, or of all stories of the site. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'tell every problem, with its place and how to mend it',
  operands: { usage: '[folder ...]', most: Infinity },
  description: [
    'Reads story folders and tells every problem: the file with line and column, the line itself with a caret under it, what was expected, and how to mend it. A folder is a path, or the id of one of the stories of the site; without one, the folder that you are in is checked, or all stories of the site.',
    'A story without problems is also looked over: marks that are still open ("# TODO ..." in story.yaml), and places far from those of the same name in the gazetteer. Such a warning is not a problem.',
    'On a terminal the output has colours. NO_COLOR turns them off, FORCE_COLOR on.',
  ],
  options: [
    { name: 'no-gazetteer', summary: 'Do not look places up in the gazetteer, which takes a second or two.' },
    { name: 'json', summary: 'Write one JSON object: { stories, problems, warnings }.' },
  ],
  examples: [
    { line: 'check', does: 'Check all stories of the site.' },
    { line: 'check ~/stories/my-story', does: 'Check one folder, wherever it is.' },
    { line: 'check my-story --json', does: 'The same for a program.' },
  ],
  exitStatus: { 0: 'There is no problem.', 1: 'There are problems.', 2: 'The call makes no sense.' },
  async run(call, io) {
    const opened = await Promise.all((await foldersOf(call.operands, io)).map((folder) => openFolder(folder, io)));
    const isAnyWhole = opened.some(({ result }) => result.ok);
    const gazetteer = isAnyWhole && !call.isOn('no-gazetteer') ? await openGazetteer() : new Gazetteer('');
    const checked = await Promise.all(opened.map((story) => check(story, gazetteer)));
    const problems = checked.flatMap((story) => story.problems);
    if (call.isOn('json')) io.stdout(JSON.stringify(report(checked), null, 2));
    else for (const story of checked) print(story, io);
    return problems.length > 0 ? EXIT.problems : EXIT.well;
  },
};

async function check(opened: OpenedStory, gazetteer: Gazetteer): Promise<Checked> {
  const { result, files } = opened;
  if (!result.ok) return { opened, problems: result.problems, warnings: [] };
  return { opened, problems: [], warnings: await storyWarnings(result.story, files, gazetteer) };
}

function print({ opened, problems, warnings }: Checked, io: EditorIo): void {
  if (problems.length > 0) io.stdout(`${describeProblems(problems, io)}\n`);
  if (warnings.length > 0) io.stdout(`${describeProblems(warnings, io, 'warning')}\n`);
  const also = warnings.length > 0 ? `, ${count(warnings.length, 'warning')}` : '';
  const summary = `${opened.id}: ${problems.length === 0 ? 'no problems' : count(problems.length, 'problem')}${also}`;
  io.stdout(paint(problems.length > 0 ? 'red' : 'green', summary, io));
}

function report(checked: readonly Checked[]) {
  return {
    stories: checked.map(({ opened, problems }) => ({ id: opened.id, ok: problems.length === 0 })),
    problems: checked.flatMap(({ problems }) => problems),
    warnings: checked.flatMap(({ warnings }) => warnings),
  };
}
