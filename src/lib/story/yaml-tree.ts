import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';

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

/** No story has a tenth as many in one list or mapping: vertices stand in GeoJSON. Each costs the library several objects. */
const MAX_ENTRIES = 5000;

/** Reads one YAML document. However broken a text is, the time for it grows with its length and no faster. */
export function readYamlTree(text: string): YamlTree {
  const tokens: CST.Token[] = [];
  const excess = addTokens(text, tokens);
  const faults = excess === null ? [...faultsOfTokens(tokens)] : [excess];
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

/** Adds the tokens of a text to a list; where parts are too deep or too many it stops there, and says so. */
function addTokens(text: string, tokens: CST.Token[]): YamlFault | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The first of what is being read is the document itself.
    const deep = parser.stack[MAX_DEPTH + 1];
    if (deep) return { offset: deep.offset, message: `more than ${MAX_DEPTH} levels, one in another` };
    const top = parser.stack.at(-1);
    if (top && 'items' in top && top.items.length > MAX_ENTRIES) {
      return { offset: parser.offset, message: `more than ${MAX_ENTRIES} entries of one list or mapping` };
    }
  }
  tokens.push(...parser.end());
  return null;
}

/** What can be told before any node is made: signs out of place, a second document. */
function* faultsOfTokens(tokens: readonly CST.Token[]): Generator<YamlFault> {
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'error') yield { offset: token.offset, message: token.message.split('\n')[0]! };
    if (token.type === 'document' && ++documents === 2) {
      yield { offset: token.offset, message: 'a second document; a story is one' };
    }
    if (token.type === 'doc-end') yield { offset: token.offset, message: 'an end of the document' };
  }
}
