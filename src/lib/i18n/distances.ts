/** A length that was measured, rounded to what such a measure is worth: 5 km below 300, 10 km below 1,000, else 50 km. */
export function measuredKm(km: number, formats: string): string {
  const step = km < 30 ? 1 : km < 300 ? 5 : km < 1000 ? 10 : 50;
  return kilometres(Math.round(km / step) * step, formats);
}

/** A stated number of kilometres as it is, in the figures of a language's `formats`: "2,262 km". */
export function kilometres(km: number, formats: string): string {
  return new Intl.NumberFormat(formats, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(km);
}
