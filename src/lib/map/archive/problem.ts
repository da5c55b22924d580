/**
 * What can be wrong with the basemap: the archive cannot be reached, its bytes are not what they should be, or the
 * server stopped answering.
 */
export type ArchiveProblem = 'unreachable' | 'damaged' | 'stalled';

/** The error of a request for a tile, with the problem behind it. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveError';
    this.problem = problem;
  }
}

/** Whether an error only says that nobody waits for the answer any more. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** The problem behind any error; one that is not ours comes from reading bytes that make no sense. */
export function problemOf(error: unknown): ArchiveProblem {
  return error instanceof ArchiveError ? error.problem : 'damaged';
}
