import type { Colour } from './colour.ts';
import { centredMatrix, type InkView } from './view.ts';

/** How many numbers each uniform of a program has, by its name. */
export type Uniforms = Readonly<Record<string, 1 | 2 | 3 | 4>>;

/** What a program is made of: GLSL without declarations of its uniforms, and the vertex attributes in their order. */
export interface ProgramSource {
  readonly vertex: string;
  readonly fragment: string;
  readonly attributes: readonly string[];
  readonly uniforms: Uniforms;
}

/** Numbers of the matrix that comes first. */
const MATRIX_SIZE = 16;
const VIEW_UNIFORMS = { u_viewport: 2, u_offset: 2 } as const;
const PARTS = ['', '.x', '.xy', '.xyz', ''];

/**
 * A WebGL program, linked beside the page's own work until it is used. All of its uniforms are one array, so that a
 * drawing takes one call to send them: on the main thread it is the calls that cost. Besides its own each has
 * `u_matrix`, `u_viewport`, and `u_offset`, where its vertices lie from the view's centre.
 */
export class Program<Own extends Uniforms = Uniforms> {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  /** Undefined before the program is used. */
  #location: WebGLUniformLocation | null | undefined;
  readonly #places: ReadonlyMap<string, number>;
  readonly #values: Float32Array<ArrayBuffer>;
  #view: InkView | null = null;

  constructor(
    gl: WebGL2RenderingContext,
    { vertex, fragment, attributes, uniforms }: ProgramSource & { uniforms: Own },
  ) {
    this.#gl = gl;
    const all = Object.entries({ ...VIEW_UNIFORMS, ...uniforms } satisfies Uniforms);
    this.#places = new Map(all.map(([name], i) => [name, MATRIX_SIZE + 4 * i]));
    this.#values = new Float32Array(MATRIX_SIZE + 4 * all.length);
    const declarations = [
      `uniform vec4 u_values[${this.#values.length / 4}];`,
      '#define u_matrix mat4(u_values[0], u_values[1], u_values[2], u_values[3])',
      ...all.map(([name, size], i) => `#define ${name} (u_values[${MATRIX_SIZE / 4 + i}]${PARTS[size]})`),
    ];
    this.#program = linking(gl, declarations.join('\n'), { vertex, fragment, attributes });
  }

  /** Makes this the program that draws, in a view. Throws Error with the driver's log when a shader is wrong. */
  use(view: InkView): void {
    if (this.#location === undefined) this.#location = locationIn(this.#gl, this.#program);
    this.#gl.useProgram(this.#program);
    if (this.#view === view) return;
    this.#view = view;
    this.#values.set(centredMatrix(view));
    this.set('u_viewport', view.width, view.height);
  }

  /** Sets a number uniform, or a vector of 2 to 4 numbers, for what is drawn from now on. */
  set(name: (keyof Own & string) | keyof typeof VIEW_UNIFORMS, a: number, b = 0, c = 0, d = 0): void {
    const [values, place] = [this.#values, this.#places.get(name)!];
    values[place] = a;
    values[place + 1] = b;
    values[place + 2] = c;
    values[place + 3] = d;
  }

  /** Sets a premultiplied colour, laid on with an opacity of 0 to 1. */
  setColour(name: keyof Own & string, [red, green, blue, alpha]: Colour, opacity: number): void {
    this.set(name, red * opacity, green * opacity, blue * opacity, alpha * opacity);
  }

  /** Draws vertices of the array that is bound, moved by an offset from the view's centre in Mercator units. */
  draw(mode: GLenum, first: number, count: number, x: number, y: number): void {
    this.set('u_offset', x, y);
    this.#gl.uniform4fv(this.#location ?? null, this.#values);
    this.#gl.drawArrays(mode, first, count);
  }
}

function linking(
  gl: WebGL2RenderingContext,
  declarations: string,
  { vertex, fragment, attributes }: Omit<ProgramSource, 'uniforms'>,
): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${declarations}\n${source}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach((name, index) => gl.bindAttribLocation(program, index, name));
  gl.linkProgram(program);
  return program;
}

/** Where the program has its values. Any question about a program waits until it is linked. */
function locationIn(gl: WebGL2RenderingContext, program: WebGLProgram): WebGLUniformLocation | null {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = gl.getAttachedShaders(program)?.map((shader) => gl.getShaderInfoLog(shader)) ?? [];
    throw new Error(`shader: ${gl.getProgramInfoLog(program)} ${logs.join(' ')}`);
  }
  return gl.getUniformLocation(program, 'u_values');
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
