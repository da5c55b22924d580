import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/story-copy.ts';
import { outputMark, outputState, storyOfOutput } from './output-folder.ts';

it('tells its own output from an empty folder and from anything else', async () => {
  const within = await temporaryFolder();
  const folder = async (name: string, files: Readonly<Record<string, string>>) => {
    await mkdir(join(within, name));
    for (const [file, text] of Object.entries(files)) await writeFile(join(within, name, file), text);
    return join(within, name);
  };
  const own = await folder('own', { 'index.html': 'one', ...outputMark('small') });
  expect(await outputState(own)).toBe('own');
  expect(await storyOfOutput(own)).toBe('small');
  expect(await outputState(join(within, 'none'))).toBe('free');
  expect(await outputState(await folder('empty', {}))).toBe('free');
  const mine = await folder('mine', { 'index.html': 'mine' });
  expect(await outputState(mine)).toBe('foreign');
  expect(await outputState(join(mine, 'index.html'))).toBe('foreign');
});
