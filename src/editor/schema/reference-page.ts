import { stringify } from 'yaml';
import { describedObjects, identityOf, type DescribedField, type DescribedObject } from './described-objects.ts';
import type { JsonSchema } from './json-schema.ts';
import { SCHEMA_PATH } from './story-json-schema.ts';
import { typeWords } from './type-words.ts';

const INTRODUCTION = `# Story reference

Every field of \`story.yaml\`. This page is made from the schema in the code (\`npm run docs\`), as is
\`${SCHEMA_PATH}\`, with which editors complete and check while one types. [story-format.md](story-format.md) explains how
the parts work together.

- A **text** has every language of the story: \`{ it: …, en: … }\`.
- A **time** is a day, an instant with offset, either with \`~\` for "about", or \`earliest/latest\`.
- An **id** is made of lower-case letters, digits and single hyphens.
- A field that is not marked as optional has to be there. "Since" is the release that first read it.`;

/** `docs/story-reference.md` as Markdown: for each mapping of the format a table of its fields. */
export function referencePage(root: JsonSchema): string {
  const objects = describedObjects(root);
  const names = new Map(objects.map(({ path, schema }) => [identityOf(schema), titleOf(path)]));
  const nameOf = (schema: JsonSchema) => {
    const name = names.get(identityOf(schema));
    return name === undefined ? null : `[${name}](#${anchorOf(name)})`;
  };
  return [INTRODUCTION, ...objects.map((object) => section(object, nameOf))].join('\n\n') + '\n';
}

function section({ path, fields }: DescribedObject, nameOf: (schema: JsonSchema) => string | null): string {
  const heads = ['Field', 'Meaning', 'Type', 'Unit', 'Example', 'Since'];
  const rows = fields.map((field) => [
    `\`${field.name}\``,
    meaningOf(field),
    [typeWords(field.schema, nameOf), ...limitsOf(field)].join(', '),
    field.schema.unit ?? '',
    exampleOf(field.schema),
    field.schema.since ?? '',
  ]);
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return [`## ${titleOf(path)}`, lines.join('\n')].join('\n\n');
}

function meaningOf({ name, schema, only }: DescribedField): string {
  return [schema.description ?? '', only === null || only === `\`${name}\`` ? '' : `Only with ${only}.`]
    .filter(Boolean)
    .join(' ');
}

function limitsOf({ schema, isRequired }: DescribedField): string[] {
  if (isRequired) return [];
  const { default: usual } = schema;
  const isEmpty = usual === undefined || (typeof usual === 'object' && Object.keys(usual ?? {}).length === 0);
  return [isEmpty ? 'optional' : `optional, usual is \`${String(usual)}\``];
}

function exampleOf({ examples }: JsonSchema): string {
  const [first] = examples ?? [];
  if (first === undefined) return '';
  return `\`${stringify(first, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\``;
}

function titleOf(path: string): string {
  return path === '' ? 'The story' : `\`${path.replaceAll('[]', '[n]')}\``;
}

/** How a heading becomes an anchor on GitHub and elsewhere: lower case, only letters, digits, hyphens for spaces. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
