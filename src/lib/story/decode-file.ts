import type { StoryFile } from './parse.ts';
import { positionsIn } from './positions-in.ts';
import type { Problem } from './problem.ts';

/**
 * A file of a story from its bytes, which are UTF-8; a byte order mark is taken away. Where they are not, its fault tells
 * the first byte that belongs to no character, and its text is what can be read before that.
 */
export function decodeFile(name: string, bytes: Uint8Array): StoryFile {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = wholeCharacters(bytes);
    const byte = bytes[new TextEncoder().encode(text).length]!;
    const fault: Problem = {
      file: name,
      ...positionsIn(text)(text.length),
      path: '',
      expected: 'text in UTF-8',
      found: `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      hint: 'Save the file in the encoding UTF-8.',
      excerpt: null,
    };
    return { name, text, fault };
  }
}

/** What can be read before the first byte that belongs to no character. */
function wholeCharacters(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true });
}

/** Whether bytes are UTF-8 as far as they go; the last character may be incomplete. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
