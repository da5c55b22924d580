import { describe, expect, it } from 'vitest';
import { isoDay, isoTime } from './iso-time.ts';
import type { Instant } from './model.ts';

const at = (iso: string, zone: string, more: Partial<Instant> = {}): Instant => {
  const ms = Date.parse(iso);
  return { kind: 'exact', earliestMs: ms, latestMs: ms, about: false, zone, ...more };
};

describe('an instant as a machine reads it', () => {
  it('is an exact time with the offset of its zone at that time', () => {
    expect(isoTime(at('2023-09-13T02:43Z', 'Asia/Seoul'))).toBe('2023-09-13T11:43+09:00');
    expect(isoTime(at('2024-07-01T12:00Z', 'America/New_York'))).toBe('2024-07-01T08:00-04:00');
    expect(isoTime(at('2024-01-01T06:45Z', 'Asia/Kathmandu'))).toBe('2024-01-01T12:30+05:45');
  });

  it('claims no hour where the source hedges, or names only a day or a span', () => {
    expect(isoTime(at('2023-09-13T02:43Z', 'Asia/Seoul', { about: true }))).toBe('2023-09-13');
    expect(isoTime(at('2023-09-12T15:00Z', 'Asia/Seoul', { kind: 'day' }))).toBe('2023-09-13');
    expect(isoTime(at('2023-09-12T20:00Z', 'Asia/Seoul', { kind: 'interval' }))).toBe('2023-09-13');
  });

  it('has the day of the place, not of Greenwich', () => {
    expect(isoDay(at('2023-09-12T16:30Z', 'Asia/Seoul'))).toBe('2023-09-13');
  });
});
