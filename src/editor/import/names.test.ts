import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeNames } from './describe-import.ts';
import { importInto, ready } from './testing/import-into.ts';
import { smallGazetteer } from './testing/small-gazetteer.ts';

describe('a place without coordinates', () => {
  it('is never chosen silently: its candidates are listed with country, people, position and distance', () => {
    const result = importInto('towns.csv', 'name\nMelbourne\n');
    expect(result.kind).toBe('names');
    const lines = describeNames(result.kind === 'names' ? result.names : []).split('\n');
    expect(lines[0]).toBe('towns.csv:2:1 Melbourne: has no position. Which place is meant?');
    expect(lines[1]).toMatch(
      /--choose "Melbourne=2158177" {2}Melbourne, Australia, 4,917,750 inhabitants, 37\.81° S 144\.96° E, 1\d,\d{3} km|--choose "Melbourne=2158177" {2}Melbourne, Australia, 4,917,750 inhabitants, 37\.81° S 144\.96° E, 1\d{4} km/,
    );
    expect(lines[2]).toContain('--choose "Melbourne=4163971"  Melbourne, United States, 83,029 inhabitants');
  });

  it('is not even chosen when there is one candidate only', () => {
    expect(importInto('towns.csv', 'name\nAsti\n').kind).toBe('names');
  });

  it('is told to need a position when the gazetteer does not know it', () => {
    const result = importInto('towns.csv', 'name\nTumangang\n');
    expect(describeNames(result.kind === 'names' ? result.names : [])).toContain('Give its longitude and latitude.');
  });

  it('takes position, zone and credit from the place that was chosen', () => {
    const choices = new Map([['Basilea', smallGazetteer().findById(2661604)!]]);
    const { texts, story } = ready(importInto('towns.csv', 'name\nBasilea\n', { choices }));
    expect(story.places.basilea).toMatchObject({ position: [7.57327, 47.55839], zone: 'Europe/Zurich', kind: 'city' });
    const { sources, claims } = parse(texts.get('story.yaml')!) as Record<string, Record<string, unknown>>;
    expect(sources!.geonames).toMatchObject({ licence: 'CC BY 4.0' });
    expect(claims!['basilea-position']).toMatchObject({
      source: 'geonames',
      also: [{ source: 'report', paragraph: 4 }],
    });
    expect(texts.get('places.geojson')).toContain('"source": "GeoNames 2661604"');
  });

  it('is the place of the story when that has one of its name', () => {
    const { plan } = ready(importInto('towns.csv', 'name\nAlba\n'));
    expect(plan.entries.places).toEqual([]);
    expect(plan.remarks).toEqual(['"Alba" is in the story already, as alba: it is left as it is.']);
  });
});
