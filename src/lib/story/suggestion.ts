import { distance } from 'fastest-levenshtein';

/** Ids that differ by more edits are no slips of the same one. */
const MAX_EDITS = 2;

/** Longer ids are not looked at: no one types them. */
const MAX_LENGTH = 80;

/** After so many unknown words a file is not misspelt; looking on for what was meant would take longer than reading it. */
export const MAX_SUGGESTIONS = 100;

/** "Did you mean …?" with the nearest of the known ids within two edits, else null. */
export function suggestion(id: string, known: ReadonlySet<string>): string | null {
  if (id.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let least = MAX_EDITS + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const edits = distance(id, candidate);
    if (edits < least) [least, best] = [edits, candidate];
  }
  return best && `Did you mean "${best}"?`;
}
