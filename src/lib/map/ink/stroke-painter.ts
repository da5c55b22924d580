import { clamp } from '../../geo/easing.ts';
import type { MercatorPoint } from '../../geo/mercator.ts';
import type { Stroke } from '../../marks/mark.ts';
import type { Colour } from './colour.ts';
import { Program, vertexArray } from './program.ts';
import { strokeMesh } from './stroke-mesh.ts';
import type { TrackRoute } from '../../geo/track-route.ts';
import { matrixAt, worldPixels, type InkView } from './view.ts';

const MAX_ZOOM = 14;
const SOFT_END_PX = 26;

const VERTEX = `
in vec2 a_previous; in vec2 a_position; in vec2 a_next; in float a_side; in float a_length;
uniform mat4 u_matrix; uniform vec2 u_viewport; uniform float u_reach;
out float v_across; out float v_length;
vec2 onScreen(vec4 clip) { return clip.xy / clip.w * 0.5 * u_viewport; }
void main() {
  vec4 clip = u_matrix * vec4(a_position, 0.0, 1.0);
  vec2 here = onScreen(clip);
  vec2 before = here - onScreen(u_matrix * vec4(a_previous, 0.0, 1.0));
  vec2 after = onScreen(u_matrix * vec4(a_next, 0.0, 1.0)) - here;
  if (dot(before, before) < 1e-12) before = after;
  if (dot(after, after) < 1e-12) after = before;
  vec2 u = normalize(before); vec2 v = normalize(after);
  vec2 along = u + v;
  along = dot(along, along) < 1e-6 ? u : normalize(along);
  vec2 normal = vec2(-along.y, along.x);
  float miter = 1.0 / max(dot(normal, vec2(-v.y, v.x)), 0.5);
  clip.xy += normal * a_side * u_reach * miter * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
  v_across = a_side * u_reach;
  v_length = a_length;
}`;

const FRAGMENT = `
in float v_across; in float v_length;
uniform float u_from, u_to, u_pixels, u_halfWidth, u_casing, u_feather, u_soft;
uniform vec4 u_colour, u_paper; uniform vec3 u_dash; uniform float u_dashScale;
out vec4 colour;
float dashCover(float pixels, float on, float period) {
  float fromMiddle = abs(fract(pixels / period) - 0.5) * period;
  return clamp((fromMiddle - (period - on) * 0.5) / u_feather + 0.5, 0.0, 1.0);
}
void main() {
  float inside = min(v_length - u_from, u_to - v_length) * u_pixels;
  float ends = u_soft > 0.0 ? smoothstep(0.0, u_soft, inside) : clamp(inside / u_feather + 0.5, 0.0, 1.0);
  float side = clamp((u_halfWidth - abs(v_across)) / u_feather + 0.5, 0.0, 1.0);
  if (u_soft > 0.0) side *= 1.0 - smoothstep(0.3, 1.0, abs(v_across) / u_halfWidth);
  float cover = ends * side;
  if (u_dash.y > 0.0) {
    float along = v_length * u_dashScale;
    float coarse = dashCover(along + u_dash.x * 0.5, u_dash.x, u_dash.y);
    float fine = dashCover(along * 2.0 + u_dash.x * 0.5, u_dash.x, u_dash.y);
    cover *= mix(coarse, fine, u_dash.z);
  }
  vec4 ink = u_colour * cover;
  float around = clamp((u_halfWidth + u_casing - abs(v_across)) / u_feather + 0.5, 0.0, 1.0);
  colour = ink + (u_casing > 0.0 ? u_paper * ends * around * (1.0 - ink.a) : vec4(0.0));
}`;

interface Prepared {
  readonly track: TrackRoute;
  readonly origin: MercatorPoint;
  readonly meshes: Map<number, { array: WebGLVertexArrayObject; lengths: readonly number[] }>;
}

/** Draws stretches of routes: one strip a route and zoom is uploaded once, each stretch only sets uniforms. */
export class StrokePainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  readonly #routes: ReadonlyMap<string, Prepared>;

  constructor(gl: WebGL2RenderingContext, routes: ReadonlyMap<string, TrackRoute>) {
    this.#gl = gl;
    this.#program = new Program(gl, VERTEX, FRAGMENT, ['a_previous', 'a_position', 'a_next', 'a_side', 'a_length']);
    this.#routes = new Map(
      [...routes].map(([id, track]) => [id, { track, origin: track.route.points[0]!, meshes: new Map() }]),
    );
  }

  /** Draws one stroke. Throws Error for a route that is not known. */
  paint(stroke: Stroke, colour: Colour, paper: Colour, view: InkView): void {
    const prepared = this.#routes.get(stroke.route);
    if (!prepared) throw new Error(`no route ${stroke.route} to draw`);
    const pixels = worldPixels(view);
    const to = prepared.track.lengthAt(stroke.toKm);
    const from = prepared.track.lengthAt(stroke.fromKm);
    if (to <= from || stroke.opacity <= 0) return;

    const program = this.#program;
    const feather = 1 / view.pixelRatio;
    program.use();
    program.setMatrix('u_matrix', matrixAt(view, prepared.origin));
    program.set('u_viewport', view.width, view.height);
    program.set('u_reach', stroke.widthPx / 2 + stroke.casingPx + feather);
    program.set('u_casing', stroke.casingPx);
    program.set('u_halfWidth', stroke.widthPx / 2);
    program.set('u_feather', feather);
    program.set('u_from', from);
    program.set('u_to', to);
    program.set('u_pixels', pixels);
    program.set('u_soft', stroke.soft ? Math.min(SOFT_END_PX, ((to - from) * pixels) / 2) : 0);
    program.setColour('u_colour', colour, stroke.opacity);
    program.setColour('u_paper', paper, stroke.opacity);
    this.#setDash(stroke.dash, view);
    this.#drawStrip(prepared, from, to, view.zoom);
  }

  // Dashes keep their place on the ground and double their number at each whole zoom, so that they never swim.
  #setDash(dash: Stroke['dash'], { zoom }: InkView): void {
    const level = Math.floor(zoom);
    const toFiner = Math.max(0, (zoom - level - 0.7) / 0.3);
    this.#program.set('u_dash', dash?.onPx ?? 0, dash ? dash.onPx + dash.offPx : 0, toFiner);
    this.#program.set('u_dashScale', 512 * 2 ** level);
  }

  #drawStrip(prepared: Prepared, from: number, to: number, zoom: number): void {
    const gl = this.#gl;
    const mesh = this.#meshAt(prepared, clamp(Math.ceil(zoom), 0, MAX_ZOOM));
    const first = Math.max(0, firstAtLeast(mesh.lengths, from) - 1);
    const last = Math.min(mesh.lengths.length - 1, firstAtLeast(mesh.lengths, to));
    gl.bindVertexArray(mesh.array);
    gl.drawArrays(gl.TRIANGLE_STRIP, first * 2, (last - first + 1) * 2);
  }

  #meshAt(prepared: Prepared, zoom: number) {
    let mesh = prepared.meshes.get(zoom);
    if (!mesh) {
      const { vertices, lengths } = strokeMesh(prepared.track, zoom);
      mesh = { array: vertexArray(this.#gl, vertices, [2, 2, 2, 1, 1]), lengths };
      prepared.meshes.set(zoom, mesh);
    }
    return mesh;
  }
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
