import type { Fetch } from './fetch-bytes.ts';

/** A host in a test: how it answers, which requests it got, and how many bytes it sent. */
export interface FakeHost {
  readonly fetch: Fetch;
  readonly requests: { readonly url: string; readonly range: string; readonly signal: AbortSignal }[];
  sentBytes: number;
}

/**
 * A host that serves `files` by address. `kind` says how: `ranges` answers Range as it should, `whole` ignores it and
 * always sends the whole file, `hanging` never answers, `broken` refuses the connection. Another address gets a 404.
 */
export function fakeHost(
  files: Readonly<Record<string, Uint8Array>>,
  kind: 'ranges' | 'whole' | 'hanging' | 'broken',
): FakeHost {
  const host: FakeHost = {
    requests: [],
    sentBytes: 0,
    fetch: async (url, init) => {
      const range = new Headers(init.headers).get('range') ?? '';
      const signal = init.signal ?? new AbortController().signal;
      host.requests.push({ url, range, signal });
      if (kind === 'broken') throw new TypeError('Failed to fetch');
      if (kind === 'hanging') return untilAborted(signal);
      await Promise.resolve();
      signal.throwIfAborted();
      const file = files[url];
      if (!file) return new Response(null, { status: 404 });
      const [, first, last] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
      const isPart = kind === 'ranges' && range !== '';
      const part = isPart ? file.slice(Number(first), Number(last) + 1) : file.slice();
      host.sentBytes += part.length;
      return new Response(part, { status: isPart ? 206 : 200 });
    },
  };
  return host;
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true });
  });
}
