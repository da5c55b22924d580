/** The value in the middle, or between the two in the middle. Throws RangeError for no values. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values have no median');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Whether a measurement keeps to its limit, as it stands in a table. */
export function verdict(value: number, limit: number): string {
  return value <= limit ? 'ok' : 'too much';
}
