/** Where an import writes to and asks; `ask` is null where nobody can answer. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly ask: ((question: string) => Promise<string>) | null;
}
