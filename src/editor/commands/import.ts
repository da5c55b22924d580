import { relative, resolve } from 'node:path';
import { UsageError, type Command } from '../command.ts';
import { openGazetteer } from '../gazetteer/open-gazetteer.ts';
import type { ImportFlags } from '../import/import-flags.ts';
import { runImport } from '../import/run-import.ts';
import { folderOf } from '../story-folders.ts';

/** `story import`: adds what a GeoJSON, GPX, KML or CSV file holds to a story, without touching what is there. */
export const importCommand: Command = {
  name: 'import',
  summary: 'add places, events and lines from a GeoJSON, GPX, KML or CSV file',
  operands: { usage: '<file> [folder] (--source <id> | --new-source <id>)', most: 2 },
  description: [
    'Reads the file, shows which of its columns or properties become what and what would be added, asks, and then writes story.yaml, places.geojson, lines.geojson and areas.geojson: all of them or none. Everything that is in the story stays as it is, comments and order included; a place, event or line that it has already is not added again.',
    'Points, waypoints and rows become places (or events, see --as), lines and tracks lines, polygons areas. Ids are made from the names. Each new thing gets a claim that cites the source. A text that the file gives in one language only stands in for the others, under a comment "# TODO translate": the story builds, and "story check" lists these comments until they are taken out.',
    'A row without a position is looked up in an embedded gazetteer (GeoNames, CC BY 4.0). Its candidates are listed and never chosen silently: on a terminal a question is asked, elsewhere nothing is written until --choose says which is meant. A position far from the place of its name in the gazetteer gives a warning.',
    'Heights are left out. Times of a track are kept as a range in lines.geojson; with --as journey they become its departures and arrivals. A table has names of columns in its first row, commas, semicolons or tabs between cells, and a decimal point or comma.',
  ],
  options: [
    { name: 'source', value: 'id', summary: 'The source of the story that the new claims cite.' },
    { name: 'new-source', value: 'id', summary: 'Adds a source for the file itself, marked to be completed.' },
    {
      name: 'paragraph',
      value: 'n',
      summary:
        'The paragraph that is cited; needed when the source counts its paragraphs and the file has no column "paragraph".',
    },
    {
      name: 'map',
      value: '<field>=<column>,...',
      isList: true,
      summary:
        'Which column a field is taken from. Fields: name, lon, lat, at, end, place, text, kind, zone, precisionKm, paragraph, id; name and text also by language, as name:en. "text=" leaves a field out.',
    },
    {
      name: 'as',
      value: 'places|events|journey',
      summary:
        'What points and rows become. Usual: events for a table with times, else places. A journey stops at the points with times, in their order, and follows the track of the file; a leg without a track is straight and marked as inferred.',
    },
    { name: 'language', value: 'tag', summary: 'The language of the file; usual is the first of the story.' },
    {
      name: 'kind',
      value: 'kind',
      summary: 'The kind of places whose row says none: city, station, airport, site, sea, country, point (usual).',
    },
    { name: 'precision', value: 'km', summary: 'How exact positions are, where the row says nothing; usual is 1.' },
    { name: 'zone', value: 'zone', summary: 'The time zone of all places; usual is that of the nearest town.' },
    { name: 'vehicle', value: 'vehicle', summary: 'Of a journey: train, car, ship, aircraft, foot (usual).' },
    {
      name: 'simplify',
      value: 'metres',
      summary: 'Leaves out vertices that lie nearer than this to the rest of their line; usual is to keep all.',
    },
    {
      name: 'choose',
      value: '"<name>=<number>"',
      isList: true,
      summary: 'The GeoNames number of the place that a name means.',
    },
    { name: 'yes', summary: 'Writes without asking.' },
    { name: 'dry-run', summary: 'Shows everything and writes nothing.' },
  ],
  examples: [
    {
      line: 'import stations.csv my-story --source article --paragraph 4 --dry-run',
      does: 'Shows what a table would add.',
    },
    {
      line: 'import towns.csv my-story --source article --paragraph 2 --choose "Sunan=1869021" --yes',
      does: 'Adds a place that the table only names.',
    },
    {
      line: 'import walk.gpx my-story --new-source gps --as journey --vehicle foot',
      does: 'Makes a journey of a recorded track.',
    },
    { line: 'import data.csv my-story --new-source survey --map name=Ort,lon=X,lat=Y', does: 'Names the columns.' },
  ],
  exitStatus: {
    0: 'What was shown was written, or --dry-run was given, or there was nothing to add.',
    1: 'Nothing was written: the file or a flag is wrong, a place has to be chosen, or nobody said yes.',
    2: 'The call makes no sense.',
  },
  async run(call, io) {
    const [file, folder] = call.operands;
    if (file === undefined) throw new UsageError('expected a file to import.');
    const terminal = { out: io.stdout, err: io.stderr, ask: io.isTerminal ? io.prompt : null };
    const path = relative('.', await folderOf(folder, io)) || '.';
    return runImport(resolve(io.cwd, file), path, call.values as ImportFlags, openGazetteer, terminal);
  },
};
