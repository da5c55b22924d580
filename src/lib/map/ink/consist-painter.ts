import { extentOf } from '../../geo/extent.ts';
import type { TrackRoute } from '../../geo/track-route.ts';
import {
  carriagesOf,
  CONSIST_LINE,
  CONSIST_SHAPES,
  type CarriagePlace,
  type ConsistBox,
} from '../../marks/consist-shape.ts';
import type { HeadShift } from '../../marks/head-places.ts';
import type { Consist } from '../../marks/mark.ts';
import type { Colour } from './colour.ts';
import { Program, vertexArray } from './program.ts';
import { visibleCopies, worldPixels, type InkView } from './view.ts';

/** As many boxes as a shape may have; one that it has not is so small that it covers nothing. */
const BOXES = ['u_box0', 'u_box1', 'u_box2'] as const;
const NO_BOX: ConsistBox = { aheadPx: 0, halfLengthPx: -1e4, halfWidthPx: -1e4 };
const NO_SHIFT: HeadShift = { behindPx: 0, asidePx: 0 };

const VERTEX = `
in vec2 a_corner;
out vec2 v_offset;
void main() {
  vec4 clip = u_matrix * vec4(u_offset, 0.0, 1.0);
  v_offset = a_corner * u_size;
  vec2 at = v_offset + u_shift;
  vec2 turned = vec2(u_along.x * at.x - u_along.y * at.y, u_along.y * at.x + u_along.x * at.y);
  clip.xy += turned * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
}`;

const FRAGMENT = `
in vec2 v_offset;
out vec4 colour;
float cover(float distance) { return clamp(0.5 - distance / u_feather, 0.0, 1.0); }
float toBox(vec3 box) {
  vec2 q = abs(v_offset - vec2(box.x, 0.0)) - box.yz + u_corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - u_corner;
}
void main() {
  float distance = min(min(toBox(u_box0), toBox(u_box1)), toBox(u_box2));
  float body = cover(distance) * (u_wall > 0.0 ? 1.0 - cover(distance + u_wall) : 1.0);
  colour = mix(u_paper, u_colour, body) * cover(distance - u_casing);
}`;

const UNIFORMS = {
  u_colour: 4,
  u_paper: 4,
  u_box0: 3,
  u_box1: 3,
  u_box2: 3,
  u_along: 2,
  u_size: 2,
  u_shift: 2,
  u_corner: 1,
  u_casing: 1,
  u_wall: 1,
  u_feather: 1,
} as const;

/** Draws a vehicle as stiff parts, each lying between two points of its track, the head foremost. */
export class ConsistPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program<typeof UNIFORMS>;
  readonly #quad: WebGLVertexArrayObject;
  readonly #routes: ReadonlyMap<string, TrackRoute>;

  constructor(gl: WebGL2RenderingContext, routes: ReadonlyMap<string, TrackRoute>) {
    this.#gl = gl;
    this.#program = new Program(gl, {
      vertex: VERTEX,
      fragment: FRAGMENT,
      attributes: ['a_corner'],
      uniforms: UNIFORMS,
    });
    this.#quad = vertexArray(gl, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), [2]);
    this.#routes = routes;
  }

  /** Draws one consist, last carriage first, set apart from others by `shift`. Throws Error for an unknown route. */
  paint(consist: Consist, colour: Colour, paper: Colour, view: InkView, shift: HeadShift = NO_SHIFT): void {
    const track = this.#routes.get(consist.route);
    if (!track) throw new Error(`no route ${consist.route} to draw`);
    const carriages = carriagesOf(consist, track, worldPixels(view));
    const { boxes, wallPx } = CONSIST_SHAPES[consist.shape];
    const sizePx = boxes.reduce((sum, { halfLengthPx, halfWidthPx }) => sum + halfLengthPx + halfWidthPx, 0);
    const reachPx = 2 * sizePx * carriages.length + Math.hypot(shift.behindPx, shift.asidePx);
    const copies = visibleCopies(extentOf(carriages.at(-1)!.front), reachPx, view);
    if (copies.length === 0) return;
    const program = this.#program;
    program.use(view);
    program.setColour('u_colour', colour, consist.opacity);
    program.setColour('u_paper', paper, consist.opacity);
    program.set('u_corner', CONSIST_LINE.cornerPx);
    program.set('u_casing', CONSIST_LINE.casingPx);
    program.set('u_wall', consist.hollow ? wallPx : 0);
    program.set('u_feather', 1 / view.pixelRatio);
    // To the right of the track is down on a screen whose track runs to the right.
    program.set('u_shift', -shift.behindPx, -shift.asidePx);
    this.#gl.bindVertexArray(this.#quad);
    for (const copy of copies) {
      for (const carriage of carriages) this.#paintCarriage(boxes, carriage, copy, view);
    }
  }

  #paintCarriage(boxes: readonly ConsistBox[], { front, rear }: CarriagePlace, copy: number, view: InkView): void {
    const [dx, dy] = [front[0] - rear[0], front[1] - rear[1]];
    const length = Math.hypot(dx, dy);
    const bearing = (view.bearingDegrees * Math.PI) / 180;
    // Mercator's y grows southward, the screen's upward; the map is turned by its bearing.
    const angle = length > 0 ? Math.atan2(-dy, dx) + bearing : 0;
    const program = this.#program;
    const [x, y] = [(front[0] + rear[0]) / 2, (front[1] + rear[1]) / 2];
    program.set('u_along', Math.cos(angle), Math.sin(angle));
    const margin = CONSIST_LINE.casingPx + 1;
    let [halfLength, halfWidth] = [0, 0];
    for (const [i, name] of BOXES.entries()) {
      const { aheadPx, halfWidthPx, ...box } = boxes[i] ?? NO_BOX;
      // A carriage lies between two points of its track, and those are nearer in a bend.
      const halfLengthPx = boxes.length > 1 || i > 0 ? box.halfLengthPx : Math.max(1, (length * worldPixels(view)) / 2);
      program.set(name, aheadPx, halfLengthPx, halfWidthPx);
      halfLength = Math.max(halfLength, Math.abs(aheadPx) + halfLengthPx);
      halfWidth = Math.max(halfWidth, halfWidthPx);
    }
    program.set('u_size', halfLength + margin, halfWidth + margin);
    program.draw(this.#gl.TRIANGLE_STRIP, 0, 4, x + copy - view.centre[0], y - view.centre[1]);
  }
}
