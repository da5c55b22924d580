/** A piece of a text: plain words, emphasised ones, or words that link to an address. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly nodes: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly nodes: readonly Inline[] };

/** Markup that is broken: `offset` of the character within the text, from 0, what was expected and how to mend it. */
export interface InlineFault {
  readonly offset: number;
  readonly expected: string;
  readonly hint: string;
}

/** What a text says, and what is wrong with its markup. Where something is wrong, its signs stand for themselves. */
export interface InlineResult {
  readonly nodes: readonly Inline[];
  readonly faults: readonly InlineFault[];
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'star'; readonly offset: number; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'link'; readonly offset: number; readonly href: string }
  | { readonly kind: 'end of link' };

/** A part that has been opened and waits for its end. */
interface Open {
  readonly kind: 'emphasis' | 'link' | 'text';
  readonly offset: number;
  readonly href: string;
  readonly nodes: Inline[];
}

/**
 * Reads the markup that a text of a story may have: `*emphasis*` and `[words](https://…)`, and a backslash before a sign
 * that is meant as itself. Anything else is plain text, so no text can bring in any other element. Linear in its length.
 */
export function parseInline(text: string): InlineResult {
  const faults: InlineFault[] = [];
  const stack: Open[] = [{ kind: 'text', offset: 0, href: '', nodes: [] }];
  for (const token of tokensOf(text, faults)) {
    const top = stack.at(-1)!;
    switch (token.kind) {
      case 'text':
        addText(top.nodes, token.text);
        break;
      case 'star':
        if (top.kind === 'emphasis' && token.closes) close();
        else if (token.opens) stack.push({ kind: 'emphasis', offset: token.offset, href: '', nodes: [] });
        else unpaired(token.offset);
        break;
      case 'link':
        stack.push({ kind: 'link', offset: token.offset, href: token.href, nodes: [] });
        break;
      case 'end of link':
        abandonFrom(stack.findLastIndex(({ kind }) => kind !== 'emphasis') + 1);
        close();
        break;
    }
  }
  abandonFrom(1);
  return { nodes: stack[0]!.nodes, faults: faults.sort((a, b) => a.offset - b.offset) };

  function close(): void {
    const { kind, offset, href, nodes } = stack.pop()!;
    if (nodes.length === 0) {
      addFault(faults, { offset, expected: 'words between the signs', hint: 'Write *words* or [words](https://…).' });
    }
    stack.at(-1)!.nodes.push(kind === 'link' ? { kind, href, nodes } : { kind: 'emphasis', nodes });
  }

  /** Gives up what was opened from this place of the stack on: the signs stand for themselves. */
  function abandonFrom(depth: number): void {
    const given = stack.splice(depth);
    const outer = stack.at(-1)!.nodes;
    for (const { offset, nodes } of given) {
      unpaired(offset, outer);
      for (const node of nodes) {
        if (node.kind === 'text') addText(outer, node.text);
        else outer.push(node);
      }
    }
  }

  function unpaired(offset: number, nodes = stack.at(-1)!.nodes): void {
    addFault(faults, { offset, expected: 'two stars around the words', hint: 'Write \\* for a star that is none.' });
    addText(nodes, '*');
  }
}

/** The words of a text without its markup, for titles, attributes and data. */
export function plainText(text: string): string {
  return wordsOf(parseInline(text).nodes);
}

/** The paragraphs of a text, which blank lines part, with where each begins. Markup does not reach across them. */
export function paragraphsOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  return [...text.matchAll(/(?:[^\n]|\n(?![^\S\n]*\n))+/g)]
    .map(({ 0: part, index }) => ({ text: part, offset: index }))
    .filter(({ text: part }) => part.trim() !== '');
}

function wordsOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : wordsOf(node.nodes))).join('');
}

/** One broken text can have a fault at every sign: the first ones tell it. */
const MAX_FAULTS = 20;

function addFault(faults: InlineFault[], fault: InlineFault): void {
  if (faults.length < MAX_FAULTS) faults.push(fault);
}

function addText(nodes: Inline[], text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + text };
  else nodes.push({ kind: 'text', text });
}

const SIGN = /[\\*[\]]/g;
const ESCAPED = /[\\*[\]()]/;
const SPACE = /\s/;
const BORDER = /[\s()]/g;

/** Longer addresses and deeper parentheses are none: so no text makes the search for their ends long. */
const MAX_ADDRESS = 2000;
const MAX_DEPTH = 4;

function* tokensOf(text: string, faults: InlineFault[]): Generator<Token> {
  let linkEnd: { at: number; next: number } | null = null;
  let from = 0;
  SIGN.lastIndex = 0;
  for (let at = nextSign(0); at < text.length; at = nextSign(from)) {
    if (at > from) yield { kind: 'text', text: text.slice(from, at) };
    from = at + 1;
    const next = text[at + 1] ?? ' ';
    if (text[at] === '\\') {
      const isEscape = ESCAPED.test(next);
      yield { kind: 'text', text: isEscape ? next : '\\' };
      if (isEscape) from++;
    } else if (text[at] === '*') {
      const [opens, closes] = [!SPACE.test(next), !SPACE.test(text[at - 1] ?? ' ')];
      yield opens || closes ? { kind: 'star', offset: at, opens, closes } : { kind: 'text', text: '*' };
    } else if (text[at] === '[') {
      const link: ReturnType<typeof linkAt> = linkAt(text, at, faults);
      if (link) {
        linkEnd = link;
        yield { kind: 'link', offset: at, href: link.href };
      } else yield { kind: 'text', text: '[' };
    } else if (at === linkEnd?.at) {
      from = linkEnd.next;
      linkEnd = null;
      yield { kind: 'end of link' };
    } else yield { kind: 'text', text: ']' };
  }
  if (from < text.length) yield { kind: 'text', text: text.slice(from) };

  function nextSign(start: number): number {
    SIGN.lastIndex = start;
    return SIGN.exec(text)?.index ?? text.length;
  }
}

/** The link that begins at a bracket; null where the bracket is none, as in [sic], or its address is no good. */
function linkAt(text: string, start: number, faults: InlineFault[]) {
  let at = start + 1;
  while (at < text.length && text[at] !== ']' && text[at] !== '[') at += text[at] === '\\' ? 2 : 1;
  if (text[at] !== ']' || text[at + 1] !== '(') return null;
  const from = at + 2;
  const to = addressEnd(text, from);
  if (to === null) {
    addFault(faults, { offset: at + 1, expected: 'a ) that ends the address', hint: 'Write [words](https://…).' });
    return null;
  }
  const href = httpsAddress(text.slice(from, to));
  if (href === null) {
    addFault(faults, { offset: from, expected: 'an https address', hint: 'Links lead to https:// and nowhere else.' });
    return null;
  }
  return { at, next: to + 1, href };
}

/** Where the parenthesis closes that opened before `from`; null when none does. An address may hold others in pairs. */
function addressEnd(text: string, from: number): number | null {
  let depth = 1;
  BORDER.lastIndex = from;
  for (let border = BORDER.exec(text); border && border.index - from < MAX_ADDRESS; border = BORDER.exec(text)) {
    depth += border[0] === '(' ? 1 : -1;
    if (depth === 0) return border[0] === ')' ? border.index : null;
    if (depth > MAX_DEPTH || SPACE.test(border[0])) return null;
  }
  return null;
}

/** An address as the page may link to it, or null: https, and no name or password in it. */
export function httpsAddress(address: string): string | null {
  if (!address.startsWith('https://') || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}
