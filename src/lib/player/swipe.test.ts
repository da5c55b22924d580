import { describe, expect, it } from 'vitest';
import { swipeStep } from './swipe.ts';

const swipe = (dx: number, dy: number, ms = 200, direction: 'ltr' | 'rtl' = 'ltr') =>
  swipeStep({ x: 200, y: 300, atMs: 1000 }, { x: 200 + dx, y: 300 + dy, atMs: 1000 + ms }, direction);

describe('a swipe', () => {
  it('to the left turns to the next chapter, to the right to the one before, as pages do', () => {
    expect([swipe(-90, 10), swipe(90, -10)]).toEqual([1, -1]);
  });

  it('goes the other way where text runs from right to left', () => {
    expect([swipe(-90, 10, 200, 'rtl'), swipe(90, -10, 200, 'rtl')]).toEqual([-1, 1]);
  });

  it('is not a tap, a scroll up or down, or a finger that rests', () => {
    expect([swipe(-20, 0), swipe(0, -300), swipe(-90, 80), swipe(-90, 0, 2000)]).toEqual([null, null, null, null]);
  });
});
