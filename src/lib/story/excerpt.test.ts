import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

describe('the place of a problem', () => {
  it('is the line of the file with a caret under the column', () => {
    expect(excerptOf('    claims: [cart-leaves, nobody]', 27)).toEqual({
      line: '    claims: [cart-leaves, nobody]',
      caret: '                          ^',
    });
  });

  it('stands under the same cell behind tabs and wide characters', () => {
    expect(excerptOf('\ta: 김정은, b\r', 10)).toEqual({
      line: '\ta: 김정은, b',
      caret: '\t   \u3000\u3000\u3000  ^',
    });
  });

  it('is the part around the column of a line of two million characters', () => {
    const { line, caret } = excerptOf(`[${'1,'.repeat(1e6)}x]`, 2e6 + 2);
    expect(line).toBe(`…${'1,'.repeat(30)}x]`);
    expect(line[caret.indexOf('^')]).toBe('x');
  });

  it('shows characters that would turn the text or hide in it', () => {
    expect(excerptOf('a: \u202eevil\u0000', 4)).toEqual({ line: 'a: ·evil·', caret: '   ^' });
  });

  it('is empty behind the end of a line', () => {
    expect(excerptOf('', 9)).toEqual({ line: '', caret: '^' });
  });
});
