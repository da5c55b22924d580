import { describe, expect, it } from 'vitest';
import { Progress, type ProgressStream } from './progress.ts';

/** What is written while all of a number of stories are made. */
function written(total: number, stream: Partial<ProgressStream>): string[] {
  const texts: string[] = [];
  const progress = new Progress(total, { ...stream, write: (text) => texts.push(text) });
  for (let i = 0; i < total; i++) progress.step();
  progress.end();
  return texts;
}

describe('the progress of a build', () => {
  it('is one line on a terminal, which is redrawn, never wider than it, and gone at the end', () => {
    const texts = written(4, { isTTY: true, columns: 30 });
    expect(texts.join('')).not.toContain('\n');
    expect(texts[2]).toBe('\r\x1b[K███████░░░░░░░ 2 of 4 stories');
    expect(texts.at(-1)).toBe('\r\x1b[K');
  });

  it('is ten plain lines elsewhere, however many stories there are', () => {
    const texts = written(500, {});
    expect(texts).toHaveLength(10);
    expect(texts[0]).toBe('50 of 500 stories\n');
    expect(texts[9]).toBe('500 of 500 stories\n');
  });

  it('is silent elsewhere for few stories', () => {
    expect(written(9, {})).toEqual([]);
  });
});
