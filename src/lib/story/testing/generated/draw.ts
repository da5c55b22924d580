/** Draws by chance; the same seed draws the same, so that a failing example can be made again from its number. */
export interface Draw {
  /** A whole number from `least` to `greatest`. */
  int(least: number, greatest: number): number;
  /** A number between two others. */
  number(least: number, greatest: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  /** One of several values. */
  one<Value>(values: readonly Value[]): Value;
  /** `least` to `greatest` values. */
  list<Value>(least: number, greatest: number, make: (index: number) => Value): Value[];
  /** Some of several values, `least` at least, in their order. */
  some<Value>(values: readonly Value[], least: number): Value[];
}

/** A `Draw` from a seed. */
export function drawFrom(seed: number): Draw {
  const share = mulberry32(seed);
  const int = (least: number, greatest: number) => least + Math.floor(share() * (greatest - least + 1));
  return {
    int,
    number: (least, greatest) => least + (greatest - least) * share(),
    oneIn: (times) => share() * times < 1,
    one: (values) => values[int(0, values.length - 1)]!,
    list: (least, greatest, make) => Array.from({ length: int(least, greatest) }, (_, i) => make(i)),
    some(values, least) {
      const kept = values.filter(() => share() < 0.5);
      return kept.length >= least ? kept : values.slice(0, least);
    },
  };
}

/** Numbers from 0 to 1 that look like chance: Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
