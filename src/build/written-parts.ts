const WRITTEN_CLASS = 'written';

const OPENING = `<div class="${WRITTEN_CLASS}">`;

/** Markup without comments. */
export function withoutComments(markup: string): string {
  return markup.replace(/<!--.*?-->/gs, '');
}

/**
 * A rendered page without Svelte's comments in the parts that no script takes over: they are most of a page's tags, and
 * split its text into pieces. Throws Error where such a part does not end.
 */
export function withoutMarkers(markup: string): string {
  let [result, done] = ['', 0];
  for (let start = markup.indexOf(OPENING); start >= 0; start = markup.indexOf(OPENING, done)) {
    const end = endOfDivision(markup, start);
    result += markup.slice(done, start) + withoutComments(markup.slice(start, end));
    done = end;
  }
  return result + markup.slice(done);
}

/** Where the element that begins at `start` ends. Attributes of a rendered page hold no bare "<". */
function endOfDivision(markup: string, start: number): number {
  const tags = /<(\/?)div\b/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(markup); tag; tag = tags.exec(markup)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  throw new Error(`A part of class "${WRITTEN_CLASS}" does not end.`);
}
