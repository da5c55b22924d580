import type { Row } from './mistakes.ts';

const POSITION = 'longitude within ±180 and latitude within ±90';

/** Mistakes in a GeoJSON file. */
export const MISTAKES_OF_MAP: readonly Row[] = [
  ['a latitude off the globe', '[11, 45.2]', '⟦[45.2, 111]', 'features[2].geometry.coordinates[1]', POSITION],
  [
    'a longitude off the globe',
    '"coordinates": [12, 45]',
    '"coordinates": ⟦[-181, 45]',
    'features[1].geometry.coordinates',
    POSITION,
  ],
  ['a position that is text', '[11, 45.2]', '⟦["11", 45.2]', 'features[2].geometry.coordinates[1]', POSITION],
  [
    'a ring that is not closed',
    '[13, 46], [13, 44]]]',
    '[13, 46], ⟦[13, 45]]]',
    'features[4].geometry.coordinates[0][4]',
    'a closed ring: the first position again',
  ],
  [
    'a line that stays in one place',
    '[\n      [10, 45], [11, 45.2], [12, 45]]',
    '⟦[\n      [10, 45], [10, 45]]',
    'features[2].geometry.coordinates',
    'at least two different positions',
  ],
  ['two features with one id', '"id": "gulf"', '"id": ⟦"field"', 'features[4].id', 'an id that no other feature has'],
  [
    'a feature without an id',
    '{ "type": "Feature", "id": "gulf",',
    '⟦{ "type": "Feature",',
    'features[4]',
    'a Feature with an id',
  ],
  [
    'a geometry of a kind that is not drawn',
    '{ "type": "Point", "coordinates": [12, 45] }',
    '⟦{ "type": "MultiPoint", "coordinates": [[12, 45]] }',
    'features[1].geometry',
    'a Point, LineString, Polygon or MultiPolygon',
  ],
  [
    'a file that is one feature',
    '{\n  "type": "FeatureCollection"',
    '⟦{\n  "type": "Feature"',
    '',
    'a GeoJSON FeatureCollection',
  ],
];
