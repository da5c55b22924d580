import { describe, expect, it } from 'vitest';
import { median } from './statistics.ts';
import { formatTable, kilobytes, ratio } from './table.ts';

describe('the tables of the measurements', () => {
  it('align names to the left and figures to the right', () => {
    const table = {
      columns: ['vertices', 'µs'],
      rows: [
        ['100', '7.5'],
        ['100,000', '12.25'],
      ],
    };
    expect(formatTable(table)).toBe('vertices     µs\n--------  -----\n100         7.5\n100,000   12.25');
  });

  it('leave empty what a row does not say', () => {
    expect(formatTable({ columns: ['a', 'b'], rows: [['total']] })).toBe('a      b\n-----  -\ntotal');
  });

  it('count kilobytes by thousands', () => {
    expect(kilobytes(61_250)).toBe('61.3 KB');
    expect(ratio(3, 2)).toBe('1.50');
  });
});

describe('the median', () => {
  it('is the value in the middle, or between the two there', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });
});
