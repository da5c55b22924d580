import { decodeFile } from '../../decode-file.ts';
import { parseStory, type ParseResult, type StoryFile } from '../../parse.ts';

/** What reading may take for each 64 KB that was begun, in milliseconds of processor time. */
const BUDGET_MS = 50;
const BUDGET_BYTES = 65_536;

/** The reference work takes so long on the slowest machine that the budget is meant for. */
const REFERENCE_MS = 10;

/** Another measure is taken as often before a file is called slow: a collection of garbage may have fallen into one. */
const RETRIES = 8;

/** A file as it lies on the disk. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files became, and by how much the best of a few measures exceeded what reading them may take; 0 within it. */
export interface TimedResult {
  readonly result: ParseResult;
  readonly excessMs: number;
}

/** Texts as bytes. Half a character, which no file can hold, becomes the sign for a broken one. */
export function bytesOf(files: readonly StoryFile[]): FileBytes[] {
  return files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
}

/**
 * Reads a story from bytes and measures how long that takes. Where that is too much the budget is stretched by how slow
 * the machine is at work that is not ours, and the measure is repeated.
 */
export function readInTime(files: readonly FileBytes[]): TimedResult {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const budgetMs = BUDGET_MS * Math.max(1, bytes / BUDGET_BYTES);
  let result: ParseResult | undefined;
  let excessMs = Infinity;
  for (let i = 0; i <= RETRIES && excessMs > 0; i++) {
    const ms = workMs(() => (result = parse(files)));
    const slowness = ms > budgetMs ? Math.max(1, workMs(referenceWork) / REFERENCE_MS) : 1;
    excessMs = Math.min(excessMs, Math.max(0, ms - budgetMs * slowness));
  }
  return { result: result!, excessMs };
}

function parse(files: readonly FileBytes[]): ParseResult {
  return parseStory(
    'made',
    files.map(({ name, bytes }) => decodeFile(name, bytes)),
    ['ar', 'en', 'it', 'ko', 'ru'],
  );
}

/**
 * How long work takes this thread at most: other processes lengthen the time by the clock, and threads that collect
 * garbage beside it the time of the processor, so the smaller of the two is nearer.
 */
function workMs(work: () => void): number {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clockMs = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(clockMs, (user + system) / 1000);
}

/** Objects made and thrown away, as a parser does: nothing that a change of ours could slow down. */
function referenceWork(): void {
  const list = Array.from({ length: 20_000 }, (_, i) => ({ key: `k${i}`, value: { inner: [i, i + 1] } }));
  const copies = JSON.parse(JSON.stringify(list)) as typeof list;
  const byKey = new Map(copies.map((copy) => [copy.key, copy]));
  if (byKey.size !== list.length) throw new Error('a reference that does not do its work measures nothing');
}
