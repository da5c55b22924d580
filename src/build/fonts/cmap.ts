/** The glyph of each code point. */
export type GlyphOfCodePoint = Map<number, number>;

const SEGMENTED = 4;
const GROUPED = 12;
const HEADER_BYTES = 16;

/** What a font's `cmap` table maps, from its subtables of format 4 and 12. */
export function readCmap(cmap: Buffer): GlyphOfCodePoint {
  const glyphs: GlyphOfCodePoint = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = subtable.readUInt16BE(0);
    if (format === SEGMENTED) readSegments(subtable, glyphs);
    if (format === GROUPED) readGroups(subtable, glyphs);
  }
  return glyphs;
}

/** A `cmap` table with one Windows Unicode subtable of format 4; throws above U+FFFF. */
export function writeCmap(glyphs: GlyphOfCodePoint): Buffer {
  const segments: { start: number; end: number; glyph: number }[] = [];
  for (const [codePoint, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    if (codePoint >= 0xffff) throw new Error('Only characters below U+FFFF can be mapped.');
    const last = segments.at(-1);
    const continues = last && codePoint === last.end + 1 && glyph === last.glyph + codePoint - last.start;
    if (continues) last.end = codePoint;
    else segments.push({ start: codePoint, end: codePoint, glyph });
  }
  // The format wants a last segment that ends at U+FFFF and maps it to the missing glyph.
  segments.push({ start: 0xffff, end: 0xffff, glyph: 0 });

  const count = segments.length;
  const searchRange = 2 * 2 ** Math.floor(Math.log2(count));
  const subtable = Buffer.alloc(HEADER_BYTES + 8 * count);
  [SEGMENTED, subtable.length, 0, 2 * count, searchRange, Math.log2(searchRange / 2)].forEach((value, index) =>
    subtable.writeUInt16BE(value, 2 * index),
  );
  subtable.writeUInt16BE(2 * count - searchRange, 12);
  segments.forEach(({ start, end, glyph }, index) => {
    subtable.writeUInt16BE(end, 14 + 2 * index);
    subtable.writeUInt16BE(start, HEADER_BYTES + 2 * (count + index));
    subtable.writeUInt16BE((glyph - start) & 0xffff, HEADER_BYTES + 2 * (2 * count + index));
  });

  const header = Buffer.from([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12]);
  return Buffer.concat([header, subtable]);
}

function readSegments(subtable: Buffer, glyphs: GlyphOfCodePoint): void {
  const bytes = subtable.readUInt16BE(6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = subtable.readUInt16BE(14 + segment);
    const start = subtable.readUInt16BE(HEADER_BYTES + bytes + segment);
    const delta = subtable.readUInt16BE(HEADER_BYTES + 2 * bytes + segment);
    const rangeAt = HEADER_BYTES + 3 * bytes + segment;
    const range = subtable.readUInt16BE(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const listed = range && subtable.readUInt16BE(rangeAt + range + 2 * (codePoint - start));
      const glyph = range && !listed ? 0 : ((range ? listed : codePoint) + delta) & 0xffff;
      if (glyph) glyphs.set(codePoint, glyph);
    }
  }
}

function readGroups(subtable: Buffer, glyphs: GlyphOfCodePoint): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const at = HEADER_BYTES + 12 * group;
    const start = subtable.readUInt32BE(at);
    const firstGlyph = subtable.readUInt32BE(at + 8);
    for (let codePoint = start; codePoint <= subtable.readUInt32BE(at + 4); codePoint++) {
      glyphs.set(codePoint, firstGlyph + codePoint - start);
    }
  }
}
