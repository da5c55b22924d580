import { processIo } from './process-io.ts';
import { runStory } from './run-story.ts';

/** `npm run story -- <command>`. */
export function main(args: string[]): Promise<number> {
  return runStory(args, processIo());
}
