import { createHash } from 'node:crypto';

/** Eight letters for the name of a file, by its content. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
