const ASCII_WORDS = /^[a-z0-9 ]*$/;

/** A name as it is compared: without case, accents and punctuation, so that `Saint-Étienne` is `saint etienne`. */
export function comparableName(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII_WORDS.test(lower)) return lower;
  const letters = lower.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
