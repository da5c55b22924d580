import anyAscii from 'any-ascii';

const LONGEST = 40;

/**
 * An id from a name: its letters transliterated to lower-case ASCII words joined by hyphens (`Łódź` is `lodz`, `Хасан`
 * `khasan`), with a number behind it when it is taken. The id is added to `taken`.
 */
export function makeId(name: string, fallback: string, taken: Set<string>): string {
  const base = wordsOf(name) || fallback;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

function wordsOf(name: string): string {
  const ascii = anyAscii(name.normalize('NFC').replaceAll(/['’ʼ]/g, '')).toLowerCase();
  const words = ascii.split(/[^a-z0-9]+/).filter((word) => word !== '');
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop();
  const id = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  return id !== '' && !/^[a-z]/.test(id) ? `n-${id}` : id;
}
