import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFile } from '../../lib/story/decode-file.ts';
import { formatProblem } from '../../lib/story/problem.ts';

/** The files of a story folder by name: `story.yaml` and the GeoJSON files. */
export type StoryTexts = ReadonlyMap<string, string>;

/** Reads `story.yaml` and the GeoJSON files of a folder. Throws Error when there is none, or one is no text. */
export async function readStoryFolder(folder: string): Promise<StoryTexts> {
  const names = (await readdir(folder)).filter((name) => name === 'story.yaml' || name.endsWith('.geojson'));
  const files = await Promise.all(
    names.sort().map(async (name) => decodeFile(name, await readFile(join(folder, name)))),
  );
  for (const { fault } of files)
    if (fault) throw new Error(formatProblem({ ...fault, file: join(folder, fault.file) }));
  return new Map(files.map(({ name, text }) => [name, text]));
}

/**
 * Writes files of a folder, all or none: each is first written whole beside its place, then all are renamed; when one
 * cannot be, those before it get their old text again. `before` is what was read; throws Error, and writes nothing, when
 * a file has changed since.
 */
export async function writeStoryFolder(folder: string, before: StoryTexts, after: StoryTexts): Promise<void> {
  const changed = [...after].filter(([name, text]) => before.get(name) !== text);
  const now = await readStoryFolder(folder);
  const stale = changed.find(([name]) => now.get(name) !== before.get(name));
  if (stale) throw new Error(`${join(folder, stale[0])} was changed meanwhile: nothing was written. Import again.`);
  const suffix = `.${randomUUID()}.tmp`;
  const renamed: string[] = [];
  try {
    for (const [name, text] of changed) await writeFile(join(folder, `${name}${suffix}`), text, { flush: true });
    for (const [name] of changed) {
      await rename(join(folder, `${name}${suffix}`), join(folder, name));
      renamed.push(name);
    }
  } catch (error) {
    for (const name of renamed) {
      const old = before.get(name);
      if (old === undefined) await rm(join(folder, name), { force: true });
      else await writeFile(join(folder, name), old);
    }
    throw error;
  } finally {
    for (const [name] of changed) await rm(join(folder, `${name}${suffix}`), { force: true });
  }
}
