import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { idSchema } from '../lib/story/schema.ts';
import { makeId } from './import/make-id.ts';
import { REPOSITORY } from './repository.ts';

/** Why a name cannot be the address of a story, with a better one; null when it can. */
export async function addressFault(name: string): Promise<string | null> {
  if (!v.is(idSchema, name)) {
    const better = makeId(name, 'my-story', new Set());
    return `expected lower-case letters, digits and single hyphens, found "${name}". Call it "${better}", for example.`;
  }
  const taken = ['assets', ...(await readdir(join(REPOSITORY, 'static')))];
  if (!taken.includes(name)) return null;
  return `"${name}" is the name of a folder that every site has. Call it "${name}-story", for example.`;
}
