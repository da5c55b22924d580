/** A field of a protocol buffers message: its number, and a number or the bytes it holds. */
export type Field =
  | { readonly number: number; readonly kind: 'varint'; readonly value: number }
  | { readonly number: number; readonly kind: 'bytes'; readonly value: Uint8Array };

/** The fields of a message, in order. Throws on an end in the middle and on a wire type that vector tiles do not use. */
export function readFields(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    const [value, next] = readVarint(message, at);
    at = next;
    return value;
  };
  while (at < message.length) {
    const key = varint();
    const number = Math.floor(key / 8);
    if (key % 8 === 0) {
      fields.push({ number, kind: 'varint', value: varint() });
    } else if (key % 8 === 2) {
      const length = varint();
      if (at + length > message.length) throw new Error('A message ends in the middle of a field.');
      fields.push({ number, kind: 'bytes', value: message.subarray(at, at + length) });
      at += length;
    } else {
      throw new Error(`A message has a field of wire type ${key % 8}.`);
    }
  }
  return fields;
}

/** The numbers of a packed field. */
export function readPacked(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const [value, next] = readVarint(bytes, at);
    numbers.push(value);
    at = next;
  }
  return numbers;
}

/** The bytes of a message with these fields, in order. */
export function writeFields(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  for (const field of fields) {
    if (field.kind === 'varint') {
      chunks.push(writePacked([field.number * 8, field.value]));
    } else {
      chunks.push(writePacked([field.number * 8 + 2, field.value.length]), field.value);
    }
  }
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The bytes of a packed field of whole numbers from 0 up; exact to 2^53. */
export function writePacked(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 0x7f) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function readVarint(bytes: Uint8Array, start: number): [value: number, next: number] {
  let value = 0;
  let scale = 1;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, at + 1];
    scale *= 0x80;
  }
  throw new Error('A message ends in the middle of a number.');
}
