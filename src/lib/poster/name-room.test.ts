import { expect, test } from 'vitest';
import { NameRoom } from './name-room.ts';

test('a name that would stand on another one is left out, one beside it is not', () => {
  const room = new NameRoom();
  expect(room.take({ left: 0, top: 0, right: 10, bottom: 10 })).toBe(true);
  expect(room.take({ left: 9, top: 9, right: 20, bottom: 20 })).toBe(false);
  expect(room.take({ left: 10, top: 0, right: 20, bottom: 10 })).toBe(true);
});
