import { expect, it } from 'vitest';
import { contrast, contrastInside } from './contrast.ts';

it('contrast has the published values', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
  // WebAIM: #767676 is the lightest grey that passes 4.5 on white, at 4.54.
  expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

it('contrast inside a part is that of the pixel that stands out most, from the colour of most pixels', () => {
  // Four pixels in a row: white, white, grey, black; the part leaves out the black one.
  const samples = new Uint8Array([255, 255, 255, 255, 255, 255, 0x76, 0x76, 0x76, 0, 0, 0]);
  const picture = { width: 4, height: 1, channels: 3, samples };
  expect(contrastInside(picture, { x: 0, y: 0, width: 3, height: 1 })).toBeCloseTo(4.54, 2);
  expect(contrastInside(picture, { x: 0, y: 0, width: 4, height: 1 })).toBe(21);
});
