import { describe, expect, it } from 'vitest';
import { formatTable } from './table.ts';

const COLUMNS = [{ head: 'place' }, { head: 'km', isFigure: true }, { head: 'note' }];

describe('a table on a terminal', () => {
  it('sets words to the left and figures to the right', () => {
    const rows = [
      ['Alba', '9', 'near'],
      ['Borgo', '120', ''],
    ];
    expect(formatTable(COLUMNS, rows)).toBe(
      ['place   km  note', '-----  ---  ----', 'Alba     9  near', 'Borgo  120'].join('\n'),
    );
  });

  it('counts Hangul as two cells, and a letter with its accents as one', () => {
    const rows = [
      ['평양', '1', 'a'],
      ['e\u0301te\u0301', '2', 'b'],
    ];
    // Five cells for each first column: 평양 takes four, été three.
    expect(formatTable(COLUMNS, rows).split('\n').slice(2)).toEqual(['평양    1  a', 'e\u0301te\u0301     2  b']);
  });
});
