import type { Map as MapLibreMap } from 'maplibre-gl';
import { markGeometry } from '../../marks/mark-geometry.ts';
import type { Mark } from '../../marks/mark.ts';
import type { Timeline } from '../../story/timeline.ts';
import type { Flavour } from '../../theme/tokens.ts';
import { LAYER_ORDER } from '../style/layer-order.ts';
import { InkLayer } from './ink-layer.ts';
import { LabelLayer } from './label-layer.ts';

/** All of a story that is drawn by custom layers: its marks, and above the names of places the labels of its heads. */
export class StoryInk {
  readonly #ink: InkLayer;
  /** Only where a journey of the story has a label. */
  readonly #labels: LabelLayer | null;

  constructor(timeline: Timeline, language: string, flavour: Flavour) {
    const geometry = markGeometry(timeline);
    this.#ink = new InkLayer(geometry, inksOf(flavour));
    const words = Object.values(timeline.story.journeys).flatMap(({ label }) => label?.[language] ?? []);
    this.#labels = words.length > 0 ? new LabelLayer({ geometry, language, words }, flavour) : null;
  }

  /** Whether nothing more is awaited before all of it can be drawn. */
  get isComplete(): boolean {
    return this.#labels?.isComplete ?? true;
  }

  /** Adds the layers to a map whose style is there, each at its place in the order of layers. */
  addTo(map: MapLibreMap): void {
    for (const layer of this.#layers()) {
      map.addLayer(
        layer,
        LAYER_ORDER.slice(LAYER_ORDER.indexOf(layer.id) + 1).find((id) => map.getLayer(id)),
      );
    }
  }

  /** Takes the layers from a map that has them. */
  removeFrom(map: MapLibreMap): void {
    for (const { id } of this.#layers()) map.removeLayer(id);
  }

  /** Shows other marks from the next drawn frame on. */
  show(marks: readonly Mark[]): void {
    this.#ink.show(marks);
    this.#labels?.show(marks);
  }

  /** Draws on a map of this size, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#ink.resize(width, height);
    this.#labels?.resize(width, height);
  }

  /** Shows the same marks in another flavour. */
  recolour(flavour: Flavour): void {
    this.#ink.recolour(inksOf(flavour));
    this.#labels?.recolour(flavour);
  }

  #layers(): (InkLayer | LabelLayer)[] {
    return this.#labels ? [this.#ink, this.#labels] : [this.#ink];
  }
}

function inksOf({ journey, launch, labelSoft, labelHalo }: Flavour) {
  return { journey, launch, neutral: labelSoft, paper: labelHalo };
}
