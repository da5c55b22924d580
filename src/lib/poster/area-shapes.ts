import { unwrapLine } from '../geo/longitude.ts';
import { toMercator } from '../geo/mercator.ts';
import { AREA_DASH, AREA_LOOKS } from '../marks/area-look.ts';
import type { AreaFrame } from '../story/frame.ts';
import type { Story } from '../story/model.ts';
import { pathData } from './canvas.ts';
import type { PosterView } from './poster-view.ts';
import type { Shape } from './shape.ts';

/** The areas of a frame, each filled and outlined. */
export function areaShapes(areas: readonly AreaFrame[], story: Story, view: PosterView): Shape[] {
  return areas.flatMap(({ id, strength: told }): Shape[] => {
    const { rings, kind } = story.areas[id]!;
    const { ink, fill, outline, widthPx, leastStrength } = AREA_LOOKS[kind];
    const strength = Math.max(told, leastStrength);
    const data = rings.map((ring) => pathData(view, unwrapLine(ring).map(toMercator), true)).join('');
    if (strength <= 0 || data === '') return [];
    const [onPx, offPx] = AREA_DASH.map((share) => share * widthPx) as [number, number];
    const path = { kind: 'path', data, ink, isRound: false } as const;
    return [
      { ...path, widthPx: 0, opacity: fill * strength, dash: null },
      { ...path, widthPx, opacity: outline * strength, dash: { onPx, offPx, startPx: 0 } },
    ];
  });
}
