import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { suggestion } from '../lib/story/suggestion.ts';
import { UsageError, type StoryCommand, type Terminal } from './command.ts';
import { importCommand } from './commands/import.ts';
import { manualOf, overviewOf } from './manual.ts';

/** All commands, in the order of an editor's day. */
const COMMANDS: readonly StoryCommand[] = [importCommand];

/** `npm run story -- <command>`: runs one command; gives its exit code. */
export async function main(args: string[]): Promise<number> {
  const terminal = processTerminal();
  const [first, ...rest] = args;
  const wantsHelp = first === 'help' || rest.includes('--help') || rest.includes('-h');
  const name = first === 'help' ? rest[0] : first;
  if (name === undefined || name.startsWith('-')) {
    terminal.out(overviewOf(COMMANDS));
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const near = suggestion(name, new Set(COMMANDS.map((known) => known.name)));
    terminal.err(`There is no command "${name}". ${near ?? ''}`.trimEnd());
    terminal.err(overviewOf(COMMANDS));
    return 1;
  }
  if (wantsHelp) {
    terminal.out(manualOf(command));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!isUsage(error)) throw error;
    terminal.err(`${error.message}\nnpm run story -- help ${name} tells how.`);
    return 1;
  }
}

function isUsage(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

function processTerminal(): Terminal {
  return {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
    ask: stdin.isTTY && stdout.isTTY ? ask : null,
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
