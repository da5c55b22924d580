import { inflateSync } from 'node:zlib';

/** A decoded picture: 8-bit samples, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Samples of a pixel: 3 or 4, red, green and blue first. */
  readonly channels: number;
  readonly samples: Uint8Array;
}

/** Decodes a PNG as browsers write screenshots: 8 bits, true colour, not interlaced. Throws on any other. */
export function decodePng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, colourType, interlaced] = [png[24], png[25], png[28]];
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || interlaced) throw new Error('not a screenshot');
  const channels = colourType === 2 ? 3 : 4;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const filtered = inflateSync(Buffer.concat(parts));
  return { width, height, channels, samples: unfiltered(filtered, width * channels, height, channels) };
}

/** The five filters of the PNG specification, section 9. */
function unfiltered(data: Uint8Array, rowLength: number, height: number, channels: number): Uint8Array {
  const samples = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowLength + 1)]!;
    for (let i = 0; i < rowLength; i++) {
      const at = y * rowLength + i;
      const left = i < channels ? 0 : samples[at - channels]!;
      const up = y === 0 ? 0 : samples[at - rowLength]!;
      const corner = y === 0 || i < channels ? 0 : samples[at - rowLength - channels]!;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      samples[at] = data[y * (rowLength + 1) + 1 + i]! + predicted;
    }
  }
  return samples;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
