import { toMercator, type MercatorPoint } from '../geo/mercator.ts';
import type { HeadLabel } from '../marks/head-places.ts';
import { marksOf, type Look } from '../marks/marks-of.ts';
import type { Frame } from '../story/frame.ts';
import type { Timeline } from '../story/timeline.ts';
import { areaShapes } from './area-shapes.ts';
import type { NameShape } from './name-shape.ts';
import type { PosterView } from './poster-view.ts';
import type { Shape } from './shape.ts';
import { shapesOf, type PosterGeometry } from './shapes-of.ts';

/** The dot of a place. Sizes are CSS pixels. */
export interface PlaceDot {
  readonly id: string;
  readonly at: MercatorPoint;
  readonly radiusPx: number;
  readonly strokePx: number;
  readonly isSelected: boolean;
}

/** A frame as a poster draws it over the ground and under the names. */
export interface PosterScene {
  readonly shapes: readonly Shape[];
  readonly dots: readonly PlaceDot[];
  /** What is written over the heads of journeys. */
  readonly labels: readonly HeadLabel[];
  readonly strengthOf: (name: NameShape) => number;
}

/** What of a frame a poster shows, by the same marks as the live map. */
export function posterScene(
  frame: Frame,
  timeline: Timeline,
  geometry: PosterGeometry,
  view: PosterView,
  { look, selected }: { readonly look: Look; readonly selected: string | null },
): PosterScene {
  const { story } = timeline;
  const strengths = new Map(frame.places.map(({ id, strength }) => [id, strength]));
  const launches = new Map(frame.launches.map(({ id, growth, strength }) => [`time:${id}`, growth * strength]));
  const dots = Object.values(story.places)
    .filter(({ kind }) => kind !== 'sea')
    .map(({ id, position }) => {
      const strength = strengths.get(id) ?? 0;
      const isSelected = id === selected;
      return {
        id,
        at: toMercator(position),
        radiusPx: 3.6 + 1.4 * strength + (isSelected ? 1.5 : 0),
        strokePx: 1.4 + 0.6 * strength,
        isSelected,
      };
    });
  const { shapes, labels } = shapesOf(marksOf(frame, story, look), geometry, view);
  return {
    shapes: [...areaShapes(frame.areas, story, view), ...shapes],
    dots,
    labels,
    strengthOf: ({ kind, key }) => {
      if (kind === 'place') return (look.questioning ? 0.4 : 1) * (0.82 + 0.18 * (strengths.get(key) ?? 0));
      if (kind === 'time') return launches.get(key) ?? 0;
      return kind === 'sea' && look.questioning ? 0.4 : 1;
    },
  };
}
