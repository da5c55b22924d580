import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/**
 * What ended processes have left in a folder: the paths of all whose name matches `pattern`, which takes the id of the
 * process as its first group, where there is no such process any more. None when there is no folder.
 */
export async function leftBehind(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => {
      const [, id] = pattern.exec(name) ?? [];
      return id !== undefined && !isRunning(Number(id));
    })
    .map((name) => join(folder, name));
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Another user's process may not be sent a signal, but it runs.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
