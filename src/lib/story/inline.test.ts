import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, parseInline, plainText, type Inline } from './inline.ts';

/** A text's nodes as HTML would show them, so that expectations can be read. */
function shown(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'emphasis':
          return `<em>${shown(node.nodes)}</em>`;
        case 'link':
          return `<a ${node.href}>${shown(node.nodes)}</a>`;
      }
    })
    .join('');
}

describe('a text with markup', () => {
  it.each<[markup: string, html: string]>([
    ['A *strong* word', 'A <em>strong</em> word'],
    ['*All of it*', '<em>All of it</em>'],
    ['half*way*through', 'half<em>way</em>through'],
    ['See [the list](https://example.org/list).', 'See <a https://example.org/list>the list</a>.'],
    ['[*The Sheet*](https://example.org)', '<a https://example.org/><em>The Sheet</em></a>'],
    ['*in [the list](https://example.org/)*', '<em>in <a https://example.org/>the list</a></em>'],
    [
      '[Endurance](https://example.org/Endurance_(1912_ship)), a ship',
      '<a https://example.org/Endurance_(1912_ship)>Endurance</a>, a ship',
    ],
    ['[a\\]b](https://example.org/*x*)', '<a https://example.org/*x*>a]b</a>'],
  ])('"%s" is shown as %s', (markup, html) => {
    const { nodes, faults } = parseInline(markup);
    expect(shown(nodes)).toBe(html);
    expect(faults).toEqual([]);
  });

  it.each<[text: string, words?: string]>([
    ['Nothing but words.'],
    ['he said it [sic] twice, […] and left'],
    ['array[0](not a link'.replace('](', '] (')],
    ['5 * 3 = 15'],
    ['<b>bold</b> & <script>alert(1)</script>'],
    ['_not_ `this` # either'],
    ['C:\\path'],
    ['\\*a\\* \\[b\\]\\(c\\) \\\\', '*a* [b](c) \\'],
    ['\\[b](https://example.org)', '[b](https://example.org)'],
  ])('leaves "%s" as it is', (text, words = text) => {
    expect(parseInline(text)).toEqual({ nodes: [{ kind: 'text', text: words }], faults: [] });
  });

  it.each<[markup: string, offset: number, expected: string]>([
    ['a *b', 2, 'two stars around the words'],
    ['a b*', 3, 'two stars around the words'],
    ['*a *', 0, 'two stars around the words'],
    ['**a**', 0, 'words between the signs'],
    ['[*a](https://example.org)*', 1, 'two stars around the words'],
    ['[](https://example.org)', 0, 'words between the signs'],
    ['see [a](http://example.org)', 8, 'an https address'],
    ['see [a](javascript:alert(1))', 8, 'an https address'],
    ['see [a](//example.org)', 8, 'an https address'],
    ['see [a](https://)', 8, 'an https address'],
    ['see [a](https://me:secret@example.org)', 8, 'an https address'],
    ['see [a](https://example.org', 7, 'a ) that ends the address'],
    ['see [a](https://exa mple.org)', 7, 'a ) that ends the address'],
  ])('"%s" is faulty at %d', (markup, offset, expected) => {
    expect(parseInline(markup).faults).toContainEqual(expect.objectContaining({ offset, expected }));
  });

  it('can be said without its markup', () => {
    expect(plainText('*One* and [two](https://example.org), \\*three\\*')).toBe('One and two, *three*');
  });

  it('never holds an element or address of another kind, whatever is written', () => {
    const signs = fc.constantFrom(
      '*',
      '[',
      ']',
      '(',
      ')',
      '\\',
      ' ',
      '\n',
      'https://',
      'javascript:',
      'data:',
      'a',
      '<',
    );
    const check = (nodes: readonly Inline[], inLink: boolean): void => {
      for (const node of nodes) {
        expect(['text', 'emphasis', 'link']).toContain(node.kind);
        if (node.kind === 'link') {
          expect(inLink, 'a link within a link').toBe(false);
          expect(new URL(node.href).protocol).toBe('https:');
        }
        if (node.kind !== 'text') check(node.nodes, inLink || node.kind === 'link');
      }
    };
    fc.assert(fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => check(parseInline(text).nodes, false)));
  });
});

describe('the paragraphs of a text', () => {
  it('are parted by blank lines, and begin where they stand', () => {
    const text = 'One\nline.\n\nTwo.\n \n\nThree.\n';
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.map((paragraph) => paragraph.text.trim())).toEqual(['One\nline.', 'Two.', 'Three.']);
    for (const { text: part, offset } of paragraphs) expect(text.startsWith(part, offset)).toBe(true);
  });
});
