/** Whom a data set asks to be named, with its address and licence where there is one. */
export interface Credit {
  readonly text: string;
  readonly url: string | null;
  readonly licence: string;
  /** Whether the licence asks for the name on the map itself. */
  readonly isRequired: boolean;
}
