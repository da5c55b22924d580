import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { headPlaces } from '../../marks/head-places.ts';
import type { Consist, Mark } from '../../marks/mark.ts';
import type { MarkGeometry } from '../../marks/mark-geometry.ts';
import { colourOf, type Colour } from './colour.ts';
import { LabelPainter } from './label-painter.ts';
import { loadLabelFonts } from './label-texture.ts';
import { viewOf, worldPixels } from './view.ts';

/** What a label layer is made of; `words` are all labels in the language. */
export interface LabelOptions {
  readonly geometry: MarkGeometry;
  readonly language: string;
  readonly words: readonly string[];
}

/** The colours of a label's letters and of its plate, as CSS colours. */
export interface LabelColours {
  readonly ink: string;
  readonly paper: string;
}

/** MapLibre's custom layer with the names of the heads, above all other names so that they stay legible over them. */
export class LabelLayer implements CustomLayerInterface {
  readonly id = 'head-label';
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  readonly #options: LabelOptions;
  #map: MapLibreMap | null = null;
  #painter: LabelPainter | null = null;
  #heads: readonly Consist[] = [];
  #size = { width: 1, height: 1 };
  #colours: { readonly ink: Colour; readonly paper: Colour };
  #hasFonts = false;

  constructor(options: LabelOptions, colours: LabelColours) {
    this.#options = options;
    this.#colours = { ink: colourOf(colours.ink), paper: colourOf(colours.paper) };
    void loadLabelFonts(options.words)
      // A font that does not come gives way to one of the system.
      .catch(() => undefined)
      .then(() => {
        this.#hasFonts = true;
        this.#map?.triggerRepaint();
      });
  }

  /** Whether nothing more is awaited; until then labels are left out. */
  get isComplete(): boolean {
    return this.#hasFonts;
  }

  /** Shows the labels of other marks from the next drawn frame on. */
  show(marks: readonly Mark[]): void {
    this.#heads = marks.filter((mark) => mark.kind === 'consist');
  }

  /** Draws on a map of this size, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#size = { width, height };
  }

  /** Shows the same labels in another flavour. */
  recolour({ ink, paper }: LabelColours): void {
    this.#colours = { ink: colourOf(ink), paper: colourOf(paper) };
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#painter = new LabelPainter(gl, this.#options.language);
  }

  onRemove(): void {
    this.#map = null;
    this.#painter = null;
  }

  render: CustomLayerInterface['render'] = (gl, { defaultProjectionData }) => {
    if (!this.#map || !this.#painter || !this.#hasFonts) return;
    const view = viewOf(this.#map, this.#size, defaultProjectionData.mainMatrix);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    const { labels } = headPlaces(this.#heads, this.#options.geometry.routes, worldPixels(view));
    for (const label of labels) this.#painter.paint(label, this.#colours.ink, this.#colours.paper, view);
    gl.bindVertexArray(null);
  };
}
