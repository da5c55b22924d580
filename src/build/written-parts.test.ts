import { describe, expect, it } from 'vitest';
import { withoutMarkers } from './written-parts.ts';

describe('the markup of a page whose written parts no script takes over', () => {
  it('keeps the comments that hydration needs, and has none in what is only written', () => {
    const markup =
      '<!--[--><p><!---->a</p><!--[0--><div class="written"><!--[--><div><p>b<!--[-1-->c<!--]--></p></div><!--]--></div><!--]--><i><!----></i>';
    expect(withoutMarkers(markup)).toBe(
      '<!--[--><p><!---->a</p><!--[0--><div class="written"><div><p>bc</p></div></div><!--]--><i><!----></i>',
    );
  });

  it('finds each of several parts, and changes nothing where there is none', () => {
    expect(withoutMarkers('<div class="written"><!--1--></div><!--2--><div class="written">x<!--3--></div>')).toBe(
      '<div class="written"></div><!--2--><div class="written">x</div>',
    );
    expect(withoutMarkers('<div><!--1--></div>')).toBe('<div><!--1--></div>');
  });

  it('refuses a part without an end', () => {
    expect(() => withoutMarkers('<div class="written"><div></div>')).toThrow('does not end');
  });
});
