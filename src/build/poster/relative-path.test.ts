import { expect, test } from 'vitest';
import { RelativePath } from './relative-path.ts';

test('a path says each point as the way from the one before, in the fewest characters', () => {
  const path = new RelativePath();
  path.moveTo(10.4, 20);
  path.lineTo(15, 18);
  path.lineTo(15.2, 18.1);
  path.lineTo(12, 30);
  path.closePath();
  path.moveTo(11, 20);
  path.lineTo(0, 0);
  expect(path.toString()).toBe('m10 20 5-2-3 12zm1 0-11-20');
});
