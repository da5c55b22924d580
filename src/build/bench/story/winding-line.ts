import type { LngLat } from '../../../lib/geo/position.ts';

const WIDEST_DEGREES = 0.5;
const FIRST_BENDS = 3;
/** How much smaller the bends are that are twice as many: enough to keep the line's length finite. */
const DECAY = 2.1;
/** Vertices that the finest bend has at least. */
const VERTICES_OF_BEND = 8;

/**
 * A line of that many vertices between two positions, with bends of every size that its vertices can draw: a line with
 * a thousand times the vertices has finer detail, not the same bends drawn more smoothly.
 */
export function windingLine(from: LngLat, to: LngLat, vertices: number): LngLat[] {
  const octaves = Math.max(1, Math.floor(Math.log2(vertices / VERTICES_OF_BEND / FIRST_BENDS)) + 1);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return Array.from({ length: vertices }, (_, i) => {
    const share = i / (vertices - 1);
    // No bend at the ends, so that legs join where they should.
    const offset = bendAt(share, octaves) * Math.sin(Math.PI * share);
    return [from[0] + dx * share - (dy / length) * offset, from[1] + dy * share + (dx / length) * offset];
  });
}

function bendAt(share: number, octaves: number): number {
  let offset = 0;
  for (let octave = 0; octave < octaves; octave++) {
    const bends = FIRST_BENDS * 2 ** octave;
    offset += (WIDEST_DEGREES / DECAY ** octave) * Math.sin(2 * Math.PI * bends * share + octave);
  }
  return offset;
}
