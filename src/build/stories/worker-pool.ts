import { Worker } from 'node:worker_threads';

type Message<Result> = { readonly result: Result } | { readonly error: unknown };

/** A task that waits for a free worker. */
interface Waiting<Task, Result> {
  readonly task: () => Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A few threads that run the same file (see `serveTasks`). Each has one task at a time, the next as soon as it is free. */
export class WorkerPool<Task, Result> {
  readonly #waiting: Waiting<Task, Result>[] = [];
  readonly #running = new Map<Worker, Waiting<Task, Result> | null>();
  #failure: { readonly error: unknown } | null = null;
  #next = 0;

  constructor(file: URL, workerData: unknown, count: number) {
    for (let i = 0; i < count; i++) this.#start(new Worker(file, { workerData }));
  }

  /**
   * What a worker answers to a task, which is asked for when its turn has come. Rejects with what the worker throws; a
   * worker that ends by itself, for example without memory, fails all tasks.
   */
  run(task: () => Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#giveOut();
    });
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    const workers = [...this.#running.keys()];
    this.#running.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #start(worker: Worker): void {
    this.#running.set(worker, null);
    worker.on('message', (message: Message<Result>) => {
      const done = this.#running.get(worker);
      this.#running.set(worker, null);
      if ('error' in message) done?.reject(message.error);
      else done?.resolve(message.result);
      this.#giveOut();
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => {
      if (this.#running.has(worker)) this.#fail(new Error('a worker of the build has ended by itself'));
    });
  }

  #giveOut(): void {
    if (this.#failure) return this.#fail(this.#failure.error);
    for (const [worker, task] of this.#running) {
      if (task !== null || this.#next >= this.#waiting.length) continue;
      // A queue that is shifted would be copied for each task.
      const waiting = this.#waiting[this.#next++]!;
      this.#running.set(worker, waiting);
      worker.postMessage(waiting.task());
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    for (const task of this.#running.values()) task?.reject(error);
    for (const { reject } of this.#waiting.slice(this.#next)) reject(error);
    this.#next = this.#waiting.length;
  }
}
