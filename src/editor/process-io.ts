import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { RefusalError } from './command.ts';
import type { EditorIo } from './editor-io.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The surroundings of this process. npm tells in INIT_CWD where it was called, and moves to the package itself. */
export function processIo(): EditorIo {
  const { env, stdin, stdout } = process;
  return {
    cwd: env['INIT_CWD'] ?? process.cwd(),
    isTerminal: stdin.isTTY === true && stdout.isTTY === true,
    hasColour: wantsColour(env, stdout.isTTY === true),
    stdout: (text) => console.log(text),
    stderr: (text) => console.error(text),
    async prompt(question) {
      const lines = createInterface({ input: stdin, output: stdout });
      try {
        // Ctrl+C and Ctrl+D close the line; some versions of Node then leave the question open for ever.
        const closed = new Promise<never>((_, reject) => {
          lines.once('close', () => reject(new RefusalError('nothing was answered, and nothing was done.')));
        });
        return await Promise.race([lines.question(question), closed]);
      } finally {
        lines.close();
      }
    },
  };
}

/** Whether to write colours: FORCE_COLOR decides, then NO_COLOR (https://no-color.org), then whether it is a terminal. */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}
