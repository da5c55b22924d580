import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { record, type Recorder } from './recorder.ts';
import { kindOf } from './resource-kind.ts';

const body = gzipSync('a page '.repeat(1000));
const closers: (() => unknown)[] = [];

afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

async function recorderOfOnePage(): Promise<Recorder> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const recorder = await record(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  closers.push(recorder.close, () => server.close());
  return recorder;
}

it('the recorder counts bodies as they were sent, and passes them on', async () => {
  const recorder = await recorderOfOnePage();
  const answer = await fetch(`${recorder.url}story/?t=3`);
  expect(await answer.text()).toHaveLength(7000);
  const exchange = { path: '/story/', kind: 'html', isRange: false, status: 200, bytes: body.length };
  expect(recorder.take()).toEqual([exchange]);
  expect(recorder.take()).toEqual([]);
});

it('the recorder tells a request for a part from one for the whole', async () => {
  const recorder = await recorderOfOnePage();
  await (await fetch(`${recorder.url}a.pmtiles`, { headers: { range: 'bytes=0-9' } })).arrayBuffer();
  expect(recorder.take()[0]).toMatchObject({ kind: 'tiles', isRange: true });
});

it('a script is a worker where it was asked for as one', () => {
  expect(kindOf('/assets/map.js', 'script')).toBe('js');
  expect(kindOf('/assets/map.js', 'worker')).toBe('worker');
  expect(kindOf('/', 'document')).toBe('html');
  expect(kindOf('/fonts/OFL.txt')).toBe('other');
});
