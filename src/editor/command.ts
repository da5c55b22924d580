/** Where a command writes to and asks; `ask` is null where nobody can answer. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** What `story help <command>` tells: one line each, in the order of a manual page. */
export interface CommandHelp {
  readonly synopsis: readonly string[];
  readonly description: readonly string[];
  readonly options: readonly (readonly [flag: string, meaning: string])[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exit: readonly (readonly [code: string, meaning: string])[];
}

/** One command of `npm run story`: its name, what it does in a line, its manual, and what it does; gives the exit code. */
export interface StoryCommand {
  readonly name: string;
  readonly summary: string;
  readonly help: CommandHelp;
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** An error of how a command was called: its message is all that is shown, with the way to the manual. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
