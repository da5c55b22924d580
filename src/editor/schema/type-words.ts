import { toJsonSchema } from '@valibot/to-json-schema';
import { idSchema, languageSchema } from '../../lib/story/schema.ts';
import type { JsonSchema } from './json-schema.ts';

const PATTERN_WORDS = new Map([
  [toJsonSchema(idSchema).pattern, 'id'],
  [toJsonSchema(languageSchema).pattern, 'language tag'],
  ['^https://', 'https address'],
]);

/** The type of a field in words; `nameOf` gives the name of a mapping that is described on its own, or null. */
export function typeWords(schema: JsonSchema, nameOf: (schema: JsonSchema) => string | null): string {
  const inner = (other: JsonSchema) => typeWords(other, nameOf);
  const own = nameOf(schema);
  if (own !== null) return own;
  if (schema.title !== undefined) return schema.title;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return oneOf(schema.enum.map((value) => `\`${String(value)}\``));
  if (schema.anyOf) return oneOf(schema.anyOf.map(inner));
  switch (schema.type) {
    case 'array': {
      const items = schema.items;
      const isTuple = Array.isArray(items);
      return isTuple ? `list of ${items.length} numbers` : `list of ${plural(inner((items ?? {}) as JsonSchema))}`;
    }
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `mapping of ${inner(schema.propertyNames ?? {})} to ${inner(schema.additionalProperties)}`
        : 'mapping';
    case 'integer':
      return 'whole number';
    case 'string':
      return PATTERN_WORDS.get(schema.pattern) ?? 'string';
    default:
      return schema.type ?? 'anything';
  }
}

function plural(words: string): string {
  return /[a-z]$/.test(words) ? `${words}s` : words;
}

function oneOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
}
