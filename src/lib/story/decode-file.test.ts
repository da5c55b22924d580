import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('a file', () => {
  it('in UTF-8 is its text, with or without a byte order mark', () => {
    expect(decodeFile('a', bytes('però 평양\n'))).toEqual({ name: 'a', text: 'però 평양\n' });
    expect(decodeFile('a', bytes([0xef, 0xbb, 0xbf], 'però'))).toEqual({ name: 'a', text: 'però' });
    expect(decodeFile('a', bytes())).toEqual({ name: 'a', text: '' });
  });

  // The bytes of "perché" in Latin-1, of text in UTF-16, and beginnings of characters without their ends.
  it.each<[string, Uint8Array, line: number, column: number, found: string]>([
    ['in Latin-1', bytes('a: b\nb: perch', [0xe9], '\n'), 2, 9, 'byte 0xE9'],
    ['in UTF-16', bytes([0xff, 0xfe, 0x61, 0]), 1, 1, 'byte 0xFF'],
    ['cut within a character', bytes('però', [0xec, 0x9d]), 1, 5, 'byte 0xEC'],
    ['with a character that is none', bytes('평\n양', [0xed, 0xa0, 0x80], 'x'), 2, 2, 'byte 0xED'],
    ['with zero written in two bytes', bytes([0xc0, 0x80]), 1, 1, 'byte 0xC0'],
  ])('%s is shown its first byte that is no text', (_, content, line, column, found) => {
    expect(decodeFile('a.yaml', content)).toMatchObject({
      fault: { file: 'a.yaml', line, column, found, expected: 'text in UTF-8' },
    });
  });
});
