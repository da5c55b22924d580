import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderReplacement } from '../replace-folder.ts';

/** Begins to replace the folder of its argument, says so, and goes on writing until it is ended. */
export async function main([folder]: string[]): Promise<number> {
  const replacement = new FolderReplacement(folder!);
  await replacement.run(async () => {
    for (let i = 0; ; i++) {
      await mkdir(join(replacement.next, `story-${i % 50}`), { recursive: true });
      await writeFile(join(replacement.next, `story-${i % 50}`, `${i}.html`), 'half');
      if (i === 100) console.log('begun');
    }
  });
  return 0;
}
