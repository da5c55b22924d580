import { basename, join, relative, sep } from 'node:path';
import { PAGE_LANGUAGES } from '../../build/page-languages.ts';
import { EXIT, RefusalError, UsageError, type Command } from '../command.ts';
import type { EditorIo } from '../editor-io.ts';
import { openGazetteer } from '../gazetteer/open-gazetteer.ts';
import { zoneNear } from '../gazetteer/zone-near.ts';
import { newFolderPath } from '../new/new-folder-path.ts';
import { newStoryFiles, readNewStory } from '../new/new-story-files.ts';
import { planAnswers } from '../new/plan-answers.ts';
import { REGIONS, type Region } from '../new/regions.ts';
import { sampleGround } from '../new/sample-ground.ts';
import { refuseExisting, writeNewFolder } from '../new/write-new-folder.ts';
import { describeProblems } from '../print-problems.ts';
import { REPOSITORY, STORIES } from '../repository.ts';
import { addressFault } from '../story-name.ts';

/** `story new`: writes a commented story folder that builds at once. */
export const newCommand: Command = {
  name: 'new',
  summary: 'write a commented story folder that builds at once',
  operands: { usage: '<folder>', most: 1 },
  description: [
    'Writes a folder with a sample of each part that most stories have: story.yaml, with comments that tell what each part is for and a schema by which editors complete and check it, places.geojson, lines.geojson and a README. The samples are in the languages of the story. Put your own in the place of the samples; "story check" lists what is left.',
    'A name alone, typed within the project, is a folder of geo/, where the stories of the site are. Anything else is a path, and may lead anywhere. The name of the folder is the address of the story.',
    'On a terminal, what the options do not say is asked. Elsewhere nothing is asked, and it is what is usual. What stands at the place already is never touched: the command refuses.',
  ],
  options: [
    { name: 'title', value: 'text', summary: 'Usual is the name of the folder, as words.' },
    {
      name: 'languages',
      value: 'tag,...',
      summary: `Of ${PAGE_LANGUAGES.join(', ')}; the story's own first. Usual is en.`,
    },
    {
      name: 'region',
      value: 'region',
      summary: `Where the samples lie: ${Object.keys(REGIONS).join(', ')}; or a box as west,south,east,north in degrees, where west may be greater than east, over the antimeridian. Usual is world.`,
    },
  ],
  examples: [
    { line: 'new my-story', does: 'A new story of the site; title, languages and region are asked.' },
    {
      line: 'new ~/stories/eclipse --title "The eclipse" --languages it,en --region mediterranean',
      does: 'One in a folder elsewhere, in two languages.',
    },
    { line: 'new alps --title Alps --languages en --region 5.9,45.8,10.5,47.8', does: 'One in a box of ground.' },
    { line: 'new far-south --region=-75,-65,-35,-50', does: 'A box that begins with a minus takes an equals sign.' },
  ],
  exitStatus: {
    0: 'The folder is written.',
    1: 'Nothing was written: something is there already, the title cannot be used, or nobody answered.',
    2: 'The call makes no sense.',
  },
  async run(call, io) {
    const [named] = call.operands;
    if (named === undefined) throw new UsageError('expected the name of a folder, such as my-story.');
    const folder = newFolderPath(named, io.cwd);
    const id = basename(folder);
    const fault = await addressFault(id);
    if (fault !== null) throw new UsageError(`the folder's name is the address of the story: ${fault}`);
    const shown = shownPath(folder, io);
    await refuseExisting(folder, shown);
    const { title, languages, region } = await planAnswers(id, call, io);
    const plan = {
      id,
      title,
      languages,
      box: region.box,
      zone: await zoneOf(region),
      today: new Date().toISOString().slice(0, 10),
      schemaPath: relative(folder, join(REPOSITORY, 'static/schema/story-1.json')).split(sep).join('/'),
      shownFolder: folder === join(STORIES, id) ? id : shown,
    };
    const files = await newStoryFiles(plan);
    const read = readNewStory(plan, files);
    if (!read.ok)
      throw new RefusalError(`these cannot be used; nothing was written.\n${describeProblems(read.problems, io)}`);
    await writeNewFolder(folder, shown, files);
    io.stdout(`${shown}: a new story with samples. It builds as it is.`);
    io.stdout(`Next: put your own into ${join(shown, 'story.yaml')}, then npm run story -- check ${plan.shownFolder}`);
    return EXIT.well;
  },
};

function shownPath(folder: string, { cwd }: EditorIo): string {
  return relative(cwd, folder) || folder;
}

async function zoneOf({ box, zone }: Region): Promise<string> {
  return zone ?? zoneNear(sampleGround(box).first, await openGazetteer()).zone;
}
