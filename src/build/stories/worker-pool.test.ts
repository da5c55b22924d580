import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../editor/testing/story-copy.ts';
import { WorkerPool } from './worker-pool.ts';

/** What the threads of these tests do: count, complain, or end. */
const PROGRAM = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === 'end') process.exit(3);
  if (task === 'fail') return parentPort.postMessage({ error: new Error('no such story') });
  setTimeout(() => parentPort.postMessage({ result: [task * 2, threadId] }), 20);
});`;

describe('a pool of threads', async () => {
  const file = join(await temporaryFolder(), 'program.mjs');
  await writeFile(file, PROGRAM);
  const pool = () => new WorkerPool<unknown, [number, number]>(pathToFileURL(file), null, 2);

  it('gives each task its own answer, by all of its threads', async () => {
    const two = pool();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((task) => two.run(() => task)));
    await two.close();
    expect(answers.map(([answer]) => answer)).toEqual([2, 4, 6, 8, 10, 12]);
    expect(new Set(answers.map(([, thread]) => thread)).size).toBe(2);
  });

  it('asks for a task no sooner than a thread is free', async () => {
    const two = pool();
    let done = 0;
    const doneBefore: number[] = [];
    const task = () => (doneBefore.push(done), 1);
    await Promise.all(Array.from({ length: 4 }, () => two.run(task).then(() => done++)));
    await two.close();
    expect(doneBefore.slice(0, 2)).toEqual([0, 0]);
    expect(doneBefore[3]).toBeGreaterThan(0);
  });

  it('rejects with what a task throws, and goes on', async () => {
    const two = pool();
    await expect(two.run(() => 'fail')).rejects.toThrow('no such story');
    expect((await two.run(() => 4))[0]).toBe(8);
    await two.close();
  });

  it('fails every task when a thread ends by itself', async () => {
    const two = pool();
    const tasks = ['end', 1, 2, 3].map((task) => two.run(() => task));
    const ends = await Promise.allSettled(tasks);
    expect(ends[0]).toMatchObject({
      status: 'rejected',
      reason: { message: 'a worker of the build has ended by itself' },
    });
    await expect(two.run(() => 1)).rejects.toThrow('has ended by itself');
    await two.close();
  });
});
