import { expect, test } from 'vitest';
import { parseRegion } from './area.ts';

test('a region is four numbers of degrees', () => {
  expect(parseRegion('115,33,150,58')).toEqual([[115, 33, 150, 58]]);
});

test('a region across the antimeridian becomes one part on each side of it', () => {
  expect(parseRegion('177,-20,-178,-15')).toEqual([
    [177, -20, 180, -15],
    [-180, -20, -178, -15],
  ]);
});

test.each(['', '1,2,3', '115,58,150,33', '115,33,200,58', 'a,b,c,d'])('"%s" is not a region', (text) => {
  expect(() => parseRegion(text)).toThrow('--region wants west,south,east,north');
});
