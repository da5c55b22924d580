import type { Stroke } from '../../marks/mark.ts';
import type { Colour } from './colour.ts';
import { Program, vertexArray } from './program.ts';
import { stripOf } from './strip.ts';
import { STROKE_FRAGMENT, STROKE_UNIFORMS, STROKE_VERTEX } from './stroke-shader.ts';
import type { TrackLevel } from '../../geo/track-level.ts';
import type { TrackPiece } from '../../geo/track-piece.ts';
import type { TrackRoute } from '../../geo/track-route.ts';
import { visibleCopies, worldPixels, type InkView } from './view.ts';

const SOFT_END_PX = 26;

/** Wider than any stroke with its casing and corners. */
const REACH_PX = 32;

/** What of a route is in view in one frame. */
interface Seen {
  readonly view: InkView;
  readonly level: TrackLevel;
  readonly pieces: readonly { readonly piece: TrackPiece; readonly copies: readonly number[] }[];
}

/**
 * Draws stretches of routes. What is in view of a route is uploaded once for each whole zoom; a stretch then only sets
 * uniforms, so that a frame costs the same however many vertices the route has.
 */
export class StrokePainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program<typeof STROKE_UNIFORMS>;
  readonly #tracks: ReadonlyMap<string, TrackRoute>;
  readonly #arrays = new Map<TrackPiece, WebGLVertexArrayObject>();
  readonly #seen = new Map<TrackRoute, Seen>();

  constructor(gl: WebGL2RenderingContext, tracks: ReadonlyMap<string, TrackRoute>) {
    this.#gl = gl;
    this.#program = new Program(gl, {
      vertex: STROKE_VERTEX,
      fragment: STROKE_FRAGMENT,
      attributes: ['a_previous', 'a_position', 'a_next', 'a_side', 'a_length'],
      uniforms: STROKE_UNIFORMS,
    });
    this.#tracks = tracks;
  }

  /** Draws one stroke. Throws Error for a route that is not known. */
  paint(stroke: Stroke, colour: Colour, paper: Colour, view: InkView): void {
    const track = this.#tracks.get(stroke.route);
    if (!track) throw new Error(`no route ${stroke.route} to draw`);
    const { level, pieces } = this.#seenOf(track, view);
    if (stroke.opacity <= 0 || pieces.length === 0) return;
    const [from, to] = [level.cutAt(track.lengthAt(stroke.fromKm)), level.cutAt(track.lengthAt(stroke.toKm))];
    if (to <= from) return;

    const program = this.#program;
    const pixels = worldPixels(view);
    const soft = stroke.soft ? Math.min(SOFT_END_PX, ((to - from) * pixels) / 2) : 0;
    const feather = 1 / view.pixelRatio;
    program.use(view);
    program.set('u_reach', stroke.widthPx / 2 + stroke.casingPx + feather);
    program.set('u_line', stroke.widthPx / 2, stroke.casingPx, feather);
    program.setColour('u_colour', colour, stroke.opacity);
    program.setColour('u_paper', paper, stroke.opacity);
    const dash = this.#setDash(stroke.dash, view);
    for (const { piece, copies } of pieces) {
      if (piece.to <= from || piece.from >= to) continue;
      program.set('u_stretch', from - piece.from, to - piece.from, pixels, soft);
      if (dash) program.set('u_phase', (piece.from * dash.scale) % dash.period);
      this.#drawPiece(level, piece, copies, [from, to], view);
    }
  }

  // Dashes keep their place on the ground and double their number at each whole zoom, so that they never swim.
  #setDash(dash: Stroke['dash'], { zoom }: InkView): { scale: number; period: number } | null {
    if (!dash) {
      this.#program.set('u_dash', 0, 0, 0, 0);
      return null;
    }
    const level = Math.floor(zoom);
    const toFiner = Math.max(0, (zoom - level - 0.7) / 0.3);
    const [scale, period] = [512 * 2 ** level, dash.onPx + dash.offPx];
    this.#program.set('u_dash', dash.onPx, period, toFiner, scale);
    return { scale, period };
  }

  #drawPiece(
    level: TrackLevel,
    piece: TrackPiece,
    copies: readonly number[],
    [from, to]: readonly [number, number],
    view: InkView,
  ): void {
    const gl = this.#gl;
    const first = Math.max(piece.first, firstAtLeast(level.lengths, from) - 1);
    const last = Math.min(piece.last, firstAtLeast(level.lengths, to));
    gl.bindVertexArray(this.#arrayOf(piece, level));
    for (const copy of copies) {
      const [x, y] = [piece.origin[0] + copy - view.centre[0], piece.origin[1] - view.centre[1]];
      this.#program.draw(gl.TRIANGLE_STRIP, (first - piece.first) * 2, (last - first + 1) * 2, x, y);
    }
  }

  #arrayOf(piece: TrackPiece, level: TrackLevel): WebGLVertexArrayObject {
    let array = this.#arrays.get(piece);
    if (!array) {
      array = vertexArray(this.#gl, stripOf(piece, level), [2, 2, 2, 1, 1]);
      this.#arrays.set(piece, array);
    }
    return array;
  }

  #seenOf(track: TrackRoute, view: InkView): Seen {
    const known = this.#seen.get(track);
    if (known?.view === view) return known;
    const level = track.levelAt(view.zoom);
    const pieces = level.pieces
      .map((piece) => ({ piece, copies: visibleCopies(piece.extent, REACH_PX, view) }))
      .filter(({ copies }) => copies.length > 0);
    const seen = { view, level, pieces };
    this.#seen.set(track, seen);
    return seen;
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
