import * as v from 'valibot';
import type { Story } from '../../lib/story/model.ts';
import { idSchema } from '../../lib/story/schema.ts';
import { suggestion } from '../../lib/story/suggestion.ts';
import { isZone } from '../../lib/story/zone.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ImportFlags } from './import-flags.ts';
import type { ImportAs, ImportOptions } from './import-plan.ts';
import { PLACE_KINDS } from './plan-place.ts';

/** The options of an import, with `as` and the mapping left open where the flags do not say. */
export type OpenImportOptions = Omit<ImportOptions, 'as'> & { readonly as: ImportAs | null; readonly map: string };

/** A flag that cannot be used; the message says which, what was expected and what there is. */
export class FlagError extends Error {
  override readonly name = 'FlagError';
}

const KINDS_OF_IMPORT: readonly ImportAs[] = ['places', 'events', 'journey'];
const VEHICLES = ['train', 'car', 'ship', 'aircraft', 'foot'];

/** The options that the flags ask for, held against the story and the gazetteer. Throws FlagError. */
export function importOptions(flags: ImportFlags, story: Story, gazetteer: Gazetteer): OpenImportOptions {
  const zone = flags.zone ?? null;
  if (zone !== null && !isZone(zone))
    throw new FlagError(`--zone: expected a zone such as Europe/Rome, found "${zone}".`);
  return {
    as: flags.as === undefined ? null : oneOf('as', flags.as, KINDS_OF_IMPORT),
    map: (flags.map ?? []).join(','),
    language: oneOf('language', flags.language ?? story.languages[0]!, story.languages),
    source: sourceOf(flags, story),
    paragraph: flags.paragraph === undefined ? null : numberOf('paragraph', flags.paragraph, true),
    placeKind: oneOf('kind', flags.kind ?? 'point', PLACE_KINDS),
    precisionKm: numberOf('precision', flags.precision ?? '1', false),
    zone,
    vehicle: oneOf('vehicle', flags.vehicle ?? 'foot', VEHICLES),
    simplifyMetres: flags.simplify === undefined ? null : numberOf('simplify', flags.simplify, false),
    choices: new Map((flags.choose ?? []).map((choice) => choiceOf(choice, gazetteer))),
  };
}

function sourceOf({ source, 'new-source': added }: ImportFlags, story: Story): ImportOptions['source'] {
  const known = Object.keys(story.sources);
  if (source !== undefined && added !== undefined) throw new FlagError('--source and --new-source: give one of them.');
  if (source !== undefined) return { kind: 'existing', id: oneOf('source', source, known) };
  if (added === undefined) {
    throw new FlagError(
      'Where does this file come from? All that is drawn needs a source. Give --source with one of the story ' +
        `(${known.join(', ')}), or --new-source <id> for a new one.`,
    );
  }
  if (known.includes(added))
    throw new FlagError(`--new-source: the story has a source "${added}": give it as --source.`);
  if (!v.is(idSchema, added)) {
    throw new FlagError(`--new-source: expected an id of lower-case letters, digits and hyphens, found "${added}".`);
  }
  return { kind: 'new', id: added };
}

function choiceOf(choice: string, gazetteer: Gazetteer): [string, GazetteerPlace] {
  const [, name, number] = /^(.+)=(\d+)$/.exec(choice) ?? [];
  const place = number === undefined ? null : gazetteer.findById(Number(number));
  if (name === undefined || !place) {
    throw new FlagError(`--choose: expected "Name=number", the number one of GeoNames as listed, found "${choice}".`);
  }
  return [name, place];
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const hint = suggestion(value, new Set(known)) ?? '';
  throw new FlagError(`--${flag}: expected one of ${known.join(', ')}, found "${value}". ${hint}`.trimEnd());
}

function numberOf(flag: string, text: string, isWhole: boolean): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value) && (!isWhole || Number.isInteger(value))) return value;
  throw new FlagError(`--${flag}: expected a ${isWhole ? 'whole ' : ''}number above 0, found "${text}".`);
}
