import { relative, resolve } from 'node:path';
import { EXIT, RefusalError, UsageError, type Command } from '../command.ts';
import { buildStory } from '../build/build-story.ts';
import { outputState, storyOfOutput } from '../build/output-folder.ts';
import { addressFault } from '../story-name.ts';
import { folderOf, openStories } from '../story-folders.ts';

/** `story build`: the static site of one story. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'make a static site of one story',
  operands: { usage: '[folder] --out <dir>', most: 1 },
  description: [
    'Makes a folder that any host for static files serves, also below a sub-path: the story in all its languages, the map, the fonts, and a list with this one story as its first page. Needs no network, and the site needs none besides its own host.',
    'The story may be anywhere. The folder is put in place when it is whole: after a failure, what stood there before still does. It replaces an earlier output of this command, or an empty folder; anything else is refused.',
    'With the address of the site in the variable ITINERA_SITE, the pages name their absolute addresses for search engines and social cards.',
  ],
  options: [{ name: 'out', value: 'dir', summary: 'Where the site is written.' }],
  examples: [
    { line: 'build my-story --out ~/site', does: 'Make the site of a story of this project.' },
    { line: 'build ~/stories/eclipse --out ~/site', does: 'The same for a folder elsewhere.' },
  ],
  exitStatus: {
    0: 'The site is written.',
    1: 'Nothing was written: the story has problems, or something else stands where the site would be.',
    2: 'The call makes no sense.',
  },
  async run(call, io) {
    const out = call.text('out');
    if (out === null) throw new UsageError('expected --out <dir>, where the site is written.');
    const folder = await folderOf(call.operands[0], io);
    const opened = await openStories([folder], io);
    if (!opened) return EXIT.problems;
    const { id } = opened[0]!;
    const fault = await addressFault(id);
    if (fault !== null) throw new UsageError(`the folder's name is the address of the story: ${fault}`);
    const target = resolve(io.cwd, out);
    await refuseForeign(target, out, id);
    io.stderr(`Building the site of ${id} ...`);
    await buildStory(folder, id, target);
    io.stdout(`${relative(io.cwd, target) || '.'}: the site of ${id}. Its first page is index.html.`);
    return EXIT.well;
  },
};

async function refuseForeign(target: string, out: string, id: string): Promise<void> {
  const state = await outputState(target);
  if (state === 'foreign') {
    throw new RefusalError(
      `--out: expected a new or an empty folder, or an earlier output, found something else at "${out}". Nothing was written.`,
    );
  }
  const other = state === 'own' ? await storyOfOutput(target) : id;
  if (other === id) return;
  throw new RefusalError(`--out: "${out}" holds the site of ${other}, not of ${id}. Nothing was written.`);
}
