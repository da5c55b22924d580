// @ts-check
/**
 * `node src/build/run.mjs <file.ts> [arguments]` runs a TypeScript file: loads it through Vite, calls
 * the `main(args)` that it exports and exits with the number that this returns. An error is one
 * line, or with ITINERA_DEBUG set the whole stack.
 */
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);

try {
  if (!file) throw new Error('Usage: node src/build/run.mjs <file.ts> [arguments]');
  /** @type {{ module: { main?: (args: string[]) => Promise<number> } }} */
  const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
    configFile: false,
    logLevel: 'error',
  });
  if (!module.main) throw new Error(`${file} exports no main function.`);
  process.exitCode = await module.main(args);
} catch (error) {
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  console.error(process.env['ITINERA_DEBUG'] ? error : message);
  process.exitCode = 1;
}
