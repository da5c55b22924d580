/** The first or shortest of a place's alternate names that is written in the script of a language. */

const HANGUL = /^[\uAC00-\uD7A3]{2,}$/u;
const HAN = /^[\u4E00-\u9FFF]{2,}$/u;
const KANA_OR_HAN = /^[\u3040-\u30FF\u4E00-\u9FFF]{2,}$/u;
const RUSSIAN = /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё][а-яё]*)*$/u;
const KOREAN_CITY_SUFFIX = /(?:특별시|광역시|직할시|특별자치시|시)$/u;

/**
 * The Korean name among alternate names, or null. Of several, the one without the word for "city": the shortest,
 * and of equally short ones the first.
 */
export function koreanName(names: readonly string[]): string | null {
  const bare = names
    .filter((name) => HANGUL.test(name))
    .map((name) => (name.length > 2 ? name.replace(KOREAN_CITY_SUFFIX, '') : name));
  return shortest(bare.filter((name) => name.length > 1));
}

/**
 * The Russian name among alternate names, or null. Other languages share the script; a name with one of their own
 * letters is no match, and of the rest the first in GeoNames' alphabetical order is taken.
 */
export function russianName(names: readonly string[]): string | null {
  return names.find((name) => RUSSIAN.test(name)) ?? null;
}

/** The Chinese name in simplified characters (those of GB 2312) among alternate names, or null. */
export function chineseName(names: readonly string[]): string | null {
  const simplified = charactersOf('gb2312', 0xb0, 0xf7);
  return shortest(
    names.filter((name) => HAN.test(name) && [...name].every((letter) => simplified.has(letter))).map(withoutCity),
  );
}

/** The Japanese name among alternate names, or null: kana, and kanji of the first level of JIS X 0208 (rows 16 to 47). */
export function japaneseName(names: readonly string[]): string | null {
  const common = charactersOf('euc-jp', 0xb0, 0xcf);
  const kana = /[\u3040-\u30FF]/u;
  const written = names.filter(
    (name) => KANA_OR_HAN.test(name) && [...name].every((letter) => kana.test(letter) || common.has(letter)),
  );
  return shortest(written.filter((name) => !kana.test(name)).map(withoutCity)) ?? shortest(written);
}

function withoutCity(name: string): string {
  return name.length > 2 ? name.replace(/市$/u, '') : name;
}

function shortest(names: readonly string[]): string | null {
  return names.reduce<string | null>((best, name) => (best === null || name.length < best.length ? name : best), null);
}

/** The characters that an EUC encoding has in the rows from `firstRow` to `lastRow`. */
function charactersOf(encoding: 'gb2312' | 'euc-jp', firstRow: number, lastRow: number): Set<string> {
  const known = characterSets.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  characterSets.set(encoding, characters);
  return characters;
}

const characterSets = new Map<string, Set<string>>();
