import { expect, it } from 'vitest';
import { forMirroringCanvas } from './mirrored-signs.ts';

it('gives each quotation mark and bracket of an Arabic name as its counterpart', () => {
  expect(forMirroringCanvas('سقوط «سياتل» (1924)')).toBe('سقوط »سياتل« )1924(');
});

it('leaves names of other scripts as they are', () => {
  expect(forMirroringCanvas('Ледяная (Циолковский)')).toBe('Ледяная (Циолковский)');
  expect(forMirroringCanvas('حلب')).toBe('حلب');
});
