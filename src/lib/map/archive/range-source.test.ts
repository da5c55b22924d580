import { expect, test } from 'vitest';
import { fakeHost } from './fake-host.ts';
import { RangeSource } from './range-source.ts';

const file = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
const open = (kind: Parameters<typeof fakeHost>[1]): { source: RangeSource; host: ReturnType<typeof fakeHost> } => {
  const host = fakeHost({ '/file': file }, kind);
  return { source: new RangeSource('/file', { fetch: host.fetch, idleMs: 20 }), host };
};
const bytesOf = async (
  source: RangeSource,
  offset: number,
  length: number,
  signal?: AbortSignal,
): Promise<number[]> => [...new Uint8Array((await source.getBytes(offset, length, signal)).data)];

test('a host that honours Range is asked for each part and sends no more', async () => {
  const { source, host } = open('ranges');
  expect(await bytesOf(source, 0, 10)).toEqual([...file.slice(0, 10)]);
  expect(await bytesOf(source, 500, 4)).toEqual([...file.slice(500, 504)]);
  expect(host.requests.map(({ range }) => range)).toEqual(['bytes=0-9', 'bytes=500-503']);
  expect(host.sentBytes).toBe(14);
});

test('a host that ignores Range is asked once, however many parts are wanted at the same time', async () => {
  const { source, host } = open('whole');
  const parts = await Promise.all([bytesOf(source, 0, 10), bytesOf(source, 500, 4), bytesOf(source, 996, 4)]);
  expect(parts).toEqual([[...file.slice(0, 10)], [...file.slice(500, 504)], [...file.slice(996, 1000)]]);
  expect(await bytesOf(source, 100, 2)).toEqual([...file.slice(100, 102)]);
  expect(host.requests).toHaveLength(1);
});

test('reading ahead over the end of a small file is fine, and a part that the file does not have is damage', async () => {
  for (const kind of ['ranges', 'whole'] as const) {
    const { source } = open(kind);
    expect(await bytesOf(source, 0, 16384)).toHaveLength(1000);
    await expect(source.getBytes(990, 20)).rejects.toMatchObject({ problem: 'damaged' });
  }
});

test('a host that sends nothing counts as stalled, and one that refuses as unreachable', async () => {
  await expect(open('hanging').source.getBytes(0, 10)).rejects.toMatchObject({ problem: 'stalled' });
  await expect(open('broken').source.getBytes(0, 10)).rejects.toMatchObject({ problem: 'unreachable' });
  const missing = fakeHost({}, 'ranges');
  const source = new RangeSource('/file', { fetch: missing.fetch, idleMs: 20 });
  await expect(source.getBytes(0, 10)).rejects.toMatchObject({ problem: 'unreachable' });
});

test('a caller who gives up gets an abort, and the request is taken back', async () => {
  const { source, host } = open('ranges');
  await bytesOf(source, 0, 10);
  const abort = new AbortController();
  const part = source.getBytes(20, 10, abort.signal);
  abort.abort();
  await expect(part).rejects.toMatchObject({ name: 'AbortError' });
  expect(host.requests.at(-1)?.signal.aborted).toBe(true);
});

test('after a failed first request the next one asks again', async () => {
  const host = fakeHost({ '/file': file }, 'ranges');
  let failures = 1;
  const source = new RangeSource('/file', {
    idleMs: 20,
    fetch: (url, init) => (failures-- > 0 ? Promise.reject(new TypeError('offline')) : host.fetch(url, init)),
  });
  const first = source.getBytes(0, 10);
  const second = bytesOf(source, 10, 2);
  await expect(first).rejects.toMatchObject({ problem: 'unreachable' });
  expect(await second).toEqual([...file.slice(10, 12)]);
});

test('a file that keeps coming in pieces is not stalled, however long it takes', async () => {
  const slowly = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      async start(controller) {
        for (let i = 0; i < 10; i += 1) {
          await new Promise((resolve) => setTimeout(resolve, 8));
          controller.enqueue(file.slice(i * 100, i * 100 + 100));
        }
        controller.close();
      },
    });
  const source = new RangeSource('/file', {
    idleMs: 60,
    fetch: () => Promise.resolve(new Response(slowly(), { status: 200 })),
  });
  expect(await bytesOf(source, 0, 1000)).toEqual([...file]);
});

test('a part that comes from elsewhere is not asked for, and is where that has failed or is not the part', async () => {
  const { source, host } = open('ranges');
  source.supply(10, Promise.resolve(Uint8Array.of(1, 2, 3)));
  source.supply(20, Promise.resolve(null));
  expect(await bytesOf(source, 10, 3)).toEqual([1, 2, 3]);
  expect(host.requests).toEqual([]);
  expect(await bytesOf(source, 20, 2)).toEqual([...file.slice(20, 22)]);
  expect(await bytesOf(source, 10, 4)).toEqual([...file.slice(10, 14)]);
  expect(host.requests.map(({ range }) => range)).toEqual(['bytes=20-21', 'bytes=10-13']);
});
