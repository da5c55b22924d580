/** All that a command may do to its surroundings besides reading and writing files. */
export interface EditorIo {
  /** The folder that the editor stands in: what relative paths start from. */
  readonly cwd: string;
  /** Whether somebody reads the output while it is written, and can be asked. */
  readonly isTerminal: boolean;
  /** Whether the output may have colours. */
  readonly hasColour: boolean;
  /** Writes a result, of one or several lines. */
  stdout(text: string): void;
  /** Writes what is not a result: progress and refusals. */
  stderr(text: string): void;
  /** Asks for a line. Rejects when there is nobody to answer. */
  prompt(question: string): Promise<string>;
}
