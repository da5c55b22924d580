import type { Draw } from './draw.ts';

/** Words as stories have them, and as they could be meant to break a page. */
const WORDS = [
  'train',
  'Пхеньян',
  '평양',
  'القطار',
  'naïve',
  '👩‍🚀',
  '5 * 3',
  '[sic]',
  '{{',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;',
  '"',
  "l'altro",
  '`${1}`',
  '$&',
  '-->',
  ']]>',
  '\u200f',
  '%s',
  '…',
  'a'.repeat(40),
] as const;

const MARKED = ['*so*', '[there](https://example.org/a_(b))', '*[both](https://example.org/)*', '\\*', '\\['] as const;

/** Some words, never none. */
export function words(draw: Draw): string {
  return draw.list(1, 5, () => draw.one(WORDS)).join(' ');
}

/** Some words with markup between them. */
export function markedWords(draw: Draw): string {
  const marked = () => (draw.oneIn(3) ? draw.one(MARKED) : draw.one(WORDS));
  const paragraphs = draw.list(1, 2, () => draw.list(1, 5, marked).join(' '));
  return paragraphs.join('\n\n');
}
