import { visit } from 'jsonc-parser';

/** A key that stands in one object for the second time, and where, from 0. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/**
 * Keys that a JSON text repeats within an object, of which parsers keep only the last. Counting the keys of text and
 * value tells whether there are any, so that a right file is not walked sign by sign.
 */
export function repeatedKeys(text: string, value: unknown): RepeatedKey[] {
  const written = text.match(/"\s*:/g)?.length ?? 0;
  if (written === keysIn(value)) return [];
  const repeated: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset) {
      const keys = open.at(-1)!;
      if (keys.has(key)) repeated.push({ key, offset });
      keys.add(key);
    },
  });
  return repeated;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
  let count = Array.isArray(value) ? 0 : inner.length;
  for (const item of inner) count += keysIn(item);
  return count;
}
