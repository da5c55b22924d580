/**
 * A text whose direction neither changes its surroundings nor follows them: 'rtl', or what its first letter has. Written
 * with Unicode's isolates, which every painter knows; UAX #9, section 2.4.
 */
export function isolated(text: string, direction: 'rtl' | 'auto'): string {
  const start = direction === 'rtl' ? '\u2067' : '\u2068';
  return `${start}${text}\u2069`;
}
