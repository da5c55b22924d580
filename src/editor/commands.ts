import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { importCommand } from './commands/import.ts';

/** All commands, in the order of an editor's day. */
export const COMMANDS: readonly Command[] = [importCommand, checkCommand];
