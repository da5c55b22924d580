import { Composer, Parser, type CST, type Document } from 'yaml';

/** A fault of YAML's syntax: `offset` into the text, from 0, and what is wrong in words. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

/** A document, or why there is none. */
export type YamlTree =
  | { readonly ok: true; readonly document: Document.Parsed }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/** One missing bracket makes an error of every other that is open: the first ones tell it. */
const MAX_FAULTS = 20;

/** No story nests half as deep. The library reads nested parts by recursion, and a stack that overflows ends the process. */
const MAX_DEPTH = 60;

/** Reads one YAML document. However broken a text is, the time for it grows with its length and no faster. */
export function readYamlTree(text: string): YamlTree {
  const tokens = [...new Parser().parse(text)];
  const faults = [...faultsOfTokens(tokens)];
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  // Keys that are written twice are found by our own reader: the library compares each with all others.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  // The library makes an error, with its stack, for every sign of a broken text; this is where it collects them.
  (composer as unknown as { onError: OnError }).onError = (source, _code, message, isWarning) => {
    if (isWarning) return;
    // The library catches what is thrown within a collection, and calls this once more.
    if (faults.length >= MAX_FAULTS) throw new EnoughFaults();
    faults.push({ offset: offsetOf(source), message: message.split('\n')[0]! });
  };
  try {
    const [document] = composer.compose(tokens, true, text.length);
    return faults.length === 0 && document ? { ok: true, document } : { ok: false, faults };
  } catch (error) {
    if (!(error instanceof EnoughFaults)) throw error;
    return { ok: false, faults };
  }
}

/** Thrown to leave the library once enough is known to be wrong. */
class EnoughFaults extends Error {}

type ErrorSource = number | readonly [number, number] | { readonly offset: number };
type OnError = (source: ErrorSource, code: string, message: string, isWarning?: boolean) => void;

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
}

/** What can be told before any node is made: signs out of place, a second document, parts nested too deep. */
function* faultsOfTokens(tokens: readonly CST.Token[]): Generator<YamlFault> {
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'error') yield { offset: token.offset, message: token.message.split('\n')[0]! };
    if (token.type === 'document' && ++documents === 2) {
      yield { offset: token.offset, message: 'a second document; a story is one' };
    }
    if (token.type === 'doc-end') yield { offset: token.offset, message: 'an end of the document' };
    if (token.type === 'document' && token.value) {
      const deep = offsetBeyond(MAX_DEPTH, token.value);
      if (deep !== null) yield { offset: deep, message: `more than ${MAX_DEPTH} levels, one in another` };
    }
  }
}

/** Where a part begins that lies deeper than so many levels; null when none does. */
function offsetBeyond(levels: number, root: CST.Token): number | null {
  const open: [token: CST.Token, depth: number][] = [[root, 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [token, depth] = part;
    if (depth > levels) return token.offset;
    if (!('items' in token)) continue;
    for (const { key, value } of token.items as readonly CST.CollectionItem[]) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return null;
}
