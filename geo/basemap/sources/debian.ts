import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The files of one Debian package. */
export interface DebianFiles {
  /** Bytes of a file by its path from the root of the system, without a leading slash. Rejects if it is not there. */
  read(path: string): Promise<Uint8Array>;
}

/**
 * The files of a Debian package: those of the installed package where it is installed, or else of a copy that is
 * downloaded and unpacked under `cacheFolder`, where the next run finds it again. Nothing is installed.
 * `probe` is a path that the package is known to hold. Rejects with one sentence where Debian's tools are missing.
 */
export async function openDebianPackage(name: string, probe: string, cacheFolder: string): Promise<DebianFiles> {
  const unpacked = join(cacheFolder, name);
  for (const root of ['/', unpacked]) {
    if (await exists(join(root, probe))) return filesUnder(root);
  }
  await mkdir(unpacked, { recursive: true });
  try {
    await run('apt-get', ['download', name], { cwd: cacheFolder });
    const archive = (await readdir(cacheFolder)).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    await run('dpkg-deb', ['-x', join(cacheFolder, archive ?? ''), unpacked]);
  } catch (cause) {
    throw new Error(
      `The package ${name} could not be fetched: the basemap is built on Debian or Ubuntu, ` +
        `with apt-get and dpkg-deb and after "apt-get update", or with the package installed.`,
      { cause },
    );
  }
  return filesUnder(unpacked);
}

function filesUnder(root: string): DebianFiles {
  return { read: async (path) => new Uint8Array(await readFile(join(root, path))) };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
