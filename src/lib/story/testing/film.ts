import type { Frame, JourneyFrame, LaunchFrame } from '../frame.ts';

/** Film seconds from `start` to `end`, both included, `step` apart. */
export function secondsFrom(start: number, end: number, step: number): number[] {
  const count = Math.round((end - start) / step);
  return Array.from({ length: count + 1 }, (_, i) => start + (i * (end - start)) / count);
}

/** The journey of a frame; throws Error when it is not there. */
export function journeyIn(frame: Frame, id: string): JourneyFrame {
  return found(frame.journeys, id);
}

/** The launch of a frame; throws Error when it is not there. */
export function launchIn(frame: Frame, id: string): LaunchFrame {
  return found(frame.launches, id);
}

function found<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) throw new Error(`no ${id} in the frame; it has ${parts.map((p) => p.id).join(', ')}`);
  return part;
}
