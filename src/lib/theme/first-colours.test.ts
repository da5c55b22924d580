import { describe, expect, it } from 'vitest';
import { FIRST_COLOURS } from './first-colours.ts';

/** What the script writes on the document of a browser that keeps `kept`, or that forbids to ask. */
function themeWith(kept: string | null | Error): string | undefined {
  const dataset: { theme?: string } = {};
  const localStorage = {
    getItem(key: string) {
      if (kept instanceof Error) throw kept;
      return key === 'itinera-theme' ? kept : null;
    },
  };
  new Function('localStorage', 'document', FIRST_COLOURS)(localStorage, { documentElement: { dataset } });
  return dataset.theme;
}

describe('before the first paint', () => {
  it('a page has the colours that its reader chose', () => {
    expect(themeWith('dark')).toBe('dark');
    expect(themeWith('light')).toBe('light');
  });

  it('the colours are the system’s without a choice, with a strange one, and where nothing may be kept', () => {
    expect(themeWith(null)).toBeUndefined();
    expect(themeWith('system')).toBeUndefined();
    expect(themeWith('"><script>')).toBeUndefined();
    expect(themeWith(new Error('SecurityError'))).toBeUndefined();
  });
});
