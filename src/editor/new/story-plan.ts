import type { Box } from './regions.ts';

/** What a new story is to be. */
export interface StoryPlan {
  /** Its address, and the name of its folder. */
  readonly id: string;
  readonly title: string;
  /** Language tags, its own first. */
  readonly languages: readonly string[];
  readonly box: Box;
  /** An IANA zone. */
  readonly zone: string;
  /** The day on which it is begun, as in 2024-06-03. */
  readonly today: string;
  /** Path of the JSON Schema from the folder. */
  readonly schemaPath: string;
  /** How a command line names the folder. */
  readonly shownFolder: string;
}
