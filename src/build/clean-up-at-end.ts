import process from 'node:process';

/** The signals that end a program, with the exit status by which a shell tells each. */
const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs `cleanUp` when the process ends before that is taken back, also by Ctrl+C or a signal to end; the exit status tells
 * the signal then. It has to be synchronous. Returns the function that takes it back.
 */
export function cleanUpAtEnd(cleanUp: () => void): () => void {
  const end = (signal: NodeJS.Signals) => process.exit(STATUS[signal as keyof typeof STATUS]);
  const signals = Object.keys(STATUS) as (keyof typeof STATUS)[];
  process.on('exit', cleanUp);
  // Not `once`: a second Ctrl+C would end the process in the midst of cleaning up.
  for (const signal of signals) process.on(signal, end);
  return () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, end);
  };
}
