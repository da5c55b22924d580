import type { JsonSchema } from './json-schema.ts';

/** A field of a mapping; `only` says, where there are several forms of it, which ones have the field. */
export interface DescribedField {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
  readonly only: string | null;
}

/** A mapping of the format: where it stands (`claims.<id>`), its schema, and its fields. */
export interface DescribedObject {
  readonly path: string;
  readonly schema: JsonSchema;
  readonly fields: readonly DescribedField[];
}

/** Every mapping of a schema, the root first, each before those within it; one that occurs twice only once. */
export function describedObjects(root: JsonSchema): DescribedObject[] {
  const found: DescribedObject[] = [];
  const seen = new Set<string>();
  visit(root, '');
  return found;

  function visit(schema: JsonSchema, path: string): void {
    const forms = formsOf(schema);
    if (forms.length === 0) return within(schema, path);
    const key = identityOf(schema);
    if (seen.has(key)) return;
    seen.add(key);
    const fields = mergedFields(forms);
    found.push({ path, schema, fields });
    for (const field of fields) visit(field.schema, path === '' ? field.name : `${path}.${field.name}`);
  }

  function within({ items, additionalProperties }: JsonSchema, path: string): void {
    if (items && !Array.isArray(items)) visit(items as JsonSchema, `${path}[]`);
    if (typeof additionalProperties === 'object') visit(additionalProperties, `${path}.<id>`);
  }
}

/** What tells one mapping from another: its shape without what its field says of it. */
export function identityOf({ type, properties, anyOf, oneOf, required }: JsonSchema): string {
  return JSON.stringify({ type, properties, anyOf, oneOf, required });
}

/** The forms that a mapping may have: one, or one for each alternative; none for what is no mapping with named fields. */
function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  const alternatives = schema.oneOf ?? schema.anyOf ?? [schema];
  return alternatives.every(({ properties }) => properties) ? alternatives : [];
}

function mergedFields(forms: readonly JsonSchema[]): DescribedField[] {
  const names = [...new Set(forms.flatMap(({ properties }) => Object.keys(properties!)))];
  return names.map((name) => {
    const having = forms.filter(({ properties }) => properties![name]);
    const isRequired = having.every(({ required }) => required?.includes(name));
    const schemas = having.map(({ properties }) => properties![name]!);
    const constants = schemas.map((schema) => schema.const);
    const isDiscriminator = forms.length > 1 && constants.every((value) => value !== undefined);
    const schema = isDiscriminator ? discriminator(schemas) : schemas[0]!;
    return { name, schema, isRequired, only: having.length < forms.length ? having.map(markOf).join(' or ') : null };
  });
}

/** One field of all forms that tells them apart by its value. */
function discriminator(schemas: readonly JsonSchema[]): JsonSchema {
  const meanings = schemas.map((schema) => `\`${String(schema.const)}\`: ${schema.description ?? ''}`);
  const [first] = schemas;
  return {
    ...(first?.since !== undefined && { since: first.since }),
    enum: schemas.map((schema) => schema.const),
    description: meanings.join(' '),
  };
}

/** What a form can be told by: a field with a constant, else the first field. */
function markOf({ properties }: JsonSchema): string {
  const [name, { const: value } = {}] =
    Object.entries(properties!).find(([, schema]) => schema.const !== undefined) ?? Object.entries(properties!)[0]!;
  return value === undefined ? `\`${name}\`` : `\`${name}: ${String(value)}\``;
}
