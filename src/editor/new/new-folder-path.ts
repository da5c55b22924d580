import { join, relative, resolve, sep } from 'node:path';
import { REPOSITORY, STORIES } from '../repository.ts';

/**
 * Where a new story is written: a name alone, typed within the project, means a folder of its stories; anything else is a
 * path from where the editor stands.
 */
export function newFolderPath(named: string, cwd: string): string {
  const isNameAlone = !/[/\\]/.test(named);
  const isWithin = !relative(REPOSITORY, cwd).split(sep).includes('..') && !relative(REPOSITORY, cwd).includes(':');
  return isNameAlone && isWithin ? join(STORIES, named) : resolve(cwd, named);
}
