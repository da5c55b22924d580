import type { Colour } from './colour.ts';
import { centredMatrix, type InkView } from './view.ts';

interface Uniform {
  readonly location: WebGLUniformLocation | null;
  readonly held: (number | undefined)[];
}

/** The uniforms that every program has: they hold for a whole frame. */
export const FRAME_UNIFORMS = 'uniform mat4 u_matrix; uniform vec2 u_viewport; uniform vec2 u_offset;';

/**
 * A linked WebGL program with its uniforms by name, `u_offset` being where its vertices lie from the view's centre.
 * Throws Error with the driver's log when a shader is wrong.
 */
export class Program {
  readonly program: WebGLProgram;
  readonly #gl: WebGL2RenderingContext;
  readonly #uniforms = new Map<string, Uniform>();
  #view: InkView | null = null;

  constructor(gl: WebGL2RenderingContext, vertex: string, fragment: string, attributes: readonly string[]) {
    this.#gl = gl;
    this.program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, vertex],
      [gl.FRAGMENT_SHADER, fragment],
    ] as const) {
      const shader = gl.createShader(type)!;
      gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${source}`);
      gl.compileShader(shader);
      gl.attachShader(this.program, shader);
      gl.deleteShader(shader);
    }
    attributes.forEach((name, index) => gl.bindAttribLocation(this.program, index, name));
    gl.linkProgram(this.program);
    if (!gl.getProgramParameter(this.program, gl.LINK_STATUS) && !gl.isContextLost()) {
      const logs = gl.getAttachedShaders(this.program)?.map((shader) => gl.getShaderInfoLog(shader)) ?? [];
      throw new Error(`shader: ${gl.getProgramInfoLog(this.program)} ${logs.join(' ')}`);
    }
  }

  /** Makes this the program that draws, in a view that is sent once a frame. */
  use(view: InkView): void {
    this.#gl.useProgram(this.program);
    if (this.#view === view) return;
    this.#view = view;
    this.#gl.uniformMatrix4fv(this.#uniform('u_matrix').location, false, centredMatrix(view));
    this.set('u_viewport', view.width, view.height);
  }

  /** Sets a number uniform, or a vector of 2 to 4 numbers. Values that the program already holds are not sent again. */
  set(name: string, a: number, b?: number, c?: number, d?: number): void {
    const uniform = this.#uniform(name);
    const { location, held } = uniform;
    if (held[0] === a && held[1] === b && held[2] === c && held[3] === d) return;
    [held[0], held[1], held[2], held[3]] = [a, b, c, d];
    const gl = this.#gl;
    if (b === undefined) gl.uniform1f(location, a);
    else if (c === undefined) gl.uniform2f(location, a, b);
    else if (d === undefined) gl.uniform3f(location, a, b, c);
    else gl.uniform4f(location, a, b, c, d);
  }

  /** Sets a premultiplied colour, laid on with an opacity of 0 to 1. */
  setColour(name: string, [red, green, blue, alpha]: Colour, opacity: number): void {
    this.set(name, red * opacity, green * opacity, blue * opacity, alpha * opacity);
  }

  #uniform(name: string): Uniform {
    let uniform = this.#uniforms.get(name);
    if (!uniform) {
      uniform = { location: this.#gl.getUniformLocation(this.program, name), held: [] };
      this.#uniforms.set(name, uniform);
    }
    return uniform;
  }
}

/** A vertex array over one static buffer of interleaved floats; `sizes` are the floats of each attribute. */
export function vertexArray(
  gl: WebGL2RenderingContext,
  data: Float32Array<ArrayBuffer>,
  sizes: readonly number[],
): WebGLVertexArrayObject {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  const stride = sizes.reduce((sum, size) => sum + size, 0) * 4;
  let offset = 0;
  for (const [index, size] of sizes.entries()) {
    gl.enableVertexAttribArray(index);
    gl.vertexAttribPointer(index, size, gl.FLOAT, false, stride, offset);
    offset += size * 4;
  }
  gl.bindVertexArray(null);
  return array;
}
