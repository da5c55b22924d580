import { expect, test, vi } from 'vitest';
import { compress, writeArchive } from '../../../../geo/basemap/archive/write-archive.ts';
import { fakeHost, type FakeHost } from './fake-host.ts';
import type { ArchiveProblem } from './problem.ts';
import { groundProtocol, type Ground } from './protocol.ts';

/** A tile that says which it is: a layer by that name with a point in its middle. */
function tileNamed(name: string): Uint8Array {
  const text = new TextEncoder().encode(name);
  const feature = [0x18, 1, 0x22, 5, 9, 0x80, 0x20, 0x80, 0x20];
  const layer = [0x78, 2, 0x0a, text.length, ...text, 0x12, feature.length, ...feature, 0x28, 0x80, 0x20];
  return Uint8Array.from([0x1a, layer.length, ...layer]);
}

const bounds = [-180, -85.06, 180, 85.06] as const;
const description = { bounds, centre: [0, 0, 0], metadata: {} } as const;
const stored = (z: number, x: number, y: number, name: string): Parameters<typeof writeArchive>[0][number] => ({
  z,
  x,
  y,
  bytes: compress(tileNamed(name)),
});
const groundBytes = writeArchive(
  [
    stored(0, 0, 0, 'world'),
    stored(1, 0, 0, 'nw'),
    stored(1, 1, 0, 'ne'),
    stored(1, 0, 1, 'sw'),
    stored(1, 1, 1, 'se'),
  ],
  description,
);
const coastBytes = writeArchive([stored(2, 3, 1, 'coast')], description);
const ground = { url: '/ground', coverage: [{ minZoom: 0, maxZoom: 1, bounds }] };
const coast = { url: '/coast', coverage: [{ minZoom: 2, maxZoom: 2, bounds: [91, 1, 179, 65] }] };

function open(host: FakeHost): {
  load: (tile: string, signal?: AbortController) => Promise<string>;
  fetchAhead: Ground['fetchAhead'];
  supply: Ground['supply'];
  problems: ArchiveProblem[];
} {
  const problems: ArchiveProblem[] = [];
  const {
    load: protocol,
    fetchAhead,
    supply,
  } = groundProtocol({
    archives: [coast, ground],
    onProblem: (problem) => problems.push(problem),
    idleSeconds: 0.02,
    fetch: host.fetch,
  });
  const load = async (tile: string, abort = new AbortController()): Promise<string> => {
    const { data } = await protocol({ url: `itinera://ground/${tile}`, type: 'arrayBuffer' }, abort);
    return new TextDecoder().decode(data as ArrayBuffer).replace(/[^a-z]/g, '');
  };
  return { load, fetchAhead, supply, problems };
}

const files = { '/ground': groundBytes, '/coast': coastBytes };

test.each(['ranges', 'whole'] as const)(
  'tiles come from the archive that has them, on a host that answers with %s',
  async (kind) => {
    const { load, problems } = open(fakeHost(files, kind));
    expect(await load('0/0/0')).toContain('world');
    expect(await load('1/1/0')).toContain('ne');
    expect(await load('2/3/1')).toContain('coast');
    expect(problems).toEqual([]);
  },
);

test('a host that ignores Range sends each archive once', async () => {
  const host = fakeHost(files, 'whole');
  const { load } = open(host);
  await Promise.all([load('0/0/0'), load('1/1/0'), load('1/0/1'), load('2/3/1')]);
  expect(host.requests.map(({ url }) => url).sort()).toEqual(['/coast', '/ground']);
});

test('a tile that no archive has is cut from the nearest one around it, quietly', async () => {
  const { load, problems } = open(fakeHost(files, 'ranges'));
  expect(await load('2/1/1')).toContain('nw');
  expect(await load('3/7/3')).toContain('coast');
  // The point in the middle of the tile is not in this corner of it.
  expect(await load('3/0/0')).toBe('');
  expect(problems).toEqual([]);
});

test('a tile can be had again after the map has handed its bytes over to a worker', async () => {
  const { load: protocol } = groundProtocol({
    archives: [ground],
    onProblem: () => {},
    fetch: fakeHost(files, 'ranges').fetch,
  });
  const load = (): ReturnType<typeof protocol> =>
    protocol({ url: 'itinera://ground/1/1/0', type: 'arrayBuffer' }, new AbortController());
  const first = (await load()).data as ArrayBuffer;
  const { byteLength } = first;
  structuredClone(first, { transfer: [first] });
  expect(first.byteLength).toBe(0);
  expect(((await load()).data as ArrayBuffer).byteLength).toBe(byteLength);
});

