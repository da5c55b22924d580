import { withoutControls } from '../../lib/story/characters.ts';
import { formatProblem, type Problem } from '../../lib/story/problem.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { count } from '../print-problems.ts';
import { IMPORT_FIELDS, type FieldMapping } from './field-mapping.ts';
import type { ImportedFile } from './imported-file.ts';
import { PLANNED_PARTS, type Candidate, type ImportPlan, type OpenName, type PlannedPart } from './import-plan.ts';

const SHOWN = 10;

/** The mapping as lines: each field with the column that it is taken from and the first value there. */
export function describeMapping(file: ImportedFile, mapping: FieldMapping): string {
  const sample = (key: string) => file.items.find(({ properties }) => properties.has(key))?.properties.get(key) ?? '';
  const rows = [...mapping].map(
    ([field, key]) => `  ${field.padEnd(12)} <- ${withoutControls(key)}${shorten(sample(key))}`,
  );
  const used = new Set(mapping.values());
  const unused = file.keys.filter((key) => !used.has(key));
  return [
    `${file.name}: ${count(file.items.length, file.format === 'csv' ? 'row' : 'feature')} (${file.format})`,
    ...(rows.length > 0 ? ['Fields, with the first value of each:', ...rows] : ['No properties are used.']),
    ...(unused.length > 0 ? [`Not used: ${withoutControls(unused.join(', '))}. Other fields: --map field=column`] : []),
    ...(unused.length > 0 ? [`Fields are ${IMPORT_FIELDS.join(', ')}; name and text also as name:en.`] : []),
  ].join('\n');
}

/** What an import adds, left out and warns of, as lines. */
export function describePlan(plan: ImportPlan): string {
  const counted = PLANNED_PARTS.filter((part) => plan.entries[part].length > 0);
  const marks = PLANNED_PARTS.flatMap((part) => plan.entries[part]).filter(({ comment }) => comment !== null).length;
  return [
    counted.length > 0 ? 'To be added:' : 'Nothing is to be added.',
    ...counted.map((part) => `  ${String(plan.entries[part].length).padStart(5)} ${part}: ${idsOf(plan, part)}`),
    ...plan.remarks,
    ...plan.warnings.map((warning) => `warning: ${formatProblem(warning)}`),
    ...(marks > 0 ? [`${marks} of them are marked with "# TODO": "story check" lists what is left to write.`] : []),
  ].join('\n');
}

/** The names that have to be chosen, each with its candidates and the flag for each. */
export function describeNames(names: readonly OpenName[]): string {
  return names.map((name) => [nameHead(name), ...candidateLines(name)].join('\n')).join('\n');
}

/** One line for each candidate of a name, as many as a list can hold. */
export function candidateLines({ name, candidates }: OpenName): string[] {
  const shown = candidates.slice(0, SHOWN).map((candidate) => {
    return `  --choose "${name}=${candidate.place.id}"  ${describeCandidate(candidate)}`;
  });
  const more = candidates.length - shown.length;
  return more > 0 ? [...shown, `  and ${more} more with fewer inhabitants; give its position instead`] : shown;
}

/** A candidate in words: name, country, inhabitants, position, distance from the story. */
export function describeCandidate({ place, km }: Candidate): string {
  const country = new Intl.DisplayNames('en', { type: 'region' }).of(place.country) ?? place.country;
  const people = place.population > 0 ? `${place.population.toLocaleString('en')} inhabitants` : 'inhabitants unknown';
  const distance = km === null ? '' : `, ${Math.round(km)} km from the nearest place of the story`;
  return `${place.name}, ${country}, ${people}, ${positionWords(place.position)}${distance}`;
}

/** Problems as lines, with their number. */
export function describeProblems(problems: readonly Problem[]): string {
  return [...problems.map(formatProblem), `${problems.length} problem(s); nothing was written.`].join('\n');
}

/** Where a name stands that has no position, and what is to be done. */
export function nameHead({ name, file, line, column, candidates }: OpenName): string {
  const where = `${file}:${line}:${column} ${name}`;
  return candidates.length > 0
    ? `${where}: has no position. Which place is meant?`
    : `${where}: expected a position, or a name that GeoNames has, found neither. Give its longitude and latitude.`;
}

function idsOf(plan: ImportPlan, part: PlannedPart): string {
  const ids = plan.entries[part].map(({ key }) => key);
  return ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(', ')}, …` : ids.join(', ');
}

function positionWords([longitude, latitude]: LngLat): string {
  const north = latitude < 0 ? 'S' : 'N';
  const east = longitude < 0 ? 'W' : 'E';
  return `${Math.abs(latitude).toFixed(2)}° ${north} ${Math.abs(longitude).toFixed(2)}° ${east}`;
}

function shorten(value: string): string {
  const line = withoutControls(value.replaceAll(/\s+/g, ' '));
  return line === '' ? '' : `   "${line.length > 50 ? `${line.slice(0, 49)}…` : line}"`;
}
