import { type ProblemList } from '../../lib/story/document.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { formatFound } from '../../lib/story/problem.ts';
import type { FieldMapping } from './field-mapping.ts';
import { MAX_FAULTS, type ImportedFile, type ImportedItem } from './imported-file.ts';
import { shapesOf, type ImportedFeature, type ImportedShape, type ImportedText } from './imported-feature.ts';
import { plainWords } from './plain-words.ts';
import { positionFault } from './position-fault.ts';

/** The things of a file, their properties read by a mapping. What cannot be read is in `problems`. */
export function mapFields(file: ImportedFile, mapping: FieldMapping, problems: ProblemList): ImportedFeature[] {
  return file.items.flatMap((item) => (problems.size >= MAX_FAULTS ? [] : featuresOf(item)));

  function featuresOf(item: ImportedItem): ImportedFeature[] {
    const value = (field: string) => {
      const key = mapping.get(field);
      const text = key === undefined ? undefined : item.properties.get(key);
      return text === undefined ? null : plainWords(text) || null;
    };
    const locate = (field?: string) => item.locate(field === undefined ? undefined : mapping.get(field));
    const number = (field: string, least: number, isWhole: boolean): number | null => {
      const text = value(field);
      const read = text === null ? null : numberOf(text);
      if (read === null || (read >= least && (!isWhole || Number.isInteger(read)))) return read;
      const expected = isWhole ? `a whole number from ${least}` : 'a number of kilometres above 0';
      fault(field, expected, text, 'Write the number without its unit.');
      return null;
    };
    const fault = (field: string, expected: string, found: unknown, hint: string) =>
      problems.addAt(file.name, locate(field), { path: field, expected, found: formatFound(found), hint });

    const shapes = item.geometry ? shapesOf(item.geometry) : [tableShape()].filter((shape) => shape !== null);
    const base = {
      name: textOf('name'),
      text: textOf('text'),
      times: item.times,
      at: value('at'),
      end: value('end'),
      place: value('place'),
      kind: value('kind'),
      zone: value('zone'),
      precisionKm: number('precisionKm', Number.MIN_VALUE, false),
      paragraph: number('paragraph', 1, true),
      id: value('id'),
      locate,
    };
    return shapes.length === 0 ? [{ ...base, shape: null }] : shapes.map((shape) => ({ ...base, shape }));

    function tableShape(): ImportedShape | null {
      const [longitude, latitude] = [value('lon'), value('lat')];
      if (longitude === null && latitude === null) return null;
      const position = [numberOf(longitude ?? ''), numberOf(latitude ?? '')] as const;
      const found = positionFault(position[0], position[1]);
      if (!found) return { kind: 'point', position: position as LngLat };
      const written = `longitude ${formatFound(longitude ?? undefined)}, latitude ${formatFound(latitude ?? undefined)}`;
      problems.addAt(file.name, locate(Math.abs(position[0]) <= 180 ? 'lat' : 'lon'), {
        path: '',
        ...found,
        found: written,
      });
      return null;
    }

    function textOf(field: string): ImportedText {
      const keys = [...mapping].filter(([name]) => name === field || name.startsWith(`${field}:`));
      const texts = keys.map(
        ([name, key]) => [name.slice(field.length + 1), plainWords(item.properties.get(key) ?? '')] as const,
      );
      return Object.fromEntries(texts.filter(([, text]) => text !== ''));
    }
  }
}

/** A number as it stands in a table, with a point or a comma before its decimals; NaN for any other text. */
function numberOf(text: string): number {
  return /^[+-]?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
}
