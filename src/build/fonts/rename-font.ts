import { readTables, requireTable, writeTables } from './sfnt.ts';

const LICENSE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const LICENSE_URL = 'https://openfontlicense.org';
const COPYRIGHT = 0;
const WINDOWS = 3;
const RECORD_BYTES = 12;

/**
 * The font under another name, with its copyright notice kept. The licence of the Source families
 * reserves their name to unmodified versions, and a cut font is a modified one.
 */
export function renameFont(font: Buffer, family: string, style: string): Buffer {
  const postScriptName = `${family}-${style}`.replaceAll(' ', '');
  const tables = readTables(font);
  tables.set(
    'name',
    nameTable([
      [COPYRIGHT, copyrightOf(font)],
      [1, `${family} ${style}`],
      [2, 'Regular'],
      [3, postScriptName],
      [4, `${family} ${style}`],
      [5, 'Version 1.000'],
      [6, postScriptName],
      [13, LICENSE],
      [14, LICENSE_URL],
      [16, family],
      [17, style],
    ]),
  );
  return writeTables(tables);
}

/** The copyright notice inside a font; throws when there is none, for it has to be passed on. */
export function copyrightOf(font: Buffer): string {
  const names = requireTable(readTables(font), 'name');
  for (let index = 0; index < names.readUInt16BE(2); index++) {
    const record = 6 + RECORD_BYTES * index;
    if (names.readUInt16BE(record) !== WINDOWS) continue;
    if (names.readUInt16BE(record + 6) !== COPYRIGHT) continue;
    const start = names.readUInt16BE(4) + names.readUInt16BE(record + 10);
    const text = names.subarray(start, start + names.readUInt16BE(record + 8));
    return Buffer.from(text).swap16().toString('utf16le');
  }
  throw new Error('A font has no copyright notice.');
}

/** A `name` table of Windows records in English; OpenType, table `name`, version 0. */
function nameTable(names: readonly (readonly [id: number, text: string])[]): Buffer {
  const header = Buffer.alloc(6 + RECORD_BYTES * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  names.forEach(([id], index) => {
    const length = texts[index]!.length;
    [WINDOWS, 1, 0x409, id, length, offset].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + RECORD_BYTES * index + 2 * field),
    );
    offset += length;
  });
  return Buffer.concat([header, ...texts]);
}
