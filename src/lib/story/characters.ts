/**
 * Characters that no text of a story may hold: controls (line ends and tabs aside), embeddings, overrides and isolates
 * of writing direction, which can make a sentence read as another one, and remains of a broken encoding. Marks of
 * direction (U+200E, U+200F, U+061C) and joiners are letters' companions in many scripts, and stay.
 */
const REFUSED = /(?![\n\t])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffd\p{Noncharacter_Code_Point}]/u;

/** The first character of a text that no story may hold, and where it stands, from 0; null when there is none. */
export function refusedCharacter(text: string): { readonly offset: number; readonly name: string } | null {
  const found = REFUSED.exec(text);
  return found && { offset: found.index, name: codePointName(found[0]) };
}

/** A text with whatever could steer a terminal or turn a line written as its code point. */
export function withoutControls(text: string): string {
  return text.replaceAll(ANY_CONTROL, (character) => `‹${codePointName(character)}›`);
}

const ANY_CONTROL = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
