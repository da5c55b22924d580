import type { Map as MapLibreMap } from 'maplibre-gl';
import { markGeometry } from '../../marks/mark-geometry.ts';
import type { Mark } from '../../marks/mark.ts';
import type { Timeline } from '../../story/timeline.ts';
import type { Flavour } from '../../theme/tokens.ts';
import { LAYER_ORDER } from '../style/layer-order.ts';
import { InkLayer } from './ink-layer.ts';
import { LabelLayer } from './label-layer.ts';

/**
 * All of a story that is drawn by custom layers. Where heads have labels, they lie above the marks of places, so that
 * none of several is hidden, and their labels above the names.
 */
export class StoryInk {
  readonly #ink: InkLayer;
  /** Only where a journey of the story has a label. */
  readonly #labelled: { readonly heads: InkLayer; readonly labels: LabelLayer } | null;

  constructor(timeline: Timeline, language: string, flavour: Flavour) {
    const geometry = markGeometry(timeline);
    this.#ink = new InkLayer('story-ink', geometry, inksOf(flavour));
    const words = Object.values(timeline.story.journeys).flatMap(({ label }) => label?.[language] ?? []);
    this.#labelled =
      words.length > 0
        ? {
            heads: new InkLayer('story-heads', geometry, inksOf(flavour)),
            labels: new LabelLayer({ geometry, language, words }, flavour),
          }
        : null;
  }

  /** Whether nothing more is awaited before all of it can be drawn. */
  get isComplete(): boolean {
    return this.#labelled?.labels.isComplete ?? true;
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
    if (!this.#labelled) return this.#ink.show(marks);
    const { heads, labels } = this.#labelled;
    this.#ink.show(marks.filter(({ kind }) => kind !== 'consist'));
    heads.show(marks.filter(({ kind }) => kind === 'consist'));
    labels.show(marks);
  }

  /** Draws on a map of this size, in CSS pixels. */
  resize(width: number, height: number): void {
    for (const layer of this.#layers()) layer.resize(width, height);
  }

  /** Shows the same marks in another flavour. */
  recolour(flavour: Flavour): void {
    this.#ink.recolour(inksOf(flavour));
    this.#labelled?.heads.recolour(inksOf(flavour));
    this.#labelled?.labels.recolour(flavour);
  }

  #layers(): (InkLayer | LabelLayer)[] {
    return this.#labelled ? [this.#ink, this.#labelled.heads, this.#labelled.labels] : [this.#ink];
  }
}

function inksOf({ journey, launch, labelSoft, labelHalo }: Flavour) {
  return { journey, launch, neutral: labelSoft, paper: labelHalo };
}
