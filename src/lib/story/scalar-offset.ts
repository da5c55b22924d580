/**
 * Where a character of a YAML scalar's value stands in the source: `from` and `to` bound the scalar there. Null where
 * escapes keep value and source apart. Line ends and indentation may differ, as folding changes them.
 */
export function scalarOffset(source: string, from: number, to: number, value: string, offset: number): number | null {
  const first = source[from];
  if (first === '"' && source.slice(from, to).includes('\\')) return null;
  // A block scalar's header, `>-` or `|2`, is no part of its value.
  let at = first === '|' || first === '>' ? source.indexOf('\n', from) : from;
  for (let i = 0; i <= offset; i++) {
    const character = value[i]!;
    if (isFolding(character)) continue;
    while (at < to && source[at] !== character) at++;
    if (at >= to) return null;
    if (i < offset) at++;
  }
  return at;
}

function isFolding(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}
