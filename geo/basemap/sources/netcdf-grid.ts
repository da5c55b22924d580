/** A grid of numbers on parallels and meridians. `values` runs east along each row, rows run from south to north. */
export interface Grid {
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly values: Float32Array;
}

const DIMENSIONS = 10;
const VARIABLES = 11;
const ATTRIBUTES = 12;
const BYTES_OF_TYPE: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8 };

interface Variable {
  readonly dimensions: number[];
  readonly type: number;
  readonly begin: number;
}

/**
 * The variable `name` and its two axes from a netCDF classic file without record dimensions.
 * Layout: "The NetCDF Classic Format Specification" (Unidata). Throws on another format or a missing variable.
 */
export function readNetcdfGrid(bytes: Uint8Array, name: string): Grid {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x43444601) throw new Error('The file is not netCDF classic.');
  const reader = new Cursor(view, 8);
  const dimensions = reader.list(DIMENSIONS, () => ({ name: reader.name(), length: reader.integer() }));
  reader.attributes();
  const variables = new Map<string, Variable>();
  reader.list(VARIABLES, () => {
    const variableName = reader.name();
    const axes = Array.from({ length: reader.integer() }, () => reader.integer());
    reader.attributes();
    const type = reader.integer();
    reader.integer();
    variables.set(variableName, { dimensions: axes, type, begin: reader.integer() });
  });

  const numbers = (variable: Variable | undefined): Float64Array => {
    if (!variable) throw new Error(`The netCDF file has no variable ${name} with axes of its own.`);
    const count = variable.dimensions.reduce((product, axis) => product * (dimensions[axis]?.length ?? 0), 1);
    const out = new Float64Array(count);
    for (let i = 0; i < count; i += 1) {
      if (variable.type === 6) out[i] = view.getFloat64(variable.begin + i * 8);
      else if (variable.type === 5) out[i] = view.getFloat32(variable.begin + i * 4);
      else throw new Error(`The netCDF variable has type ${variable.type}; only floats and doubles are read.`);
    }
    return out;
  };

  const grid = variables.get(name);
  const [rows, columns] = grid?.dimensions ?? [];
  return {
    latitudes: numbers(variables.get(dimensions[rows ?? -1]?.name ?? '')),
    longitudes: numbers(variables.get(dimensions[columns ?? -1]?.name ?? '')),
    values: Float32Array.from(numbers(grid)),
  };
}

class Cursor {
  #view: DataView;
  #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  integer(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4);
  }

  name(): string {
    const length = this.integer();
    const start = this.#view.byteOffset + this.#at;
    this.#at += padded(length);
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, start, length));
  }

  /** An absent list is written as two zeros. */
  list<T>(tag: number, item: () => T): T[] {
    const found = this.integer();
    const count = this.integer();
    if (found !== 0 && found !== tag) throw new Error(`The netCDF header has tag ${found} where ${tag} is due.`);
    return Array.from({ length: count }, item);
  }

  attributes(): void {
    this.list(ATTRIBUTES, () => {
      this.name();
      const bytes = BYTES_OF_TYPE[this.integer()] ?? 0;
      const count = this.integer();
      this.#at += padded(count * bytes);
    });
  }
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
