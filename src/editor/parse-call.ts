import { parseArgs } from 'node:util';
import { suggestion } from '../lib/story/suggestion.ts';
import { UsageError, type Command, type CommandCall, type CommandOption } from './command.ts';

/** The option that every command has. */
export const HELP_OPTION: CommandOption = { name: 'help', summary: 'Show this help.' };

/** Reads what stands behind a command's name. Throws UsageError, with the nearest option for an unknown one. */
export function parseCall(command: Command, args: readonly string[]): CommandCall {
  const known = [...command.options, HELP_OPTION];
  const options = Object.fromEntries(
    known.map(({ name, value, isList = false }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: isList },
    ]),
  );
  const config = { args: [...args], options, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const nearest = suggestion(token.name, new Set(Object.keys(options)));
    throw new UsageError(
      `${command.name} has no option ${token.rawName}. ${nearest?.replace('"', '"--') ?? ''}`.trim(),
    );
  }
  const { values, positionals } = strictly(() => parseArgs({ ...config, strict: true }));
  if (positionals.length > command.operands.most) {
    const { usage, most } = command.operands;
    const expected = most === 0 ? 'nothing' : usage;
    throw new UsageError(`${command.name} takes ${expected}, found "${positionals.slice(most).join(' ')}" too.`);
  }
  return {
    operands: positionals,
    values,
    text: (name) => (values[name] as string | undefined) ?? null,
    list: (name) => (values[name] as string[] | undefined) ?? [],
    isOn: (name) => values[name] === true,
  };
}

function strictly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (!String(code).startsWith('ERR_PARSE_ARGS_')) throw error;
    throw new UsageError((error as Error).message.split('\n').join(' '));
  }
}
