import type { Extent } from '../../geo/extent.ts';
import type { MercatorPoint } from '../../geo/mercator.ts';
import { fanGrid, type FanShape } from '../../marks/fan-shape.ts';
import type { Fan } from '../../marks/mark.ts';
import type { Colour } from './colour.ts';
import { Program, vertexArray } from './program.ts';
import { visibleCopies, type InkView } from './view.ts';

const ROWS = 24;
const COLUMNS = 24;

const VERTEX = `
in vec2 a_position; in vec2 a_fan;
out vec2 v_fan;
void main() { gl_Position = u_matrix * vec4(a_position + u_offset, 0.0, 1.0); v_fan = a_fan; }`;

const FRAGMENT = `
in vec2 v_fan;
out vec4 colour;
void main() {
  float fade = pow(1.0 - v_fan.x, 1.4);
  float sides = 1.0 - smoothstep(0.55, 1.0, abs(v_fan.y));
  float opened = 1.0 - smoothstep(u_growth - 0.06, u_growth, v_fan.x);
  float front = exp(-pow((v_fan.x - u_growth + 0.03) / 0.02, 2.0)) * (1.0 - u_growth);
  float band = u_range.y > 0.0 ? smoothstep(u_range.x - 0.01, u_range.x, v_fan.x) * opened : 0.0;
  colour = u_colour * sides * min(0.9, 0.5 * fade * opened + 0.55 * front + 0.3 * band);
}`;

const UNIFORMS = { u_colour: 4, u_growth: 1, u_range: 2 } as const;

interface FanMesh {
  readonly array: WebGLVertexArrayObject;
  readonly origin: MercatorPoint;
  readonly extent: Extent;
  readonly count: number;
  readonly range: readonly [from: number, to: number];
}

/** Draws the fans of launches: a grid on the sphere for each, uploaded once; growth and strength are uniforms. */
export class FanPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program<typeof UNIFORMS>;
  readonly #fans: ReadonlyMap<string, FanMesh>;

  constructor(gl: WebGL2RenderingContext, shapes: ReadonlyMap<string, FanShape>) {
    this.#gl = gl;
    this.#program = new Program(gl, {
      vertex: VERTEX,
      fragment: FRAGMENT,
      attributes: ['a_position', 'a_fan'],
      uniforms: UNIFORMS,
    });
    this.#fans = new Map(
      [...shapes].map(([id, shape]) => {
        const { vertices, ...place } = fanMesh(shape);
        const range: FanMesh['range'] = shape.rangeShare ?? [0, 0];
        return [id, { array: vertexArray(gl, vertices, [2, 2]), ...place, count: vertices.length / 4, range }];
      }),
    );
  }

  /** Draws one fan. Throws Error for a launch that is not known. */
  paint(fan: Fan, colour: Colour, view: InkView): void {
    const mesh = this.#fans.get(fan.launch);
    if (!mesh) throw new Error(`no launch ${fan.launch} to draw`);
    const copies = visibleCopies(mesh.extent, 0, view);
    if (copies.length === 0) return;
    this.#program.use(view);
    this.#program.setColour('u_colour', colour, fan.opacity);
    this.#program.set('u_growth', fan.growth);
    this.#program.set('u_range', ...mesh.range);
    this.#gl.bindVertexArray(mesh.array);
    for (const copy of copies) {
      const [x, y] = [mesh.origin[0] + copy - view.centre[0], mesh.origin[1] - view.centre[1]];
      this.#program.draw(this.#gl.TRIANGLES, 0, mesh.count, x, y);
    }
  }
}

/** Two triangles a grid cell; each vertex has its position relative to the origin, and (outward 0..1, across -1..1). */
function fanMesh(shape: FanShape): Pick<FanMesh, 'origin' | 'extent'> & { vertices: Float32Array<ArrayBuffer> } {
  const grid = fanGrid(shape, ROWS, COLUMNS);
  const origin = grid[0]![0]!;
  const vertex = (row: number, column: number) => {
    const [x, y] = grid[row]![column]!;
    return [x - origin[0], y - origin[1], row / ROWS, (2 * column) / COLUMNS - 1];
  };
  const floats: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const [a, b] = [vertex(row, column), vertex(row, column + 1)];
      const [c, d] = [vertex(row + 1, column), vertex(row + 1, column + 1)];
      floats.push(...a, ...b, ...c, ...b, ...d, ...c);
    }
  }
  const [xs, ys] = [0, 1].map((axis) => grid.flat().map((point) => point[axis]!)) as [number[], number[]];
  const extent = { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
  return { vertices: new Float32Array(floats), origin, extent };
}
