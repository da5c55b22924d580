import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { REPOSITORY } from './repository.ts';
import { referencePage } from './schema/reference-page.ts';
import { SCHEMA_PATH, storyJsonSchema, storySchemaText } from './schema/story-json-schema.ts';

/** The files that are made from the schema of the story format, by their path in the repository. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const page = join(REPOSITORY, 'docs/story-reference.md');
  const reference = await format(referencePage(storyJsonSchema()), { ...(await resolveConfig(page)), filepath: page });
  return new Map([
    ['docs/story-reference.md', reference],
    [`static/${SCHEMA_PATH}`, storySchemaText()],
  ]);
}

/** `npm run docs`: writes what is made from the schema of the story format. */
export async function main(): Promise<number> {
  for (const [path, text] of await schemaFiles()) {
    await mkdir(dirname(join(REPOSITORY, path)), { recursive: true });
    await writeFile(join(REPOSITORY, path), text);
    console.log(path);
  }
  return 0;
}
