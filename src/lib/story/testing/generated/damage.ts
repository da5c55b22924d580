import type { Draw } from './draw.ts';

/** Values that stand where others belong. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_VALUE,
  Number.NaN,
  Infinity,
  12345678901234567890n,
  '',
  ' ',
  '\0',
  '\u202e',
  '\ud800',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  '2024-02-30',
  '2024-01-01/2023-01-01',
  'https://',
  'javascript:alert(1)',
  '*',
  '[a](b)',
  [],
  [[]],
  {},
  [null],
  { it: null },
  { toString: 1, valueOf: 1, length: 3 },
  [180, 90],
  [-0, 'x'],
];

const ODD_KEYS = ['constructor', 'prototype', 'toString', '', ' ', '5', 'Ω', 'name', 'a'.repeat(200), '\u202e'];

/** The same value with something wrong somewhere within; how deep is left to chance. */
export function damagedValue(value: unknown, draw: Draw): unknown {
  if (typeof value !== 'object' || value === null || draw.oneIn(8)) return draw.one(ODD_VALUES);
  if (Array.isArray(value)) return damagedList(value, draw);
  const entries = Object.entries(value);
  if (entries.length === 0) return draw.one(ODD_VALUES);
  const at = draw.int(0, entries.length - 1);
  const [key, inner] = entries[at]!;
  const replacement = draw.one<() => [string, unknown][]>([
    () => [],
    () => [[draw.one(ODD_KEYS), inner]],
    () => [
      [key, inner],
      [draw.one(ODD_KEYS), draw.one(ODD_VALUES)],
    ],
    () => [[key, damagedValue(inner, draw)]],
    () => [[key, damagedValue(inner, draw)]],
    () => [[key, damagedValue(inner, draw)]],
  ])();
  return Object.fromEntries(entries.toSpliced(at, 1, ...replacement));
}

function damagedList(list: readonly unknown[], draw: Draw): unknown[] {
  if (list.length === 0) return [draw.one(ODD_VALUES)];
  const at = draw.int(0, list.length - 1);
  const replacement = draw.one<() => unknown[]>([
    () => [],
    () => [list[at], list[at]],
    () => [damagedValue(list[at], draw)],
    () => [damagedValue(list[at], draw)],
  ])();
  return list.toSpliced(at, 1, ...replacement);
}

/** Pieces of text that parsers have choked on. */
const SPLINTERS = [
  '\t',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '\u2028',
  '\u202e',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '*x',
  '&x ',
  '&x [*x]',
  '!!map ',
  '!!binary ',
  '!<tag:x> ',
  '? [',
  '? ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '<<: ',
  '~',
  '|2-\n',
  '>+\n',
  '- - - ',
  ': ',
  ' #',
  '__proto__: 1\n',
  '"__proto__": {},',
  'constructor: {}\n',
  '1e999',
  '0x7fffffffffffffffffff',
  '.nan',
  '.inf',
  'NaN',
  '-0',
  'null',
  '2024-05-01',
  '"\\ud800"',
];

/** The same text cut, doubled, pierced or pieced together otherwise. */
export function damagedText(text: string, draw: Draw): string {
  let damaged = text;
  for (const wound of draw.list(1, 3, () => draw.int(0, 4))) {
    const at = draw.int(0, damaged.length);
    const to = Math.min(damaged.length, at + draw.int(0, 40));
    const piece = draw.list(1, 3, () => draw.one(SPLINTERS)).join('');
    switch (wound) {
      case 0:
        damaged = damaged.slice(0, at);
        break;
      case 1:
        damaged = damaged.slice(0, at) + damaged.slice(to);
        break;
      case 2:
        damaged = damaged.slice(0, to) + damaged.slice(at);
        break;
      default:
        damaged = damaged.slice(0, at) + piece + damaged.slice(wound === 3 ? at : to);
    }
  }
  return damaged;
}

/** The same bytes with some that are none of UTF-8, or cut within a character. */
export function damagedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  for (const byte of draw.list(1, 3, () => draw.one([0xff, 0xc0, 0x80, 0xe9, 0xed, 0xf8, 0x00, 0xf0]))) {
    if (damaged.length > 0) damaged[draw.int(0, damaged.length - 1)] = byte;
  }
  return draw.oneIn(4) ? damaged.subarray(0, draw.int(0, damaged.length)) : damaged;
}
