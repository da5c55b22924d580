import type { EditorIo } from '../editor-io.ts';
import { runStory } from '../run-story.ts';

/** What a command said, and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** How a test stands in for an editor: where, whether at a terminal, and the answers to questions in their order. */
export interface RunOptions extends Partial<Pick<EditorIo, 'cwd' | 'isTerminal' | 'hasColour'>> {
  readonly answers?: readonly string[];
}

/** Runs a command line within this process and records what it writes. Questions beyond the answers reject. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), isTerminal = false, hasColour = false, answers = [] } = options;
  const [out, error]: [string[], string[]] = [[], []];
  const left = [...answers];
  const status = await runStory(args, {
    cwd,
    isTerminal,
    hasColour,
    stdout: (text) => out.push(text),
    stderr: (text) => error.push(text),
    prompt: (question) => {
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Error(`nobody answers: ${question}`)) : Promise.resolve(answer);
    },
  });
  return { status, out: out.join('\n'), error: error.join('\n') };
}
