import { expect, test } from 'vitest';
import { chineseName, japaneseName, koreanName, russianName } from './scripts.ts';

test('a Korean name is taken without the word for city', () => {
  expect(koreanName(['平壌', '평양', '평양시', '평양직할시'])).toBe('평양');
  expect(koreanName(['Vladivostok', '블라디보스토크'])).toBe('블라디보스토크');
  expect(koreanName(['Pyongyang'])).toBeNull();
});

test('a Russian name is told from the same name in other languages by its letters', () => {
  expect(russianName(['Πιονγιάνγκ', 'Пјонгјанг', 'Пхеньян', 'Пхенян'])).toBe('Пхеньян');
  expect(russianName(['Уладзівасток', 'Владивосток'])).toBe('Владивосток');
  expect(russianName(['Комсомольск-на-Амуре'])).toBe('Комсомольск-на-Амуре');
});

test('a Chinese name is taken in simplified characters', () => {
  expect(chineseName(['ha er bin', '哈爾濱', '哈尔滨', '哈尔滨市'])).toBe('哈尔滨');
});

test('a Japanese name is taken in common kanji, before kana', () => {
  expect(japaneseName(['さっぽろ', '札幌', '札幌市'])).toBe('札幌');
  expect(japaneseName(['廣島', '広島'])).toBe('広島');
});
