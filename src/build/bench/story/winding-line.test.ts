import { describe, expect, it } from 'vitest';
import { vertexDetail, verticesAbove } from '../../../lib/geo/simplify.ts';
import { windingLine } from './winding-line.ts';

describe('the line of the measurements', () => {
  it.each([2, 100, 10_000])('has %i vertices from one position to the other', (vertices) => {
    const line = windingLine([126, 39], [131, 44], vertices);
    expect(line).toHaveLength(vertices);
    expect(line[0]).toEqual([126, 39]);
    expect(line.at(-1)![0]).toBeCloseTo(131, 9);
    expect(line.at(-1)![1]).toBeCloseTo(44, 9);
  });

  it('has detail that a line of fewer vertices has not', () => {
    const detailOf = (vertices: number) =>
      verticesAbove(vertexDetail(windingLine([126, 39], [131, 44], vertices)), 0.0005).length;
    expect(detailOf(10_000)).toBeGreaterThan(5 * detailOf(200));
  });
});
