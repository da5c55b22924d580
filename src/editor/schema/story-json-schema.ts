import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../../lib/story/schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** Where the site serves the schema, below its root; the number is that of the format. */
export const SCHEMA_PATH = 'schema/story-1.json';

/**
 * The story format as a JSON Schema, with which editors complete and check while one types. It knows the shape of
 * `story.yaml`; that references and times are right, only `npm run story -- check` knows.
 */
export function storyJsonSchema(): JsonSchema {
  // What a schema cannot say (that a box is one, for example) is left to the check.
  const schema = toJsonSchema(storySchema, { errorMode: 'ignore' }) as JsonSchema;
  return {
    ...{ $schema: 'http://json-schema.org/draft-07/schema#' },
    title: 'Itinera story, format 1',
    description: 'The file story.yaml of a story folder.',
    ...schema,
  };
}

/** The schema as the text of its file. */
export function storySchemaText(): string {
  return `${JSON.stringify(storyJsonSchema(), null, 2)}\n`;
}
