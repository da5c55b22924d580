import type { StoryCommand } from './command.ts';

const INDENT = '       ';
const WIDTH = 80;

/** The manual page of a command, in the order of `man`, no line longer than 80 characters where words allow. */
export function manualOf({ name, summary, help }: StoryCommand): string {
  const entries = (list: readonly (readonly [string, string])[]) => {
    return list.map(([head, meaning]) => `${INDENT}${head}\n${wrapped(meaning, `${INDENT}    `)}`).join('\n\n');
  };
  const sections: (readonly [title: string, text: string])[] = [
    ['NAME', `${INDENT}story ${name} - ${summary}`],
    ['SYNOPSIS', help.synopsis.map((line) => `${INDENT}npm run story -- ${line}`).join('\n')],
    ['DESCRIPTION', help.description.map((paragraph) => wrapped(paragraph, INDENT)).join('\n\n')],
    ['OPTIONS', entries(help.options)],
    ['EXAMPLES', entries(help.examples.map(([command, meaning]) => [`npm run story -- ${command}`, meaning]))],
    ['EXIT STATUS', entries(help.exit)],
  ];
  return sections.map(([title, text]) => `${title}\n${text}`).join('\n\n');
}

/** The list of all commands. */
export function overviewOf(commands: readonly StoryCommand[]): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return ['Usage: npm run story -- <command> [arguments]', '', ...lines, '', 'npm run story -- help <command>'].join(
    '\n',
  );
}

function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
}
