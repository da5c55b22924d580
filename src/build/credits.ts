import manifest from '../../geo/basemap/manifest.json' with { type: 'json' };
import type { Credit } from '../pages/credit.ts';

/** Whom the basemap's data asks to be named, in the order of its manifest. */
export function readCredits(): Credit[] {
  return manifest.attribution.map(({ text, url, licence, required }) => ({ text, url, licence, isRequired: required }));
}
