import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECURITY_HEADERS } from './security-headers.ts';
import { serveSite, type SiteServer } from './serve-site.ts';

let parent: string;
let folder: string;
let server: SiteServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'itinera-site-'));
  folder = join(parent, 'dist');
  await mkdir(join(folder, 'north/it'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Stories</title>');
  await writeFile(join(folder, 'north/it/index.html'), '<!doctype html><title>Nord</title>');
  await writeFile(join(folder, '404.html'), '<!doctype html><title>No page</title>');
  await writeFile(join(folder, 'ground.pmtiles'), '0123456789'.repeat(1000));
  await writeFile(join(folder, 'places.geojson'), JSON.stringify({ text: 'word '.repeat(1000) }));
  await writeFile(join(folder, 'serif.woff2'), 'wOF2');
  await writeFile(join(folder, 'story.js'), 'play();\n'.repeat(1000));
  server = await serveSite(folder, '127.0.0.1', 0);
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

it('serves the index of a folder with the content security policy', async () => {
  const page = await request('/north/it/?t=42');
  expect(page.status).toBe(200);
  expect(page.body).toContain('Nord');
  expect(page.headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i);
  expect(page.headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);
});

it('sends a folder without its slash on to the folder, with the moment kept', async () => {
  const page = await request('/north/it?t=42');
  expect(page.status).toBe(301);
  expect(page.headers.location).toBe('/north/it/?t=42');
});

it('never sends a reader on to another host', async () => {
  const page = await request('//north/it');
  expect(page.headers.location ?? '/').toMatch(/^\/(?!\/)/);
});

it('serves a part of an archive, uncompressed', async () => {
  const part = await request('/ground.pmtiles', { range: 'bytes=5-14', 'accept-encoding': 'gzip' });
  expect(part.status).toBe(206);
  expect(part.body).toBe('5678901234');
  expect(part.headers['content-range']).toBe('bytes 5-14/10000');
  expect(part.headers['content-type']).toBe('application/octet-stream');
  expect(part.headers['content-encoding']).toBeUndefined();
});

it('serves a long part of a text uncompressed too', async () => {
  const part = await request('/places.geojson', {
    range: 'bytes=0-3999',
    'accept-encoding': 'gzip',
  });
  expect(part.status).toBe(206);
  expect(part.body).toHaveLength(4000);
});

it('refuses a part that lies behind the end', async () => {
  const part = await request('/ground.pmtiles', { range: 'bytes=20000-' });
  expect(part.status).toBe(416);
  expect(part.headers['content-range']).toBe('bytes */10000');
});

it('compresses texts for browsers that accept it', async () => {
  const text = await request('/story.js', { 'accept-encoding': 'gzip' });
  expect(text.headers['content-encoding']).toBe('gzip');
  expect(text.headers['content-type']).toMatch(/^text\/javascript/);
});

it.each([
  ['/serif.woff2', 'font/woff2'],
  ['/places.geojson', 'application/geo+json'],
])('says what %s is', async (path, type) => {
  expect((await request(path)).headers['content-type']).toBe(type);
});

it('answers an unknown address with the page for that, under the same policy', async () => {
  const page = await request('/south/');
  expect(page.status).toBe(404);
  expect(page.body).toContain('No page');
  expect(page.headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);
});

it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/north/..%5c..%5csecret.txt'])(
  'serves nothing outside its folder: %s',
  async (path) => {
    const answer = await request(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  },
);

it('takes the next free port when its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const second = await serveSite(folder, '127.0.0.1', port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
  other.close();
});

type Answer = { status: number; headers: Record<string, string | undefined>; body: string };

/** A request as it is written: `fetch` would resolve dots in the path before sending it. */
function request(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    }).on('error', reject);
  });
}
