import { readCmap, writeCmap, type GlyphOfCodePoint } from './cmap.ts';
import { readTables, requireTable, writeTables, type SfntTables } from './sfnt.ts';

const MORE_COMPONENTS = 0x20;

/**
 * One static TrueType font with the characters of all of these, which must have the same em; line
 * metrics are those of the first. So is the layout: its glyphs keep their numbers. Layout of the
 * others is left behind: ideographs and Hangul syllables need none.
 */
export function mergeFonts(fonts: readonly Buffer[]): Buffer {
  const slices = fonts.map(readTables);
  const [first] = slices;
  if (!first) throw new Error('There is no font to merge.');

  const outlines: Buffer[] = [];
  const metrics: Buffer[] = [];
  const glyphOfCodePoint: GlyphOfCodePoint = new Map();
  slices.forEach((slice, index) => {
    // The missing glyph (0) is taken from the first slice only.
    const firstKept = index === 0 ? 0 : 1;
    const shift = outlines.length - firstKept;
    const glyphs = glyphsOf(slice);
    glyphs.slice(firstKept).forEach(({ outline, metric }) => {
      outlines.push(withShiftedComponents(outline, shift));
      metrics.push(metric);
    });
    for (const [codePoint, glyph] of readCmap(requireTable(slice, 'cmap'))) {
      if (!glyphOfCodePoint.has(codePoint)) glyphOfCodePoint.set(codePoint, glyph + shift);
    }
  });

  const tables: SfntTables = new Map();
  tables.set('OS/2', requireTable(first, 'OS/2'));
  tables.set('cmap', writeCmap(glyphOfCodePoint));
  tables.set('glyf', Buffer.concat(outlines));
  tables.set('loca', longOffsets(outlines));
  tables.set('hmtx', Buffer.concat(metrics));
  tables.set('head', headOf(slices));
  tables.set('hhea', hheaOf(slices, outlines.length));
  tables.set('maxp', maxpOf(slices, outlines.length));
  tables.set('name', requireTable(first, 'name'));
  tables.set('post', namelessPost(requireTable(first, 'post')));
  for (const tag of ['GDEF', 'GSUB', 'GPOS']) if (first.has(tag)) tables.set(tag, first.get(tag)!);
  return writeTables(tables);
}

type Glyph = { outline: Buffer; metric: Buffer };

function glyphsOf(slice: SfntTables): Glyph[] {
  const loca = requireTable(slice, 'loca');
  const glyf = requireTable(slice, 'glyf');
  const hmtx = requireTable(slice, 'hmtx');
  const isLong = requireTable(slice, 'head').readInt16BE(50) === 1;
  const metricCount = requireTable(slice, 'hhea').readUInt16BE(34);
  const offset = (glyph: number) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));

  return Array.from({ length: requireTable(slice, 'maxp').readUInt16BE(4) }, (_, glyph) => {
    const source = glyf.subarray(offset(glyph), offset(glyph + 1));
    const outline = Buffer.alloc(Math.ceil(source.length / 4) * 4);
    source.copy(outline);

    const metric = Buffer.alloc(4);
    const last = Math.min(glyph, metricCount - 1);
    hmtx.copy(metric, 0, 4 * last, 4 * last + 2);
    const bearingAt = glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount);
    hmtx.copy(metric, 2, bearingAt, bearingAt + 2);
    return { outline, metric };
  });
}

/** The outline with the glyphs that a composite refers to renumbered; OpenType, table `glyf`. */
function withShiftedComponents(outline: Buffer, shift: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  let at = 10;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = outline.readUInt16BE(at);
    outline.writeUInt16BE(outline.readUInt16BE(at + 2) + shift, at + 2);
    const argumentBytes = flags & 0x1 ? 4 : 2;
    const transformBytes = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + argumentBytes + transformBytes;
  }
  return outline;
}

function longOffsets(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  outlines.reduce((offset, outline, glyph) => {
    loca.writeUInt32BE(offset + outline.length, 4 * (glyph + 1));
    return offset + outline.length;
  }, 0);
  return loca;
}

function headOf(slices: readonly SfntTables[]): Buffer {
  const heads = slices.map((slice) => requireTable(slice, 'head'));
  const head = Buffer.from(heads[0]!);
  for (const at of [36, 38]) head.writeInt16BE(Math.min(...heads.map((h) => h.readInt16BE(at))), at);
  for (const at of [40, 42]) head.writeInt16BE(Math.max(...heads.map((h) => h.readInt16BE(at))), at);
  head.writeInt16BE(1, 50);
  return head;
}

function hheaOf(slices: readonly SfntTables[], glyphCount: number): Buffer {
  const tables = slices.map((slice) => requireTable(slice, 'hhea'));
  const hhea = Buffer.from(tables[0]!);
  hhea.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(10))), 10);
  hhea.writeUInt16BE(glyphCount, 34);
  return hhea;
}

function maxpOf(slices: readonly SfntTables[], glyphCount: number): Buffer {
  const tables = slices.map((slice) => requireTable(slice, 'maxp'));
  const maxp = Buffer.from(tables[0]!);
  for (let at = 6; at < maxp.length; at += 2) {
    maxp.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(at))), at);
  }
  maxp.writeUInt16BE(glyphCount, 4);
  return maxp;
}

function namelessPost(post: Buffer): Buffer {
  const nameless = Buffer.from(post.subarray(0, 32));
  nameless.writeUInt32BE(0x00030000, 0);
  return nameless;
}
