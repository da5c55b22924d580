/** Red, green, blue and alpha from 0 to 1, premultiplied. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** An opaque colour from `#rrggbb`. Throws RangeError for anything else. */
export function colourOf(hex: string): Colour {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`not a colour of the form #rrggbb: ${hex}`);
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5), 1];
}
