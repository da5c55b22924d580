import { isInView, type Camera, type Viewport } from '../geo/camera.ts';
import { mercatorWidthKm, toMercator, type MercatorPoint } from '../geo/mercator.ts';
import type { LngLat } from '../geo/position.ts';
import { pointAt, type Route } from '../geo/route.ts';
import type { Frame, Stretch } from '../story/frame.ts';
import { cameraOf } from '../story/frame-camera.ts';
import type { Status, Vehicle } from '../story/model.ts';
import type { Timeline } from '../story/timeline.ts';
import { centreOf } from './fan-shape.ts';
import { LEAST_HALO_PX } from './spot-size.ts';

/** One kind of mark that is on the map; the interface has a drawing and a sentence for each. */
export type LegendItem =
  | { readonly kind: 'travelled' | 'ahead' | 'expected'; readonly status: Status }
  | { readonly kind: 'head'; readonly vehicle: Vehicle; readonly estimated: boolean }
  | { readonly kind: 'wreck' | 'band' | 'launch-area' | 'fan' | 'sea-area' | 'site' | 'place' | 'halo' };

/** A line counts as seen when one of this many points along it is. */
const SAMPLES = 48;

/** The kinds of marks that can be seen in a frame on a map of this size, in the order of a legend, each once. */
export function legendOf(frame: Frame, timeline: Timeline, viewport: Viewport): LegendItem[] {
  const whole: Viewport = { ...viewport, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const camera = cameraOf(frame.view, viewport);
  const isSeen = (point: MercatorPoint) => isInView(point, camera, whole);
  const { story } = timeline;
  const items: LegendItem[] = [];

  for (const journey of frame.journeys) {
    const { route } = timeline.journeys.find(({ id }) => id === journey.id)!;
    const seen = (stretches: readonly Stretch[]) =>
      stretches.filter((stretch) => isStretchSeen(route, stretch, isSeen));
    items.push(...seen(journey.travelled).map(({ status }) => ({ kind: 'travelled' as const, status })));
    items.push(...seen(journey.ahead).map(({ status }) => ({ kind: 'ahead' as const, status })));
    const [fromKm, toKm] = journey.bandKm;
    if (journey.estimated && isStretchSeen(route, { fromKm, toKm }, isSeen)) items.push({ kind: 'band' });
    if (journey.strength > 0 && isSeen(toMercator(journey.head))) {
      const { vehicle, estimated, isLost } = journey;
      items.push(isLost ? { kind: 'wreck' } : { kind: 'head', vehicle, estimated });
    }
  }
  for (const line of Object.values(story.lines)) {
    if (line.line.some((position) => isSeen(toMercator(position)))) {
      items.push({ kind: 'expected', status: line.status });
    }
  }
  for (const { id, strength } of frame.areas) {
    const area = story.areas[id]!;
    const isThere = [centreOf(area.rings), ...area.rings.flat()].some((position) => isSeen(toMercator(position)));
    if (!isThere || (strength <= 0 && area.kind !== 'site')) continue;
    items.push({ kind: area.kind === 'sea' ? 'sea-area' : area.kind });
  }
  if (frame.launches.some(({ growth, strength }) => growth > 0 && strength > 0)) items.push({ kind: 'fan' });
  const places = Object.values(story.places).filter(
    ({ position, kind }) => kind !== 'sea' && isSeen(toMercator(position)),
  );
  if (places.length > 0) items.push({ kind: 'place' });
  if (places.some(({ position, precisionKm }) => radiusPx(position, precisionKm, camera) >= LEAST_HALO_PX)) {
    items.push({ kind: 'halo' });
  }
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(JSON.stringify(item)) && seen.add(JSON.stringify(item)));
}

function isStretchSeen(
  route: Route,
  { fromKm, toKm }: { readonly fromKm: number; readonly toKm: number },
  isSeen: (point: MercatorPoint) => boolean,
): boolean {
  const step = (toKm - fromKm) / SAMPLES;
  return Array.from({ length: SAMPLES + 1 }, (_, i) => pointAt(route, fromKm + i * step)).some(isSeen);
}

function radiusPx(position: LngLat, radiusKm: number, camera: Camera): number {
  return (radiusKm / mercatorWidthKm(position[1])) * 512 * 2 ** camera.zoom;
}
