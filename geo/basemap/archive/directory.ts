/** An entry of a PMTiles directory: a run of tiles with the same content, or, where `runLength` is 0, a leaf directory. */
export interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

/**
 * The bytes of a directory, not compressed: entry count, then all tile ids as differences, all run lengths, all
 * lengths and all offsets, as variable-length integers (PMTiles specification, version 3, section 4.2).
 */
export function writeDirectory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  writeVarint(bytes, entries.length);
  let previousId = 0;
  for (const { tileId } of entries) {
    writeVarint(bytes, tileId - previousId);
    previousId = tileId;
  }
  for (const { runLength } of entries) writeVarint(bytes, runLength);
  for (const { length } of entries) writeVarint(bytes, length);
  entries.forEach(({ offset }, index) => {
    const previous = entries[index - 1];
    const follows = previous !== undefined && offset === previous.offset + previous.length;
    writeVarint(bytes, follows ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

/** Appends a number as an unsigned LEB128 variable-length integer; exact to 2^53. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}
