import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { preview, type Connect, type Plugin } from 'vite';
import { SECURITY_HEADERS } from './security-headers.ts';

/** A running server of the built site. */
export type SiteServer = { url: string; close: () => Promise<void> };

/**
 * Serves a folder as a static host would: byte ranges, compression, index files, the folder's own
 * 404 page, and the security headers. Takes the next free port when this one is taken; port 0 takes
 * any.
 */
export async function serveSite(folder: string, host: string, port: number): Promise<SiteServer> {
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'custom',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host, port, headers: { ...SECURITY_HEADERS }, allowedHosts: true, cors: false },
    plugins: [staticHost(resolve(folder))],
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${address.port}/`, close: () => server.close() };
}

/** What static hosts do and Vite's preview server does not. */
function staticHost(folder: string): Plugin {
  return {
    name: 'itinera:static-host',
    configurePreviewServer({ middlewares }) {
      middlewares.use(beforeFiles(folder));
      return () => {
        middlewares.use((_request, response) => void sendNotFound(folder, response));
      };
    },
  };
}

function beforeFiles(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    // A compressed part of a file is of no use to a reader of byte ranges.
    if (request.headers.range) delete request.headers['accept-encoding'];
    if (pathname.endsWith('.pmtiles')) {
      response.setHeader('Content-Type', 'application/octet-stream');
    }
    if (pathname.endsWith('/')) {
      request.url = `${pathname}index.html${search}`;
      return next();
    }
    void isFile(fileOf(folder, `${pathname}/index.html`)).then((isFolder) => {
      if (!isFolder) return next();
      // A path that starts with two slashes would be taken for another host.
      response.writeHead(301, { Location: `/${pathname.replace(/^\/+/, '')}/${search}` }).end();
    });
  };
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found\n');
  const type = typeof page === 'string' ? 'text/plain' : 'text/html';
  response.writeHead(404, { ...SECURITY_HEADERS, 'Content-Type': `${type};charset=utf-8` }).end(page);
}

/** The file for a path of the site; undefined when it would lie outside the folder. */
function fileOf(folder: string, pathname: string): string | undefined {
  try {
    const file = join(folder, decodeURIComponent(pathname));
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

async function isFile(path: string | undefined): Promise<boolean> {
  if (path === undefined) return false;
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
