import { parseArgs } from 'node:util';

/** The flags of `story import`, as `parseArgs` of Node wants them. */
export const IMPORT_FLAGS = {
  map: { type: 'string', multiple: true },
  as: { type: 'string' },
  source: { type: 'string' },
  'new-source': { type: 'string' },
  paragraph: { type: 'string' },
  language: { type: 'string' },
  kind: { type: 'string' },
  precision: { type: 'string' },
  zone: { type: 'string' },
  vehicle: { type: 'string' },
  simplify: { type: 'string' },
  choose: { type: 'string', multiple: true },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

/** The flags that were given, by name. */
export type ImportFlags = ReturnType<typeof parseImportArguments>['values'];

/** The arguments of `story import`. Throws Error for a flag that there is not. */
export function parseImportArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], options: IMPORT_FLAGS, allowPositionals: true });
}
