import { describe, expect, it } from 'vitest';
import { smallStory, vostochnyStory } from '../story/testing/read-story.ts';
import { storySpan } from './story-span.ts';

/** Releases of CLDR differ in the spaces around a dash. */
const plain = (text: string) => text.replace(/\s*[–-]\s*/g, '–').replace(/\s/g, ' ');

describe('the days of a story', () => {
  it('are those of its film, written once where they share month and year', () => {
    expect(plain(storySpan(smallStory(), 'en-GB'))).toBe('1–2 May 2024');
    expect(plain(storySpan(smallStory(), 'it'))).toBe('1–2 maggio 2024');
  });

  it('are counted where the story begins', () => {
    expect(plain(storySpan(vostochnyStory(), 'ru'))).toMatch(/^\d+–\d+ сентября 2023/);
  });
});
