import * as v from 'valibot';

/** What the reference and an editor's help say of a field besides its type. */
export interface FieldNotes {
  /** What to call its type: `time`; left out where the schema itself tells. */
  readonly title?: string;
  readonly unit?: string;
  readonly example?: unknown;
  /** The release of Itinera that first read it; left out for what was there from the first, 0.1. */
  readonly since?: string;
  /** What a check of ours comes to as a regular expression of the JSON Schema. */
  readonly pattern?: string;
}

/** Metadata that stand in the JSON Schema; `unit` and `since` are keywords of our own there. */
type FieldMetadata = {
  readonly description: string;
  readonly examples?: unknown[];
  readonly title?: string;
  readonly unit?: string;
  readonly since: string;
  readonly pattern?: string;
};

/** A schema with what it means, for `docs/story-reference.md` and the JSON Schema that are made from it. */
export function field<const S extends v.GenericSchema>(
  schema: S,
  description: string,
  { example, since = '0.1', ...notes }: FieldNotes = {},
): v.SchemaWithPipe<readonly [S, v.MetadataAction<v.InferOutput<S>, FieldMetadata>]> {
  const metadata: FieldMetadata = {
    description,
    ...(example !== undefined && { examples: [example] }),
    since,
    ...notes,
  };
  return v.pipe(schema, v.metadata(metadata)) as never;
}
