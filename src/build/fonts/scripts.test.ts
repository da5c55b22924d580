import { expect, it } from 'vitest';
import { SCRIPTS, charactersToCut, scriptOf, unicodeRanges, withoutCodePoints, type Script } from './scripts.ts';

it('takes all of Latin, whatever the texts use', () => {
  const latin = text(charactersToCut(rule('latin'), new Set()));
  for (const character of 'Aàèéìòù’“”–—←→↑↓≈±×°′″№€') expect(latin).toContain(character);
});

it('takes only the Hangul that the texts use, once each, in order', () => {
  const used = new Set([...'평양 Pyongyang 평양'].map((character) => character.codePointAt(0)!));
  expect(text(charactersToCut(rule('hangul'), used))).toBe('양평');
});

it('gives no code point to two files of a face', () => {
  const all = SCRIPTS.flatMap(({ ranges }) => ranges).sort(([a], [b]) => a - b);
  const overlaps = all.filter(([first], index) => index > 0 && first <= all[index - 1]![1]);
  expect(overlaps).toEqual([]);
});

it('writes ranges as CSS does, neighbours joined', () => {
  const ranges = [
    [0x30, 0x39],
    [0x41, 0x41],
    [0x3a, 0x3b],
  ] as const;
  expect(unicodeRanges({ ...rule('latin'), ranges })).toEqual(['U+0030-003B', 'U+0041']);
});

it('takes single code points out of the ranges of a rule', () => {
  const ranges = [
    [0x30, 0x39],
    [0x41, 0x41],
  ] as const;
  const rest = withoutCodePoints({ ...rule('latin'), ranges }, [0x30, 0x35, 0x41]);
  expect(unicodeRanges(rest)).toEqual(['U+0031-0034', 'U+0036-0039']);
});

it.each([
  ['français', 'latin'],
  ['русский', 'cyrillic'],
  ['한국어', 'hangul'],
  ['العربية', 'arabic'],
])('knows by its first letter that %s is %s', (text, script) => expect(scriptOf(text)).toBe(script));

function rule(script: Script) {
  return SCRIPTS.find((candidate) => candidate.script === script)!;
}

function text(codePoints: readonly number[]): string {
  return String.fromCodePoint(...codePoints);
}
