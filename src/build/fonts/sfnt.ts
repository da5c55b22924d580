/** The tables of an uncompressed font by their four-letter tag. */
export type SfntTables = Map<string, Buffer>;

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
const TRUETYPE = 0x00010000;
const CHECKSUM_OF_FONT = 0xb1b0afba;

/** The tables of an SFNT (TrueType or OpenType) file, as views of its bytes. */
export function readTables(font: Buffer): SfntTables {
  const tables: SfntTables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = HEADER_BYTES + RECORD_BYTES * index;
    const offset = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      font.subarray(offset, offset + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

/** The table of that tag; throws when the font has none. */
export function requireTable(tables: SfntTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`A font has no "${tag}" table.`);
  return table;
}

/** A TrueType file made of tables, with all checksums, as the OpenType specification lays it out. */
export function writeTables(tables: SfntTables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const searchRange = 2 ** Math.floor(Math.log2(entries.length));
  const header = Buffer.alloc(HEADER_BYTES + RECORD_BYTES * entries.length);
  header.writeUInt32BE(TRUETYPE, 0);
  header.writeUInt16BE(entries.length, 4);
  header.writeUInt16BE(searchRange * RECORD_BYTES, 6);
  header.writeUInt16BE(Math.log2(searchRange), 8);
  header.writeUInt16BE((entries.length - searchRange) * RECORD_BYTES, 10);

  const bodies: Buffer[] = [];
  let offset = header.length;
  let headOffset = 0;
  entries.forEach(([tag, table], index) => {
    const body = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(body);
    if (tag === 'head') {
      headOffset = offset;
      body.writeUInt32BE(0, 8);
    }
    const record = HEADER_BYTES + RECORD_BYTES * index;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(body), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    bodies.push(body);
    offset += body.length;
  });

  const font = Buffer.concat([header, ...bodies]);
  font.writeUInt32BE((CHECKSUM_OF_FONT - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) {
    sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  }
  return sum;
}
