import { extentOf } from '../../geo/extent.ts';
import type { HeadLabel } from '../../marks/head-places.ts';
import type { Colour } from './colour.ts';
import { labelTexture, type LabelTexture } from './label-texture.ts';
import { Program, vertexArray } from './program.ts';
import { visibleCopies, type InkView } from './view.ts';

/** How much of what is under a label's plate it hides. */
const PLATE_OPACITY = 0.9;

const VERTEX = `
in vec2 a_corner;
out vec2 v_texture;
void main() {
  vec4 clip = u_matrix * vec4(u_offset, 0.0, 1.0);
  v_texture = a_corner * 0.5 + 0.5;
  vec2 at = (clip.xy / clip.w * 0.5 + 0.5) * u_viewport + u_from;
  // Whole pixels keep the letters sharp.
  at = floor(at * u_pixels + 0.5) / u_pixels + v_texture * u_size;
  gl_Position = vec4(at / u_viewport * 2.0 - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `
in vec2 v_texture;
uniform sampler2D u_label;
out vec4 colour;
void main() {
  vec4 cover = texture(u_label, v_texture);
  colour = mix(u_paper * cover.r, u_colour, cover.g);
}`;

const UNIFORMS = { u_colour: 4, u_paper: 4, u_size: 2, u_from: 2, u_pixels: 1 } as const;

/** Draws labels on plates of paper, each set once as a texture. */
export class LabelPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #language: string;
  readonly #program: Program<typeof UNIFORMS>;
  readonly #quad: WebGLVertexArrayObject;
  readonly #textures = new Map<string, LabelTexture>();

  constructor(gl: WebGL2RenderingContext, language: string) {
    this.#gl = gl;
    this.#language = language;
    this.#program = new Program(gl, {
      vertex: VERTEX,
      fragment: FRAGMENT,
      attributes: ['a_corner'],
      uniforms: UNIFORMS,
    });
    this.#quad = vertexArray(gl, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), [2]);
  }

  /** Draws one label above or below its position. */
  paint({ at, lines, opacity, side, gapPx }: HeadLabel, colour: Colour, paper: Colour, view: InkView): void {
    const { texture, width, height } = this.#textureOf(
      lines.map((line) => line[this.#language] ?? ''),
      view.pixelRatio,
    );
    const copies = visibleCopies(extentOf(at), width + gapPx + height, view);
    if (copies.length === 0) return;
    const [gl, program] = [this.#gl, this.#program];
    program.use(view);
    program.set('u_size', width, height);
    program.set('u_from', -width / 2, side === 'above' ? gapPx : -gapPx - height);
    program.set('u_pixels', view.pixelRatio);
    program.setColour('u_colour', colour, opacity);
    program.setColour('u_paper', paper, opacity * PLATE_OPACITY);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.bindVertexArray(this.#quad);
    for (const copy of copies) {
      program.draw(gl.TRIANGLE_STRIP, 0, 4, at[0] + copy - view.centre[0], at[1] - view.centre[1]);
    }
  }

  #textureOf(lines: readonly string[], pixelRatio: number): LabelTexture {
    const key = `${pixelRatio}\n${lines.join('\n')}`;
    let known = this.#textures.get(key);
    if (!known) {
      known = labelTexture(this.#gl, lines, pixelRatio);
      this.#textures.set(key, known);
    }
    return known;
  }
}
