import { createHash } from 'node:crypto';

/** Eight letters for the name of a file, by its content. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
