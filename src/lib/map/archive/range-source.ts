import type { RangeResponse, Source } from 'pmtiles';
import { fetchBytes, type Answer, type Fetch } from './fetch-bytes.ts';
import { ArchiveError } from './problem.ts';

/** How a host answers a request for a part of a file: with the part, or with the whole, which is then kept. */
type Host = { readonly kind: 'ranges' } | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Parts of an archive over HTTP, for the `pmtiles` reader. A host that ignores Range and sends the whole file is asked
 * only once: the file is kept, and parts are cut from it. Until the first answer tells which kind of host it is, other
 * requests wait for it. Rejects with an `ArchiveError`, `damaged` where the file ends before the part does.
 */
export class RangeSource implements Source {
  readonly #url: string;
  readonly #fetch: Fetch;
  readonly #idleMs: number;
  /** What comes another way, by where it begins. */
  readonly #supplied = new Map<number, Promise<Uint8Array<ArrayBuffer> | null>>();
  #host: Host | null = null;
  #firstAnswer: Promise<void> | null = null;

  constructor(url: string, options: { readonly fetch: Fetch; readonly idleMs: number }) {
    this.#url = url;
    this.#fetch = options.fetch;
    this.#idleMs = options.idleMs;
  }

  getKey(): string {
    return this.#url;
  }

  /** Takes a part from elsewhere, so that the host is not asked for it; the host is asked after all where that gives null. */
  supply(offset: number, part: Promise<Uint8Array<ArrayBuffer> | null>): void {
    this.#supplied.set(offset, part);
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    signal?.throwIfAborted();
    const supplied = this.#supplied.has(offset) ? await this.#supplied.get(offset) : null;
    if (supplied && (supplied.length === length || offset === 0)) return { data: supplied.slice().buffer };
    signal?.throwIfAborted();
    while (this.#host === null) {
      if (this.#firstAnswer) {
        await this.#firstAnswer;
        signal?.throwIfAborted();
        continue;
      }
      const first = this.#askFirst(offset, length);
      this.#firstAnswer = first.then(
        () => undefined,
        () => undefined,
      );
      const bytes = await first.finally(() => (this.#firstAnswer = null));
      if (bytes) return { data: this.#complete(bytes, offset, length) };
    }
    const bytes =
      this.#host.kind === 'whole'
        ? this.#host.bytes.subarray(offset, offset + length)
        : (await this.#ask(offset, length, signal)).bytes;
    return { data: this.#complete(bytes, offset, length) };
  }

  /** Not tied to a caller's signal: the others wait for this answer too. Null where the host sent the whole file. */
  async #askFirst(offset: number, length: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const { status, bytes } = await this.#ask(offset, length, undefined);
    if (status === 206) {
      this.#host = { kind: 'ranges' };
      return bytes;
    }
    this.#host = { kind: 'whole', bytes };
    return null;
  }

  async #ask(offset: number, length: number, signal: AbortSignal | undefined): Promise<Answer> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const options = { fetch: this.#fetch, idleMs: this.#idleMs, signal };
    let answer = await fetchBytes(this.#url, headers, options);
    // A browser's cache may hold the beginning of a part whose loading was called off, and give that as the answer.
    if (answer.status === 206 && offset > 0 && answer.bytes.length < length) {
      answer = await fetchBytes(this.#url, headers, { ...options, cache: 'reload' });
    }
    if (answer.status !== 206 && this.#host?.kind === 'ranges') {
      return { ...answer, bytes: answer.bytes.subarray(offset, offset + length) };
    }
    return answer;
  }

  /** Only the first request, which reads ahead without knowing the file's size, may get less than it asked for. */
  #complete(bytes: Uint8Array<ArrayBuffer>, offset: number, length: number): ArrayBuffer {
    if (bytes.length < length && offset > 0) {
      throw new ArchiveError('damaged', `${this.#url} ends ${length - bytes.length} bytes too early.`);
    }
    return bytes.slice().buffer;
  }
}
