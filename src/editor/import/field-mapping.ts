import { suggestion } from '../../lib/story/suggestion.ts';

/** What an import understands of a row or feature. A story text may also be given by language, as `name:it`. */
export const IMPORT_FIELDS = [
  ...['name', 'lon', 'lat', 'at', 'end', 'place', 'text', 'kind', 'zone', 'precisionKm', 'paragraph', 'id'],
] as const;

/** A field, or one of the text fields with a language. */
export type ImportField = string;

/** Which key of the file each field is taken from. */
export type FieldMapping = ReadonlyMap<ImportField, string>;

const TEXT_FIELDS = new Set(['name', 'text']);

/** Usual names of the keys, without case, spaces and hyphens; English and Italian, and those of GPX and KML. */
const USUAL_KEYS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'nome', 'title', 'titolo', 'label', 'event', 'evento', 'toponym', 'toponimo'],
  lon: ['lon', 'lng', 'long', 'longitude', 'longitudine', 'x', 'east', 'est'],
  lat: ['lat', 'latitude', 'latitudine', 'y', 'north', 'nord'],
  at: ['at', 'date', 'data', 'time', 'datetime', 'timestamp', 'when', 'day', 'giorno', 'start', 'begin', 'inizio'],
  end: ['end', 'fine', 'until', 'to', 'finish'],
  place: ['place', 'luogo', 'location', 'city', 'citta', 'città', 'town', 'where', 'dove'],
  text: ['text', 'testo', 'description', 'descrizione', 'desc', 'note', 'notes', 'cmt', 'comment'],
  kind: ['kind', 'tipo', 'type', 'category'],
  zone: ['zone', 'timezone', 'tz', 'fuso'],
  precisionKm: ['precisionkm', 'precision', 'precisione', 'accuracykm'],
  paragraph: ['paragraph', 'paragrafo', 'par'],
  id: ['id'],
};

/** A mapping from the usual names of a file's keys. */
export function guessMapping(keys: readonly string[]): Map<ImportField, string> {
  const mapping = new Map<ImportField, string>();
  for (const [field, usual] of Object.entries(USUAL_KEYS)) {
    const key = usual.flatMap((name) => keys.find((candidate) => plain(candidate) === name) ?? [])[0];
    if (key !== undefined) mapping.set(field, key);
    for (const candidate of TEXT_FIELDS.has(field) ? keys : []) {
      const [, name, language] = /^(.*)[:_.@ -]([a-z]{2,3})$/i.exec(candidate) ?? [];
      if (language && usual.includes(plain(name!))) mapping.set(`${field}:${language.toLowerCase()}`, candidate);
    }
  }
  return mapping;
}

/**
 * The mapping with changes as on the command line (`name=Ort,lon=X`; `text=` takes a field out), or the first thing that
 * is wrong with them, in a sentence.
 */
export function changeMapping(guessed: FieldMapping, changes: string, keys: readonly string[]): FieldMapping | string {
  const mapping = new Map(guessed);
  for (const change of changes.split(',').filter((part) => part.trim() !== '')) {
    const [field = '', key] = change.split(/=(.*)/s).map((part) => part.trim());
    const [base = '', language] = field.split(':');
    const isKnown = (IMPORT_FIELDS as readonly string[]).includes(base) && (!language || TEXT_FIELDS.has(base));
    if (!isKnown || key === undefined) {
      const hint = suggestion(base, new Set(IMPORT_FIELDS)) ?? `The fields are ${IMPORT_FIELDS.join(', ')}.`;
      return `--map: expected field=column, found "${change}". ${hint}`;
    }
    if (key === '') mapping.delete(field);
    else if (keys.includes(key)) mapping.set(field, key);
    else {
      const hint = suggestion(key, new Set(keys)) ?? `The file has ${keys.map((known) => `"${known}"`).join(', ')}.`;
      return `--map: the file has no column "${key}". ${hint}`;
    }
  }
  return mapping;
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]/g, '');
}
