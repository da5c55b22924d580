/** A passage of a text, from `start` to before `end`, and by how many edits it differs from the words looked for. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
}

/**
 * The passage of a text that differs least from some words, counted in inserted, left out and replaced characters
 * (Sellers 1980); of several, the one nearest in length. Takes time in proportion to the product of both lengths.
 */
export function nearestPassage(words: string, text: string): Passage {
  // Column by column of the text: edits to turn the first i characters of the words into a passage that ends here.
  let edits = Uint32Array.from({ length: words.length + 1 }, (_, i) => i);
  let starts = new Uint32Array(words.length + 1);
  let best: Passage = { start: 0, end: 0, edits: words.length };
  for (let end = 1; end <= text.length; end++) {
    const next = new Uint32Array(words.length + 1);
    const nextStarts = new Uint32Array(words.length + 1);
    nextStarts[0] = end;
    for (let i = 1; i <= words.length; i++) {
      const replaced = edits[i - 1]! + (words[i - 1] === text[end - 1] ? 0 : 1);
      const inserted = edits[i]! + 1;
      const leftOut = next[i - 1]! + 1;
      const least = Math.min(replaced, inserted, leftOut);
      next[i] = least;
      nextStarts[i] = least === replaced ? starts[i - 1]! : least === inserted ? starts[i]! : nextStarts[i - 1]!;
    }
    [edits, starts] = [next, nextStarts];
    const found = { start: starts[words.length]!, end, edits: edits[words.length]! };
    if (found.edits < best.edits || (found.edits === best.edits && excess(found) < excess(best))) best = found;
  }
  return best;

  function excess({ start, end }: Passage): number {
    return Math.abs(end - start - words.length);
  }
}
