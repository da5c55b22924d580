import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { headPlaces, type HeadShift } from '../../marks/head-places.ts';
import type { Consist, Ink, Mark } from '../../marks/mark.ts';
import type { MarkGeometry } from '../../marks/mark-geometry.ts';
import { colourOf, type Colour } from './colour.ts';
import { ConsistPainter } from './consist-painter.ts';
import { FanPainter } from './fan-painter.ts';
import { SpotPainter } from './spot-painter.ts';
import { StrokePainter } from './stroke-painter.ts';
import { TrackRoute } from '../../geo/track-route.ts';
import { viewOf, worldPixels, type InkView } from './view.ts';

interface Painters {
  readonly strokes: StrokePainter;
  readonly consists: ConsistPainter;
  readonly fans: FanPainter;
  readonly spots: SpotPainter;
}

/**
 * MapLibre's custom layer that draws a story's marks. Geometry is uploaded once; a frame only changes uniforms, so
 * no source is ever sent again while something moves. https://maplibre.org/maplibre-style-spec/layers/
 */
export class InkLayer implements CustomLayerInterface {
  readonly id: 'story-ink' | 'story-heads';
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  readonly #geometry: MarkGeometry;
  #map: MapLibreMap | null = null;
  #painters: Painters | null = null;
  #marks: readonly Mark[] = [];
  #size = { width: 1, height: 1 };
  #colours: Readonly<Record<Ink, Colour>>;

  constructor(id: InkLayer['id'], geometry: MarkGeometry, inks: Readonly<Record<Ink, string>>) {
    this.id = id;
    this.#geometry = geometry;
    this.#colours = coloursOf(inks);
  }

  /** Shows other marks from the next drawn frame on. */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#map?.triggerRepaint();
  }

  /** Draws on a map of this size, in CSS pixels. Asking the page for it in each frame would make it lay itself out. */
  resize(width: number, height: number): void {
    this.#size = { width, height };
  }

  /** Shows the same marks in another flavour. */
  recolour(inks: Readonly<Record<Ink, string>>): void {
    this.#colours = coloursOf(inks);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    const tracks = new Map([...this.#geometry.routes].map(([id, route]) => [id, new TrackRoute(route)]));
    this.#painters = {
      strokes: new StrokePainter(gl, tracks),
      consists: new ConsistPainter(gl, tracks),
      fans: new FanPainter(gl, this.#geometry.fans),
      spots: new SpotPainter(gl),
    };
  }

  onRemove(): void {
    this.#map = null;
    this.#painters = null;
  }

  render: CustomLayerInterface['render'] = (gl, { defaultProjectionData }) => {
    if (!this.#map || !this.#painters) return;
    const view = viewOf(this.#map, this.#size, defaultProjectionData.mainMatrix);
    // Marks lie on the map's own plane, so the order of the list alone decides what covers what.
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    const shifts = this.#shifts(view);
    for (const mark of this.#marks) this.#paint(this.#painters, mark, view, shifts);
    gl.bindVertexArray(null);
  };

  /** How heads that would hide each other are set apart; nothing where there is only one. */
  #shifts(view: InkView): ReadonlyMap<Consist, HeadShift> | null {
    const heads = this.#marks.filter((mark) => mark.kind === 'consist');
    if (heads.length < 2) return null;
    return headPlaces(heads, this.#geometry.routes, worldPixels(view)).shifts;
  }

  #paint(painters: Painters, mark: Mark, view: InkView, shifts: ReadonlyMap<Consist, HeadShift> | null): void {
    const colour = this.#colours[mark.ink];
    switch (mark.kind) {
      case 'stroke':
        return painters.strokes.paint(mark, colour, this.#colours.paper, view);
      case 'consist':
        return painters.consists.paint(mark, colour, this.#colours.paper, view, shifts?.get(mark));
      case 'fan':
        return painters.fans.paint(mark, colour, view);
      case 'spot':
        return painters.spots.paint(mark, colour, view);
    }
  }
}

function coloursOf(inks: Readonly<Record<Ink, string>>): Record<Ink, Colour> {
  return {
    journey: colourOf(inks.journey),
    launch: colourOf(inks.launch),
    neutral: colourOf(inks.neutral),
    paper: colourOf(inks.paper),
  };
}
