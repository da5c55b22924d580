import type { EditorIo } from './editor-io.ts';

/** An option of a command. One with a `value` takes it as its argument; one without is on or off. */
export interface CommandOption {
  readonly name: string;
  /** What stands for its argument in the help: `file`, `lon,lat`. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly isList?: boolean;
  readonly summary: string;
}

/** A line that can be typed, and what it does. */
export interface CommandExample {
  readonly line: string;
  readonly does: string;
}

/** A command of `npm run story`: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** One line without a full stop. */
  readonly summary: string;
  /** What it takes besides options, as the help shows it: `[folder]`; and how many of these at most. */
  readonly operands: { readonly usage: string; readonly most: number };
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly options: readonly CommandOption[];
  readonly examples: readonly CommandExample[];
  readonly exitStatus: Readonly<Record<number, string>>;
  /** Does it and returns the exit status. Throws UsageError or RefusalError. */
  run(call: CommandCall, io: EditorIo): Promise<number>;
}

/** What was typed behind a command's name. */
export interface CommandCall {
  readonly operands: readonly string[];
  /** The options that were given, by name, as `parseArgs` of Node gives them. */
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** The argument of an option, or null. */
  text(option: string): string | null;
  /** The arguments of an option that may be given more than once. */
  list(option: string): readonly string[];
  /** Whether an option without argument is on. */
  isOn(option: string): boolean;
}

/** A call that makes no sense: its message says what was expected and how to mend it. */
export class UsageError extends Error {}

/** Something that makes sense and is not done, lest something be lost: its message says why, and what to do. */
export class RefusalError extends Error {}

/** Exit statuses: all is well; the story or its text has problems, or it is refused; the call makes no sense. */
export const EXIT = { well: 0, problems: 1, usage: 2 } as const;
