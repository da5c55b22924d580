import type { Command } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { distancesCommand } from './commands/distances.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { sourcesCommand } from './commands/sources.ts';
import { timelineCommand } from './commands/timeline.ts';

/** All commands, in the order of an editor's day. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  importCommand,
  checkCommand,
  sourcesCommand,
  distancesCommand,
  timelineCommand,
  buildCommand,
];
