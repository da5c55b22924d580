import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from './serve-site.ts';
import { isSiteFresh } from './site-freshness.ts';

const OUTPUT_FOLDER = 'dist';

const ENDING = ['SIGINT', 'SIGTERM'] as const;

/**
 * `npm start [-- --port 4173 --host 127.0.0.1]`: builds the site unless it is fresh, serves it, and
 * prints its address as one line. Ends well on Ctrl+C. `--site <folder>` serves a site that is built already, such as one
 * of `npm run story -- build`.
 */
export async function main(args: string[], root = process.cwd()): Promise<number> {
  const { host, port, site } = options(args);
  // npm tells where it was called; relative paths start there.
  const folder = site === undefined ? join(root, OUTPUT_FOLDER) : resolve(process.env['INIT_CWD'] ?? root, site);
  if (site !== undefined && !existsSync(join(folder, 'index.html'))) {
    throw new Error(`--site ${site}: expected the folder of a site, found no index.html in it.`);
  }
  if (site === undefined && !(await isSiteFresh(root, OUTPUT_FOLDER))) {
    const code = await build(root);
    if (code !== 0) return code;
  }
  const server = await serveSite(folder, host, port);
  console.log(server.url);
  await interruption();
  await server.close();
  return 0;
}

function options(args: string[]): { host: string; port: number; site: string | undefined } {
  const { values } = parseArgs({
    args,
    options: {
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '4173' },
      site: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port ${values.port}: a port is a number from 0 to 65535.`);
  }
  return { host: values.host, port, site: values.site };
}

/**
 * Runs the build with its progress on the error output, so that the address stays the one line. A signal to end goes to
 * the build as well, which is waited for: it cleans up first.
 */
function build(root: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['run', 'build'], {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    });
    const passOn = (signal: NodeJS.Signals) => npm.kill(signal);
    for (const signal of ENDING) process.on(signal, passOn);
    npm.on('error', reject);
    npm.on('exit', (code) => {
      for (const signal of ENDING) process.off(signal, passOn);
      resolve(code ?? 1);
    });
  });
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ENDING) process.once(signal, () => resolve());
  });
}
