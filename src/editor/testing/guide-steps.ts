/** One thing that a guide has its reader do. Paths start in the folder of Itinera. */
export type GuideStep =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'command'; readonly args: readonly string[]; readonly output: readonly string[] };

const COMMAND = '$ npm run story -- ';

/**
 * The steps of a guide in Markdown, in their order. Each fenced block is one: "console" is a command with what it writes,
 * "diff" a change of the file that was named last before it, any other the whole of the file that was named last. A file
 * is named in backquotes, as a path that begins with "../". Throws for a block that is none of these.
 */
export function guideSteps(markdown: string): GuideStep[] {
  const steps: GuideStep[] = [];
  const pieces = markdown.split(/^```(.*)\n([^]*?)^```$/m);
  for (let i = 0; i + 2 < pieces.length; i += 3) {
    const [prose, language, text] = pieces.slice(i, i + 3) as [string, string, string];
    const path = prose.match(/`(\.\.\/[^`\s]+)`:\s*$/)?.[1];
    if (language === 'console') steps.push(commandStep(text));
    else if (path === undefined) throw new Error(`A block of ${language} does not say which file it is:\n${text}`);
    else if (language === 'diff') steps.push({ kind: 'change', path, from: lines(text, '-'), to: lines(text, '+') });
    else steps.push({ kind: 'write', path, text });
  }
  return steps;
}

function commandStep(text: string): GuideStep {
  const [line = '', ...output] = text.trimEnd().split('\n');
  if (!line.startsWith(COMMAND)) throw new Error(`A console block begins with another command: ${line}`);
  const words = line.slice(COMMAND.length).match(/"[^"]*"|[^\s"]+/g) ?? [];
  return { kind: 'command', args: words.map((word) => word.replaceAll('"', '')), output };
}

/** The lines of a diff that begin with a sign, without it. */
function lines(diff: string, sign: '-' | '+'): string {
  const chosen = diff.split('\n').filter((line) => line.startsWith(sign));
  return chosen.map((line) => `${line.slice(1)}\n`).join('');
}
