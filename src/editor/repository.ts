import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Where the stories of the site are. */
export const STORIES = join(REPOSITORY, 'geo');