test('a tile that was fetched ahead is there when the map asks for it', async () => {
  const host = fakeHost(files, 'ranges');
  const { load, fetchAhead } = open(host);
  await fetchAhead(
    [
      { z: 1, x: 1, y: 0 },
      { z: 2, x: 3, y: 1 },
    ],
    new AbortController().signal,
  );
  const { length } = host.requests;
  expect([await load('1/1/0'), await load('2/3/1')]).toEqual([
    expect.stringContaining('ne'),
    expect.stringContaining('coast'),
  ]);
  expect(host.requests).toHaveLength(length);
});

test('fetching ahead stops when it is called off, and what it cannot get is no problem', async () => {
  const host = fakeHost({ '/ground': groundBytes }, 'ranges');
  const { fetchAhead, problems } = open(host);
  await fetchAhead([{ z: 2, x: 3, y: 1 }], new AbortController().signal);
  expect(problems).toEqual([]);
  const { length } = host.requests;
  await fetchAhead([{ z: 1, x: 0, y: 0 }], AbortSignal.abort());
  expect(host.requests).toHaveLength(length);
});

test('the parent of several tiles is fetched once', async () => {
  const host = fakeHost(files, 'ranges');
  const { load } = open(host);
  await Promise.all(['3/4/0', '3/5/0', '3/4/1', '3/5/1'].map((tile) => load(tile)));
  expect(host.requests).toHaveLength(2);
});

test('where the detailed archive is away, the coarse one answers and the problem is told', async () => {
  const host = fakeHost({ '/ground': groundBytes }, 'ranges');
  const { load, problems } = open(host);
  expect(await load('2/3/1')).toContain('ne');
  expect(problems).toEqual(['unreachable']);
  await load('2/3/1');
  expect(host.requests.filter(({ url }) => url === '/coast')).toHaveLength(1);
});

test('a truncated archive gives its first tiles, and is damaged beyond', async () => {
  const cut = groundBytes.slice(0, groundBytes.length - 20);
  const { load, problems } = open(fakeHost({ '/ground': cut }, 'ranges'));
  expect(await load('0/0/0')).toContain('world');
  await expect(load('1/1/0')).rejects.toMatchObject({ problem: 'damaged' });
  expect(problems).toEqual(['damaged']);
});

test('a corrupt tile is damage, and its neighbours are still there', async () => {
  const corrupt = groundBytes.slice();
  corrupt.fill(0x55, corrupt.length - 30, corrupt.length - 12);
  const { load, problems } = open(fakeHost({ '/ground': corrupt }, 'ranges'));
  await expect(load('1/1/0')).rejects.toMatchObject({ problem: 'damaged' });
  expect(await load('1/0/0')).toContain('nw');
  expect(problems).toEqual(['damaged']);
});

test('an archive that is something else altogether is damaged', async () => {
  const page = new TextEncoder().encode('<!doctype html>'.padEnd(20000));
  const { load, problems } = open(fakeHost({ '/ground': page }, 'whole'));
  await expect(load('0/0/0')).rejects.toMatchObject({ problem: 'damaged' });
  expect(problems).toEqual(['damaged']);
});

test('a request that hangs is given up and told', async () => {
  const { load, problems } = open(fakeHost(files, 'hanging'));
  await expect(load('0/0/0')).rejects.toMatchObject({ problem: 'stalled' });
  expect(problems).toEqual(['stalled']);
});

test('a tile that the map no longer wants is aborted without a problem', async () => {
  const { load, problems } = open(fakeHost(files, 'hanging'));
  const abort = new AbortController();
  const tile = load('0/0/0', abort);
  abort.abort();
  await expect(tile).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => expect(problems).toEqual([]));
});

test.each([
  { state: 'whole', cut: 0, asked: [] },
  { state: 'cut short', cut: 1, asked: ['/ground', '/ground'] },
])('the ground of a first view comes in a file of its own; where that is $state: $asked', async ({ cut, asked }) => {
  const recorder = fakeHost(files, 'ranges');
  await open(recorder).load('1/1/0');
  const read = recorder.requests.map(({ url, range }) => {
    const [first, last] = range.match(/\d+/g)!.map(Number) as [number, number];
    return { archive: url, offset: first, bytes: groundBytes.subarray(first, last + 1) };
  });
  const opening = Buffer.concat(read.map(({ bytes }) => bytes));
  const host = fakeHost({ ...files, '/opening': opening.subarray(0, opening.length - cut) }, 'ranges');
  const { load, supply, problems } = open(host);
  supply({
    url: '/opening',
    parts: read.map(({ archive, offset, bytes }) => ({ archive, offset, length: bytes.length })),
  });
  expect(await load('1/1/0')).toContain('ne');
  expect(host.requests.map(({ url }) => url)).toEqual(['/opening', ...asked]);
  expect(problems).toEqual([]);
});
