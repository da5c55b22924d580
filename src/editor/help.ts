import type { Command } from './command.ts';
import { HELP_OPTION } from './parse-call.ts';
import { wrapText } from './wrap-text.ts';

const CALL = 'npm run story --';
const INDENT = '       ';
const WIDTH = 80;

/** The manual page of a command. */
export function commandHelp(command: Command): string {
  const { name, summary, operands, description, options, examples, exitStatus } = command;
  const synopsis = [CALL, name, operands.usage, '[options]'].filter(Boolean).join(' ');
  return [
    section('NAME', [`story ${name} - ${summary}`]),
    section('SYNOPSIS', [synopsis]),
    section('DESCRIPTION', description),
    section(
      'OPTIONS',
      [...options, HELP_OPTION].map(({ name, value, summary, isList }) => {
        const head = value === undefined ? `--${name}` : `--${name} <${value}>`;
        return `${head}\n${indented(`${summary}${isList ? ' May be given more than once.' : ''}`, '    ')}`;
      }),
    ),
    section(
      'EXAMPLES',
      examples.map(({ line, does }) => `${CALL} ${line}\n${indented(does, '    ')}`),
    ),
    section('EXIT STATUS', [
      Object.entries(exitStatus)
        .map(([code, meaning]) => `${code}  ${meaning}`)
        .join('\n'),
    ]),
  ].join('\n\n');
}

/** The list of all commands. */
export function overviewHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length), 'help'.length);
  const line = (name: string, summary: string) => `${name.padEnd(width)}  ${summary}`;
  return [
    section('NAME', ['story - write, check and publish a story folder']),
    section('SYNOPSIS', [`${CALL} <command> [options]`]),
    section('COMMANDS', [
      [...commands.map(({ name, summary }) => line(name, summary)), line('help', 'show the help of a command')].join(
        '\n',
      ),
    ]),
    section('EXAMPLES', [`${CALL} help check\n    All about the command "check".`]),
  ].join('\n\n');
}

function section(title: string, paragraphs: readonly string[]): string {
  return [title, paragraphs.map((paragraph) => indented(paragraph, INDENT)).join('\n\n')].join('\n');
}

/** Each line of a text behind an indent; lines that are not indented already are wrapped. */
function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .flatMap((line) =>
      line.startsWith(' ') || line.startsWith(CALL) ? [line] : wrapText(line, WIDTH - INDENT.length - 4),
    )
    .map((line) => `${indent}${line}`)
    .join('\n');
}
