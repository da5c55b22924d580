import { difference } from './support/difference.ts';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapIs, mapPicture, openStory, placeButton } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const SITE = fileURLToPath(new URL('../dist/', import.meta.url));
const FOLDER = '/news/2023/maps/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let server: Server;
let address: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    answer(new URL(request.url!, 'http://localhost').pathname, request.headers.range).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

test('the site works in any folder of a plain static host', async ({ page, problems }) => {
  await openStory(page, { t: 66 });
  const picture = await mapPicture(page);

  problems.allowOrigin(address);
  await page.goto(address);
  const story = page.getByRole('listitem').filter({ hasText: 'Il treno di Kim' });
  await story.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${address}kim-vostochny/en/`);
  await page.goto(`${address}kim-vostochny/en/?t=66`);
  await mapIs(page, 'live');
  expect(difference(await mapPicture(page), picture), 'the same map as at the root of a host').toBe('no difference');
  await placeButton(page, 'Pyongyang').click();
  await expect(page.getByRole('dialog', { name: 'Pyongyang' })).toBeVisible();
  await page.getByRole('link', { name: 'Italiano' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await mapIs(page, 'live');
  await page.getByRole('link', { name: /^Itinera/ }).click();
  await expect(page).toHaveURL(address);
});

/** A static host that knows index files and byte ranges, and nothing outside of its one folder. */
async function answer(path: string, range: string | undefined) {
  if (!path.startsWith(FOLDER) || path.includes('..')) throw new Error('not found');
  const file = path.slice(FOLDER.length) + (path.endsWith('/') ? 'index.html' : '');
  const content = await readFile(join(SITE, file));
  const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'accept-ranges': 'bytes' };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined) return { status: 200, headers, body: content };
  const end = last ? Math.min(Number(last), content.length - 1) : content.length - 1;
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${end}/${content.length}` },
    body: content.subarray(Number(first), end + 1),
  };
}
