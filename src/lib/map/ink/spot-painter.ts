import { extentOf } from '../../geo/extent.ts';
import type { Spot } from '../../marks/mark.ts';
import { RING_WIDTH_PX, spotSize } from '../../marks/spot-size.ts';
import type { Colour } from './colour.ts';
import { Program, vertexArray } from './program.ts';
import { visibleCopies, worldPixels, type InkView } from './view.ts';

const VERTEX = `
in vec2 a_corner;
out vec2 v_offset;
void main() {
  vec4 clip = u_matrix * vec4(u_offset, 0.0, 1.0);
  v_offset = a_corner * u_reach;
  clip.xy += v_offset * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
}`;

const FRAGMENT = `
in vec2 v_offset;
out vec4 colour;
void main() {
  float r = length(v_offset);
  float halo = 1.0 - smoothstep(0.1, 1.0, r / u_radius);
  float ring = clamp(u_ring * 0.5 - abs(r - u_radius) + 0.5, 0.0, 1.0);
  colour = u_colour * (u_ring > 0.0 ? ring : halo);
}`;

const UNIFORMS = { u_colour: 4, u_reach: 1, u_radius: 1, u_ring: 1 } as const;

/** Draws halos and pulse rings, each one quad. */
export class SpotPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program<typeof UNIFORMS>;
  readonly #quad: WebGLVertexArrayObject;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = new Program(gl, {
      vertex: VERTEX,
      fragment: FRAGMENT,
      attributes: ['a_corner'],
      uniforms: UNIFORMS,
    });
    this.#quad = vertexArray(gl, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), [2]);
  }

  /** Draws one spot; a halo that would be hidden by its place's mark is left out. */
  paint(spot: Spot, colour: Colour, view: InkView): void {
    const size = spotSize(spot, worldPixels(view));
    if (!size) return;
    const copies = visibleCopies(extentOf(spot.at), size.radiusPx, view);
    if (copies.length === 0) return;
    const program = this.#program;
    program.use(view);
    program.set('u_reach', size.radiusPx + 2);
    program.set('u_radius', size.radiusPx);
    program.set('u_ring', spot.shape === 'ring' ? RING_WIDTH_PX : 0);
    program.setColour('u_colour', colour, size.opacity);
    this.#gl.bindVertexArray(this.#quad);
    for (const copy of copies) {
      program.draw(this.#gl.TRIANGLE_STRIP, 0, 4, spot.at[0] + copy - view.centre[0], spot.at[1] - view.centre[1]);
    }
  }
}
