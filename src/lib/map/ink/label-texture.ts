/** How a label beside a head is set, in CSS pixels. */
const SET = { font: "600 12.5px 'Itinera Sans', sans-serif", lineHeight: 15, padX: 6, padY: 3, corner: 3 };

/** A label as a texture: red covers its plate, green its letters. Its size is in CSS pixels. */
export interface LabelTexture {
  readonly texture: WebGLTexture;
  readonly width: number;
  readonly height: number;
}

/** Loads the fonts that lines of text are set in; a canvas does not wait for them by itself. */
export async function loadLabelFonts(lines: readonly string[]): Promise<void> {
  await document.fonts.load(SET.font, lines.join(' '));
}

/** Sets lines of text, one below the other and centred, at the resolution of the screen. Throws Error without a canvas. */
export function labelTexture(gl: WebGL2RenderingContext, lines: readonly string[], pixelRatio: number): LabelTexture {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to set labels on');
  context.font = SET.font;
  const widest = Math.max(...lines.map((line) => context.measureText(line).width));
  const [width, height] = [Math.ceil(widest) + 2 * SET.padX, lines.length * SET.lineHeight + 2 * SET.padY];
  [canvas.width, canvas.height] = [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)];
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = '#f00';
  context.beginPath();
  context.roundRect(0, 0, width, height, SET.corner);
  context.fill();
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = '#0f0';
  context.font = SET.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [i, line] of lines.entries()) {
    context.fillText(line, width / 2, SET.padY + (i + 0.5) * SET.lineHeight + 0.5);
  }
  return { texture: upload(gl, canvas), width: canvas.width / pixelRatio, height: canvas.height / pixelRatio };
}

function upload(gl: WebGL2RenderingContext, canvas: HTMLCanvasElement): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  // MapLibre sets these for its own textures and expects them to be as it left them.
  const [flips, premultiplies] = [gl.UNPACK_FLIP_Y_WEBGL, gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL].map(
    (name) => gl.getParameter(name) as boolean,
  );
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, flips!);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, premultiplies!);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}
