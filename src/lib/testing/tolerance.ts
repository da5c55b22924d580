import { expect } from 'vitest';

/** Expects numbers, or tuples of numbers, to differ from what was published by `tolerance` at most. */
export function expectWithin(
  actual: number | readonly number[],
  expected: number | readonly number[],
  tolerance: number,
): void {
  const [a, e] = [[actual].flat(), [expected].flat()];
  expect(a).toHaveLength(e.length);
  for (const [i, value] of a.entries()) {
    const text = `${JSON.stringify(actual)} should be within ${tolerance} of ${JSON.stringify(expected)}`;
    expect(Math.abs(value - e[i]!), text).toBeLessThanOrEqual(tolerance);
  }
}
