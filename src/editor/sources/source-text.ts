/**
 * The paragraphs of a source text: its blocks between blank lines, headings and captions included. Within a paragraph a
 * line break, and any run of spaces, is one space; nothing else is changed.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map(withSingleSpaces)
    .filter((paragraph) => paragraph !== '');
}

/** A text with each run of white space as one space, and none around it. */
export function withSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The words that stand in the source: what an ellipsis (… or [...] or [. . .]) leaves out parts them. */
export function partsOfQuotation(text: string): string[] {
  return text
    .split(/\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…/)
    .map(withSingleSpaces)
    .filter((part) => part !== '');
}
