import { extentOf } from '../../geo/extent.ts';
import type { TrackRoute } from '../../geo/track-route.ts';
import { CARRIAGE, carriagesOf, type CarriagePlace } from '../../marks/consist-shape.ts';
import type { Consist } from '../../marks/mark.ts';
import type { Colour } from './colour.ts';
import { FRAME_UNIFORMS, Program, vertexArray } from './program.ts';
import { visibleCopies, worldPixels, type InkView } from './view.ts';

const VERTEX = `
in vec2 a_corner;
${FRAME_UNIFORMS} uniform vec2 u_along, u_size; uniform float u_margin;
out vec2 v_offset;
void main() {
  vec4 clip = u_matrix * vec4(u_offset, 0.0, 1.0);
  v_offset = a_corner * (u_size + u_margin);
  vec2 turned = vec2(u_along.x * v_offset.x - u_along.y * v_offset.y, u_along.y * v_offset.x + u_along.x * v_offset.y);
  clip.xy += turned * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
}`;

const FRAGMENT = `
in vec2 v_offset;
uniform vec4 u_colour, u_paper; uniform vec2 u_size; uniform float u_corner, u_casing, u_wall, u_feather;
out vec4 colour;
float cover(float distance) { return clamp(0.5 - distance / u_feather, 0.0, 1.0); }
void main() {
  vec2 q = abs(v_offset) - u_size + u_corner;
  float distance = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - u_corner;
  float body = cover(distance) * (u_wall > 0.0 ? 1.0 - cover(distance + u_wall) : 1.0);
  colour = mix(u_paper, u_colour, body) * cover(distance - u_casing);
}`;

/** Draws a vehicle as stiff carriages, each lying between two points of its track, the head foremost. */
export class ConsistPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  readonly #quad: WebGLVertexArrayObject;
  readonly #routes: ReadonlyMap<string, TrackRoute>;

  constructor(gl: WebGL2RenderingContext, routes: ReadonlyMap<string, TrackRoute>) {
    this.#gl = gl;
    this.#program = new Program(gl, VERTEX, FRAGMENT, ['a_corner']);
    this.#quad = vertexArray(gl, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), [2]);
    this.#routes = routes;
  }

  /** Draws one consist, last carriage first. Throws Error for a route that is not known. */
  paint(consist: Consist, colour: Colour, paper: Colour, view: InkView): void {
    const track = this.#routes.get(consist.route);
    if (!track) throw new Error(`no route ${consist.route} to draw`);
    const carriages = carriagesOf(consist, track, worldPixels(view));
    const copies = visibleCopies(extentOf(carriages.at(-1)!.front), CARRIAGE.lengthPx * 2 * carriages.length, view);
    if (copies.length === 0) return;
    const program = this.#program;
    program.use(view);
    program.setColour('u_colour', colour, consist.opacity);
    program.setColour('u_paper', paper, consist.opacity);
    program.set('u_corner', CARRIAGE.cornerPx);
    program.set('u_casing', CARRIAGE.casingPx);
    program.set('u_margin', CARRIAGE.casingPx + 1);
    program.set('u_wall', consist.hollow ? CARRIAGE.wallPx : 0);
    program.set('u_feather', 1 / view.pixelRatio);
    this.#gl.bindVertexArray(this.#quad);
    for (const copy of copies) {
      for (const carriage of carriages) this.#paintCarriage(carriage, copy, view);
    }
  }

  #paintCarriage({ front, rear }: CarriagePlace, copy: number, view: InkView): void {
    const [dx, dy] = [front[0] - rear[0], front[1] - rear[1]];
    const length = Math.hypot(dx, dy);
    const bearing = (view.bearingDegrees * Math.PI) / 180;
    // Mercator's y grows southward, the screen's upward; the map is turned by its bearing.
    const angle = length > 0 ? Math.atan2(-dy, dx) + bearing : 0;
    const program = this.#program;
    const [x, y] = [(front[0] + rear[0]) / 2, (front[1] + rear[1]) / 2];
    program.set('u_offset', x + copy - view.centre[0], y - view.centre[1]);
    program.set('u_along', Math.cos(angle), Math.sin(angle));
    program.set('u_size', Math.max(1, (length * worldPixels(view)) / 2), CARRIAGE.halfWidthPx);
    this.#gl.drawArrays(this.#gl.TRIANGLE_STRIP, 0, 4);
  }
}
