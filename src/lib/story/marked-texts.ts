import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';

/** A text that may have markup, in each of its languages, with the path where it is written. */
interface MarkedText {
  readonly text: Readonly<Record<string, string>> | undefined;
  readonly path: Path;
}

/** The texts of `story.yaml` that may have markup: narration, claims, and what explains them. All others are plain. */
export function* markedTexts(raw: RawStory): Generator<MarkedText> {
  for (const [i, { text }] of raw.chapters.entries()) yield { text, path: ['chapters', i, 'text'] };
  for (const [id, { note }] of Object.entries(raw.places)) yield { text: note, path: ['places', id, 'note'] };
  for (const [id, claim] of Object.entries(raw.claims)) {
    const path = ['claims', id];
    yield { text: claim.text, path: [...path, 'text'] };
    if (claim.status === 'inferred') yield { text: claim.reason, path: [...path, 'reason'] };
    if (claim.status === 'disputed') yield { text: claim.otherVersion.text, path: [...path, 'otherVersion', 'text'] };
    yield* corrections(claim, path);
  }
  for (const [id, quote] of Object.entries(raw.quotes)) {
    yield { text: quote.context, path: ['quotes', id, 'context'] };
    yield* corrections(quote, ['quotes', id]);
  }
}

function* corrections(claim: Pick<RawStory['quotes'][string], 'corrections'>, path: Path): Generator<MarkedText> {
  for (const [i, { text, previously }] of claim.corrections.entries()) {
    yield { text, path: [...path, 'corrections', i, 'text'] };
    yield { text: previously, path: [...path, 'corrections', i, 'previously'] };
  }
}
