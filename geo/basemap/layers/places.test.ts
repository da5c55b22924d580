import { expect, test } from 'vitest';
import { readGeonames } from '../sources/geonames.ts';
import { placeLayer, placeNames } from './places.ts';

const row = (
  id: number,
  name: string,
  alternates: string,
  latitude: number,
  longitude: number,
  feature: string,
  country: string,
  population: number,
): string =>
  [
    id,
    name,
    name,
    alternates,
    latitude,
    longitude,
    'P',
    feature,
    country,
    '',
    '',
    '',
    '',
    '',
    population,
    '',
    '',
    '',
    '',
  ].join('\t');

const table = [
  row(1871859, 'Pyongyang', 'Пхеньян,평양,평양시', 39.03385, 125.75432, 'PPLC', 'KP', 3222000),
  row(2013348, 'Vladivostok', 'Владивосток,블라디보스토크', 43.10562, 131.87353, 'PPLA', 'RU', 604901),
  row(1, 'Small Harbour', '', 43.11, 131.9, 'PPL', 'RU', 900),
  row(2, 'A ruin', '', 10, 10, 'PPLH', 'RU', 9e6),
].join('\n');

test('a label has its names by language, and none that is the same as the English', () => {
  const [pyongyang, vladivostok] = readGeonames(table);
  expect(pyongyang && placeNames(pyongyang)).toEqual({
    name_en: 'Pyongyang',
    name_ko: '평양',
    name_ru: 'Пхеньян',
    name_local: '평양',
  });
  expect(vladivostok && placeNames(vladivostok)).toEqual({
    name_en: 'Vladivostok',
    name_ko: '블라디보스토크',
    name_ru: 'Владивосток',
    name_local: 'Владивосток',
  });
});

test('a town has a rank by its size and a capital its level, and ruins are left out', () => {
  const features = placeLayer(readGeonames(table)).featuresAt(10);
  expect(
    features.map(({ properties }) => [properties?.['name_en'], properties?.['rank'], properties?.['capital']]),
  ).toEqual([
    ['Pyongyang', 2, 2],
    ['Vladivostok', 4, 4],
  ]);
});

test('from far only the places of most worth are there, and none is lost on the way in', () => {
  const layer = placeLayer(readGeonames(table));
  const names = (zoom: number): unknown[] => layer.featuresAt(zoom).map(({ properties }) => properties?.['name_en']);
  expect(names(0)).toEqual([]);
  expect(names(3)).toEqual(['Pyongyang']);
  expect(names(5)).toEqual(['Pyongyang', 'Vladivostok']);
});
