/** The flags of `story import` that were given, by name. */
export interface ImportFlags {
  readonly map?: readonly string[];
  readonly as?: string;
  readonly source?: string;
  readonly 'new-source'?: string;
  readonly paragraph?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly precision?: string;
  readonly zone?: string;
  readonly vehicle?: string;
  readonly simplify?: string;
  readonly choose?: readonly string[];
  readonly yes?: boolean;
  readonly 'dry-run'?: boolean;
}
