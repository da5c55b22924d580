import { parentPort } from 'node:worker_threads';

/** The other end of a WorkerPool: answers each task that the thread is sent with what `run` gives or throws. */
export function serveTasks<Task, Result>(run: (task: Task) => Promise<Result>): void {
  parentPort!.on('message', (task: Task) => {
    run(task).then(
      (result) => parentPort!.postMessage({ result }),
      (error: unknown) => parentPort!.postMessage({ error }),
    );
  });
}
