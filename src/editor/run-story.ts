import { suggestion } from '../lib/story/suggestion.ts';
import { EXIT, RefusalError, UsageError, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { EditorIo } from './editor-io.ts';
import { commandHelp, overviewHelp } from './help.ts';
import { parseCall } from './parse-call.ts';

/** Runs one command line (without `npm run story --`) and returns its exit status. */
export async function runStory(args: readonly string[], io: EditorIo): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      io.stdout(rest[0] === undefined ? overviewHelp(COMMANDS) : commandHelp(commandNamed(rest[0])));
      return name === undefined ? EXIT.usage : EXIT.well;
    }
    const command = commandNamed(name);
    if (rest.includes('--help')) {
      io.stdout(commandHelp(command));
      return EXIT.well;
    }
    return await command.run(parseCall(command, rest), io);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RefusalError)) throw error;
    io.stderr(`story: ${error.message}`);
    if (error instanceof RefusalError) return EXIT.problems;
    const known = COMMANDS.some((command) => command.name === name);
    io.stderr(`Help: npm run story -- help${known ? ` ${name}` : ''}`);
    return EXIT.usage;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const nearest = suggestion(name, new Set(COMMANDS.map((candidate) => candidate.name)));
  throw new UsageError(`there is no command "${name}". ${nearest ?? ''}`.trim());
}
