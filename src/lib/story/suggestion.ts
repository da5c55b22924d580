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
    const edits = editDistance(id, candidate);
    if (edits < least) [least, best] = [edits, candidate];
  }
  return best && `Did you mean "${best}"?`;
}

/** Levenshtein distance (Wagner and Fischer 1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
