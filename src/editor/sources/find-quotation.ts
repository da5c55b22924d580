import { nearestPassage } from './nearest-passage.ts';
import { partsOfQuotation } from './source-text.ts';

/** Whether and where the words of a quotation stand in a source; paragraphs count from 1. */
export type Finding =
  | { readonly kind: 'verbatim'; readonly paragraph: number }
  /** They stand there word for word, but not where the quotation says. */
  | { readonly kind: 'elsewhere'; readonly paragraph: number }
  | {
      readonly kind: 'different';
      /** The part of the quotation, between ellipses, that the source has otherwise. */
      readonly part: string;
      /** The passage nearest to it, its paragraph, and by how many characters it differs. */
      readonly nearest: string;
      readonly paragraph: number;
      readonly edits: number;
    };

/** Looks for a quotation in the paragraphs that it cites (in all when it cites none), then in the others. */
export function findQuotation(text: string, cited: readonly number[], paragraphs: readonly string[]): Finding {
  const parts = partsOfQuotation(text);
  const all = paragraphs.map((_, i) => i + 1);
  const expected = cited.length > 0 ? cited : all;
  const here = stretch(expected, parts, paragraphs);
  if (here !== null) return { kind: 'verbatim', paragraph: here };
  const elsewhere = all.find((paragraph) => stretch([paragraph], parts, paragraphs) !== null);
  if (elsewhere !== undefined) return { kind: 'elsewhere', paragraph: elsewhere };
  const part = parts.find((words) => !expected.some((number) => paragraphs[number - 1]?.includes(words))) ?? parts[0]!;
  return nearestOf(part, expected, paragraphs) ?? nearestOf(part, all, paragraphs)!;
}

/** The paragraph in which the parts begin to stand one after the other, through the paragraphs of the list; else null. */
function stretch(numbers: readonly number[], parts: readonly string[], paragraphs: readonly string[]): number | null {
  const text = numbers.map((number) => paragraphs[number - 1] ?? '').join('\n');
  let from = 0;
  let first = -1;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return null;
    if (first < 0) first = at;
    from = at + part.length;
  }
  return numbers[text.slice(0, Math.max(first, 0)).split('\n').length - 1] ?? null;
}

function nearestOf(part: string, numbers: readonly number[], paragraphs: readonly string[]): Finding | null {
  const found = numbers
    .filter((number) => paragraphs[number - 1] !== undefined)
    .map((paragraph) => ({ paragraph, passage: nearestPassage(part, paragraphs[paragraph - 1]!) }))
    .sort((a, b) => a.passage.edits - b.passage.edits)[0];
  if (!found) return null;
  const { start, end, edits } = found.passage;
  const nearest = paragraphs[found.paragraph - 1]!.slice(start, end);
  return { kind: 'different', part, nearest, paragraph: found.paragraph, edits };
}
