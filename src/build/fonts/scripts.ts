/** The scripts that have a file of their own in each face, so that a page fetches only what it shows. */
export type Script = 'latin' | 'latin-ext' | 'latin-rare' | 'cyrillic' | 'arabic' | 'hangul' | 'cjk';

/** A first and a last code point, both included. */
type CodePointRange = readonly [first: number, last: number];

/** What a face's file of a script may hold. */
export type ScriptRule = {
  script: Script;
  /** The code points that the file answers for. */
  ranges: readonly CodePointRange[];
  /** `all` of the ranges are cut, or only those that the project's texts use. */
  cut: 'all' | 'used';
};

/** Every script, in the order in which fonts are asked for a character. */
export const SCRIPTS: readonly ScriptRule[] = [
  {
    script: 'latin',
    cut: 'all',
    ranges: [
      ...[range(0x20, 0x7e), range(0xa0, 0xff), range(0x152, 0x153)],
      ...characters('ˆ˜\u2009\u202f‐–—―‘’‚“”„†‡•…‰′″‹›⁄€№™←↑→↓−≈≠≤≥'),
    ],
  },
  {
    script: 'latin-ext',
    cut: 'all',
    ranges: [
      ...[range(0x100, 0x12b), range(0x12e, 0x131), range(0x134, 0x151), range(0x154, 0x165)],
      ...[range(0x168, 0x17f), range(0x1cd, 0x1d4), range(0x218, 0x21b)],
      ...characters('ẞẀẁẂẃẄẅỲỳ'),
    ],
  },
  {
    script: 'latin-rare',
    cut: 'used',
    ranges: [
      ...[range(0x12c, 0x12d), range(0x132, 0x133), range(0x166, 0x167), range(0x180, 0x1cc)],
      ...[range(0x1d5, 0x217), range(0x21c, 0x24f), range(0x1e00, 0x1e7f), range(0x1e86, 0x1e9d)],
      ...[range(0x1e9f, 0x1ef1), range(0x1ef4, 0x1eff)],
    ],
  },
  {
    script: 'cyrillic',
    cut: 'all',
    ranges: [range(0x400, 0x45f), ...characters('ҐґҒғҚқҢңҮүҰұҲҳӘәӨө')],
  },
  {
    // Letters of Arabic, and the joined shapes that the map's text is written in.
    script: 'arabic',
    cut: 'all',
    ranges: [
      ...characters('،؛؟ـ٪٫٬'),
      ...[range(0x621, 0x63a), range(0x641, 0x652), range(0x660, 0x669), range(0xfe80, 0xfefc)],
    ],
  },
  {
    script: 'hangul',
    cut: 'used',
    ranges: [range(0x1100, 0x11ff), range(0x3130, 0x318f), range(0xac00, 0xd7a3)],
  },
  {
    script: 'cjk',
    cut: 'used',
    ranges: [range(0x3000, 0x30ff), range(0x4e00, 0x9fff), range(0xf900, 0xfaff)],
  },
];

/**
 * Hangul that no text of the project spells out but `Intl.DateTimeFormat` writes in Korean: year,
 * month, day, hour, minute, second, morning, afternoon, the week's days, standard time, about.
 */
export const HANGUL_OF_DATES = '년월일시분초오전후요금토수목화한국표준간약경';

/** The script whose files answer for a character; Latin for one that none answers for. */
export function scriptOf(character: string): Script {
  return SCRIPTS.find((rule) => answersFor(rule, character.codePointAt(0)!))?.script ?? 'latin';
}

/** Whether a file of that script answers for the code point. */
function answersFor({ ranges }: ScriptRule, codePoint: number): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** The characters to cut for a script, in ascending order, given all that the project's texts use. */
export function charactersToCut(rule: ScriptRule, used: ReadonlySet<number>): number[] {
  const codePoints =
    rule.cut === 'used'
      ? [...used].filter((codePoint) => answersFor(rule, codePoint))
      : rule.ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return [...new Set(codePoints)].sort((a, b) => a - b);
}

/** The rule without single code points, for a file whose others are in a file of their own. */
export function withoutCodePoints(rule: ScriptRule, codePoints: readonly number[]): ScriptRule {
  let ranges = rule.ranges;
  for (const point of codePoints) {
    ranges = ranges.flatMap(([first, last]) =>
      point < first || point > last
        ? [range(first, last)]
        : [range(first, point - 1), range(point + 1, last)].filter(([from, to]) => from <= to),
    );
  }
  return { ...rule, ranges };
}

/** The ranges in the notation of CSS `unicode-range`, one string a range. */
export function unicodeRanges({ ranges }: Pick<ScriptRule, 'ranges'>): string[] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, '0');
  return merged.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}

function range(first: number, last: number): CodePointRange {
  return [first, last];
}

function characters(text: string): CodePointRange[] {
  return [...text].map((character) => range(character.codePointAt(0)!, character.codePointAt(0)!));
}

/** Scripts of thousands of letters, of which each page shows few. */
export function isEastAsian(script: Script): boolean {
  return script === 'hangul' || script === 'cjk';
}

/** Scripts without italics: an italic face takes the upright file of its family and weight. */
export function isUprightOnly(script: Script): boolean {
  return script === 'arabic' || isEastAsian(script);
}
