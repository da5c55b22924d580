import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A key of all that the pages of any story depend on: the code that makes them as it was built, the packages it uses,
 * what is served as it is (base map, fonts), Node with its languages and time zones, and `options`.
 */
export async function commonKey(root: string, serverFolder: string, publicDir: string, options: unknown) {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, options]));
  hash.update(await readFile(join(root, 'package-lock.json')));
  for (const folder of [serverFolder, publicDir]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) {
      const bytes = await readFile(file);
      hash.update(JSON.stringify([file.slice(folder.length), bytes.length])).update(bytes);
    }
  }
  return hash.digest('hex');
}
