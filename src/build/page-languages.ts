import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** The languages that pages can be made in: those of the interface, of which each is a file. */
export const PAGE_LANGUAGES: readonly string[] = readdirSync(new URL('../lib/i18n/languages/', import.meta.url))
  .map((name) => basename(name, '.ts'))
  .sort();
