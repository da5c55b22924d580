import type { ProblemList } from '../../lib/story/document.ts';

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or what an XML declaration names. Null when the bytes are
 * not that; the first wrong one is then in `problems`.
 */
export function decodeFile(name: string, bytes: Uint8Array, problems: ProblemList): string | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) {
    const found = 'a ZIP archive';
    const hint =
      'A KMZ file or a spreadsheet is packed: unpack it and import the KML inside, or save the table as CSV.';
    problems.addAt(name, { line: 1, column: 1 }, { path: '', expected: 'a text file', found, hint });
    return null;
  }
  const label = encodingOf(bytes);
  const decoder = decoderOf(label);
  if (!decoder) {
    const hint = 'Save the file as UTF-8.';
    problems.addAt(
      name,
      { line: 1, column: 1 },
      { path: '', expected: 'an encoding that is known', found: label, hint },
    );
    return null;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const before = new TextDecoder(label).decode(bytes).split('\uFFFD', 1)[0]!;
    const line = before.split('\n').length;
    const position = { line, column: before.length - before.lastIndexOf('\n') };
    const hint = 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8").';
    problems.addAt(name, position, { path: '', expected: `text in ${label}`, found: 'other bytes', hint });
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}
