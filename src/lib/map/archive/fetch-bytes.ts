import { ArchiveError, isAbort } from './problem.ts';

/** The browser's `fetch`, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** An answer with all of its bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Fetches `url` to the last byte. Rejects with `stalled` when nothing has arrived for `idleMs`, neither the answer
 * nor a further piece of it, with `unreachable` when the connection or the server refuses, and with the signal's
 * reason when it aborts. A long answer may take as long as it likes while its bytes keep coming.
 */
export async function fetchBytes(
  url: string,
  headers: Record<string, string>,
  {
    fetch,
    idleMs,
    signal,
    cache = 'default',
  }: {
    readonly fetch: Fetch;
    readonly idleMs: number;
    readonly signal: AbortSignal | undefined;
    readonly cache?: RequestCache;
  },
): Promise<Answer> {
  signal?.throwIfAborted();
  const watchdog = new AbortController();
  const stop = (): void => watchdog.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const watched = <T>(work: Promise<T>): Promise<T> => orStalled(work, url, idleMs, watchdog);
  try {
    const response = await watched(fetch(url, { headers, signal: watchdog.signal, cache }));
    if (!response.ok) throw new ArchiveError('unreachable', `${url} answered ${response.status}.`);
    return { status: response.status, headers: response.headers, bytes: await readBody(response, watched) };
  } catch (error) {
    if (error instanceof ArchiveError || isAbort(error)) throw error;
    throw new ArchiveError('unreachable', `${url} could not be fetched.`, { cause: error });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function readBody(
  response: Response,
  watched: <T>(work: Promise<T>) => Promise<T>,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await watched(response.arrayBuffer()));
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await watched(reader.read());
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/** The result of `work`, unless the watchdog aborts first or `idleMs` pass; then the watchdog is set off as well. */
function orStalled<T>(work: Promise<T>, url: string, idleMs: number, watchdog: AbortController): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortError(watchdog.signal.reason));
    const timer = setTimeout(() => {
      reject(new ArchiveError('stalled', `${url} has sent nothing for ${idleMs / 1000} s.`));
      watchdog.abort();
    }, idleMs);
    watchdog.signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      watchdog.signal.removeEventListener('abort', abort);
    });
    if (watchdog.signal.aborted) abort();
  });
}

function abortError(reason: unknown): unknown {
  return isAbort(reason) ? reason : new DOMException('The request was aborted.', 'AbortError');
}
