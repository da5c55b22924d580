import { ProblemList } from '../../lib/story/document.ts';
import { decodeFile } from './decode-file.ts';
import type { ImportedFile, ImportFormat } from './imported-file.ts';
import { readCsv } from './read-csv.ts';
import { readGeojson } from './read-geojson.ts';
import { readGpx } from './read-gpx.ts';
import { readKml } from './read-kml.ts';

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  geojson: 'geojson',
  json: 'geojson',
  gpx: 'gpx',
  kml: 'kml',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
};

/** What reading a file gave: its text and contents, null when it is broken, and the problems that were found. */
export interface ImportRead {
  readonly text: string;
  readonly file: ImportedFile | null;
  readonly problems: ProblemList;
}

/** Reads a file by the ending of its name. */
export function readImport(name: string, bytes: Uint8Array): ImportRead {
  const unread = new ProblemList([]);
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = ending === 'kmz' ? 'kml' : FORMATS[ending];
  if (!format) {
    const expected = 'a file that ends in .geojson, .json, .gpx, .kml, .csv or .tsv';
    const hint = 'Rename the file, or export it in one of these formats.';
    const found = ending ? `.${ending}` : 'no ending';
    unread.addAt(name, { line: 1, column: 1 }, { path: '', expected, found, hint });
    return { text: '', file: null, problems: unread };
  }
  const text = decodeFile(name, bytes, unread);
  if (text === null) return { text: '', file: null, problems: unread };
  const problems = new ProblemList([{ name, text }]);
  return { text, file: READERS[format](name, text, problems), problems };
}

const READERS: Readonly<Record<ImportFormat, typeof readCsv>> = {
  geojson: readGeojson,
  gpx: readGpx,
  kml: readKml,
  csv: readCsv,
};
