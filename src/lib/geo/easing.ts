/** `value` held between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** How far `value` is from `start` to `end`, 0 to 1; 1 from `end` on where both are the same. */
export function progressBetween(value: number, start: number, end: number): number {
  return end > start ? clamp((value - start) / (end - start), 0, 1) : value >= end ? 1 : 0;
}

/** Smootherstep (Perlin 2002): 0 to 1 with no speed and no acceleration at either end. */
export function easeInOut(t: number): number {
  const x = clamp(t, 0, 1);
  return x * x * x * (x * (x * 6 - 15) + 10);
}

/**
 * The share of the way covered at the share `t` of the time by something heavy: even acceleration over the first `ramp`
 * of the time, cruise, even braking over the last `rampOut`. Each is between 0 (already or still moving) and 0.5.
 */
export function trapezoid(t: number, ramp: number, rampOut = ramp): number {
  const x = clamp(t, 0, 1);
  const cruise = 1 / (1 - (ramp + rampOut) / 2);
  if (x < ramp) return (cruise * x * x) / (2 * ramp);
  if (x > 1 - rampOut) return 1 - (cruise * (1 - x) * (1 - x)) / (2 * rampOut);
  return cruise * (x - ramp / 2);
}
