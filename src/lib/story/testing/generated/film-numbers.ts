import { cameraOf } from '../../frame-camera.ts';
import { frameAt } from '../../frame.ts';
import type { Story } from '../../model.ts';
import { compileTimeline } from '../../timeline.ts';

const VIEWPORT = { width: 390, height: 500, padding: { top: 28, right: 32, bottom: 64, left: 32 } };

/** Paths of all numbers that are none, in what is to be seen at several film seconds of a story. */
export function brokenNumbers(story: Story): string[] {
  const timeline = compileTimeline(story);
  const seconds = [0, ...timeline.chapters.flatMap(({ start, end }) => [start + 0.3, (start + end) / 2])];
  return seconds.flatMap((second) => {
    const frame = frameAt(timeline, second);
    return [...unlikeNumbers(frame, `frame ${second}`), ...unlikeNumbers(cameraOf(frame.view, VIEWPORT), 'camera')];
  });
}

/** Paths of the numbers within a value that are not finite. */
export function* unlikeNumbers(value: unknown, path: string): Generator<string> {
  if (typeof value === 'number' && !Number.isFinite(value)) yield `${path}: ${value}`;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* unlikeNumbers(inner, `${path}.${key}`);
}
