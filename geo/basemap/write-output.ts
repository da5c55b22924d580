import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CREDITS, LAYERS } from './credits.ts';
import type { BuiltArchive } from './make-archive.ts';
import type { ArchiveRecord, BasemapManifest } from './manifest.ts';

const NOTICES = { ground: ['GROUND.txt', 'UNICODE.txt'], coast: ['COAST.txt', 'LGPL-3.0.txt', 'GPL-3.0.txt'] } as const;

/**
 * Writes the archives, named by their hash, and their notices into `static/basemap/`, in place of those of the last
 * build, and `manifest.json` into `folder`. Resolves to the archives' records.
 */
export async function writeOutput(
  folder: string,
  ground: BuiltArchive,
  coast: BuiltArchive | null,
): Promise<ArchiveRecord[]> {
  const target = join(folder, '../../static/basemap');
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target)) if (/\.(?:pmtiles|txt)$/.test(name)) await rm(join(target, name));
  const archives = coast === null ? [ground] : [ground, coast];
  for (const { id } of archives) {
    for (const notice of NOTICES[id]) await copyFile(join(folder, 'notices', notice), join(target, notice));
  }
  const records = archives.map(recordOf);
  for (const [index, { bytes }] of archives.entries()) await writeFile(join(target, records[index]?.file ?? ''), bytes);
  const [groundRecord, coastRecord = null] = records;
  if (!groundRecord) throw new Error('There is no ground archive.');
  const characters = [...new Set(archives.flatMap((archive) => [...archive.characters]))].sort().join('');
  const manifest: BasemapManifest = {
    ground: groundRecord,
    coast: coastRecord,
    layers: LAYERS,
    attribution: CREDITS.filter(({ archive }) => coast !== null || archive !== 'coast'),
    characters,
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return records;
}

function recordOf({ id, bytes, record }: BuiltArchive): ArchiveRecord {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: `${id}.${sha256.slice(0, 8)}.pmtiles`, sha256, bytes: bytes.length, ...record };
}
