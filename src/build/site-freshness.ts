import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the site is built from; all that the build reads lies in or under these. */
const SITE_SOURCES = ['src', 'geo', 'static', 'package-lock.json', 'vite.config.ts'] as const;

const NOT_SOURCES = new Set(['node_modules', '.cache']);

/**
 * Whether the built site in that folder is younger than everything it was built from. Not when it is
 * missing, or when its first page is.
 */
export async function isSiteFresh(root: string, outputFolder: string): Promise<boolean> {
  const built = await modifiedMilliseconds(join(root, outputFolder, 'index.html'));
  if (built === undefined) return false;
  for (const source of SITE_SOURCES) {
    if ((await newestMilliseconds(join(root, source))) > built) return false;
  }
  return true;
}

async function newestMilliseconds(path: string): Promise<number> {
  const own = (await modifiedMilliseconds(path)) ?? 0;
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    entries
      .filter(({ name }) => !NOT_SOURCES.has(name))
      .map((entry) => {
        const child = join(path, entry.name);
        return entry.isDirectory() ? newestMilliseconds(child) : modifiedMilliseconds(child);
      }),
  );
  return Math.max(own, ...times.map((time) => time ?? 0));
}

async function modifiedMilliseconds(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
