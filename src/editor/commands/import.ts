import { env } from 'node:process';
import { resolve } from 'node:path';
import type { StoryCommand } from '../command.ts';
import { UsageError } from '../command.ts';
import { findFolder } from '../find-folder.ts';
import { openGazetteer } from '../gazetteer/open-gazetteer.ts';
import { parseImportArguments } from '../import/import-flags.ts';
import { runImport } from '../import/run-import.ts';

/** `story import`: adds what a GeoJSON, GPX, KML or CSV file holds to a story, without touching what is there. */
export const importCommand: StoryCommand = {
  name: 'import',
  summary: 'add places, events and lines from a GeoJSON, GPX, KML or CSV file',
  help: {
    synopsis: ['import <file> [folder] (--source <id> | --new-source <id>) [options]'],
    description: [
      'Reads the file, shows which of its columns or properties become what and what would be added, asks, and then writes story.yaml, places.geojson, lines.geojson and areas.geojson: all of them or none. Everything that is in the story stays as it is, comments and order included; a place, event or line that it has already is not added again.',
      'Points, waypoints and rows become places (or events, see --as), lines and tracks lines, polygons areas. Ids are made from the names. Each new thing gets a claim that cites the source. A text that the file gives in one language only stands in for the others, under a comment "# TODO translate": the story builds, and "story check" lists these comments until they are taken out.',
      'A row without a position is looked up in an embedded gazetteer (GeoNames, CC BY 4.0). Its candidates are listed and never chosen silently: on a terminal a question is asked, elsewhere nothing is written until --choose says which is meant. A position far from the place of its name in the gazetteer gives a warning.',
      'Heights are left out. Times of a track are kept as a range in lines.geojson; with --as journey they become its departures and arrivals. A table has names of columns in its first row, commas, semicolons or tabs between cells, and a decimal point or comma.',
    ],
    options: [
      ['--source <id>', 'The source of the story that the new claims cite.'],
      ['--new-source <id>', 'Adds a source for the file itself, marked to be completed.'],
      [
        '--paragraph <n>',
        'The paragraph that is cited; needed when the source counts its paragraphs and the file has no column "paragraph".',
      ],
      [
        '--map <field>=<column>,...',
        'Which column a field is taken from. Fields: name, lon, lat, at, end, place, text, kind, zone, precisionKm, paragraph, id; name and text also by language, as name:en. "text=" leaves a field out.',
      ],
      [
        '--as places|events|journey',
        'What points and rows become. Usual: events for a table with times, else places. A journey stops at the points with times, in their order, and follows the track of the file; a leg without a track is straight and marked as inferred.',
      ],
      ['--language <tag>', 'The language of the file; usual is the first of the story.'],
      [
        '--kind <kind>',
        'The kind of places whose row says none: city, station, airport, site, sea, country, point (usual).',
      ],
      ['--precision <km>', 'How exact positions are, where the row says nothing; usual is 1.'],
      ['--zone <zone>', 'The time zone of all places; usual is that of the nearest town.'],
      ['--vehicle <vehicle>', 'Of a journey: train, car, ship, aircraft, foot (usual).'],
      [
        '--simplify <metres>',
        'Leaves out vertices that lie nearer than this to the rest of their line; usual is to keep all.',
      ],
      ['--choose "<name>=<number>"', 'The GeoNames number of the place that a name means. May be given several times.'],
      ['--yes', 'Writes without asking.'],
      ['--dry-run', 'Shows everything and writes nothing.'],
    ],
    examples: [
      ['import stations.csv my-story --source article --paragraph 4 --dry-run', 'Shows what a table would add.'],
      [
        'import towns.csv my-story --source article --paragraph 2 --choose "Sunan=1869021" --yes',
        'Adds a place that the table only names.',
      ],
      ['import walk.gpx my-story --new-source gps --as journey --vehicle foot', 'Makes a journey of a recorded track.'],
      ['import data.csv my-story --new-source survey --map name=Ort,lon=X,lat=Y', 'Names the columns.'],
    ],
    exit: [
      ['0', 'What was shown was written, or --dry-run was given, or there was nothing to add.'],
      ['1', 'Nothing was written: the file or a flag is wrong, a place has to be chosen, or nobody said yes.'],
    ],
  },
  async run(args, terminal) {
    const { values, positionals } = parseImportArguments(args);
    const [file, folder, ...rest] = positionals;
    if (file === undefined || rest.length > 0)
      throw new UsageError('Expected a file to import and at most one folder.');
    // npm changes to the folder of the project: file names are meant from where it was called.
    const calledFrom = env.INIT_CWD ?? '.';
    const path = await findFolder(folder, calledFrom);
    return runImport(resolve(calledFrom, file), path, values, openGazetteer, terminal);
  },
};
