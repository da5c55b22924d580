/** Advances in ems of the fonts' scripts, on average; wide enough that no name is thought to be shorter than it is. */
const ADVANCES: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/\p{M}/u, 0],
  [/[\p{Script=Hangul}]/u, 0.93],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1],
  [/[mwMWщшжюфмЩШЖЮФМ]/u, 0.84],
  [/[iljft.,:;'’!|() ]/u, 0.29],
  [/\p{Lu}/u, 0.6],
  [/\p{Script=Arabic}/u, 0.5],
  [/./su, 0.52],
];

/** About how wide a line of text is, in CSS pixels: for keeping names apart without a canvas to measure them. */
export function textWidthPx(text: string, sizePx: number, trackingEm = 0): number {
  let ems = 0;
  for (const character of text) ems += ADVANCES.find(([pattern]) => pattern.test(character))![1] + trackingEm;
  return ems * sizePx;
}

/** Breaks a text into lines of at most about `maxEm` where they come out most even, by the rule of MapLibre's labels. */
export function balancedLines(text: string, maxEm: number, trackingEm = 0): string[] {
  const words = text.split(' ');
  const widthOf = (from: number, to: number) => textWidthPx(words.slice(from, to).join(' '), 1, trackingEm);
  const total = widthOf(0, words.length);
  const target = total / Math.max(1, Math.ceil(total / maxEm));
  const best: { badness: number; lines: string[] }[] = [{ badness: 0, lines: [] }];
  for (let end = 1; end <= words.length; end++) {
    const isLast = end === words.length;
    const choices = Array.from({ length: end }, (_, start) => {
      const over = widthOf(start, end) - target;
      const weight = !isLast ? 1 : over < 0 ? 0.5 : 2;
      const lines = [...best[start]!.lines, words.slice(start, end).join(' ')];
      return { badness: best[start]!.badness + weight * over * over, lines };
    });
    best.push(choices.reduce((least, choice) => (choice.badness < least.badness ? choice : least)));
  }
  return best.at(-1)!.lines;
}
