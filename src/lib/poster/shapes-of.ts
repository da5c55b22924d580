import type { MercatorPoint } from '../geo/mercator.ts';
import { TrackRoute } from '../geo/track-route.ts';
import type { Route } from '../geo/route.ts';
import { carriagesOf, CONSIST_SHAPES } from '../marks/consist-shape.ts';
import { fanGrid, type FanShape } from '../marks/fan-shape.ts';
import { headPlaces, type HeadLabel, type HeadShift } from '../marks/head-places.ts';
import type { Consist, Dash, Fan, Mark, Stroke } from '../marks/mark.ts';
import { markGeometry } from '../marks/mark-geometry.ts';
import { spotSize } from '../marks/spot-size.ts';
import type { Timeline } from '../story/timeline.ts';
import { onCanvas, pathData } from './canvas.ts';
import { RouteLines } from './route-lines.ts';
import { pixelsAt, shareAt, type PosterView } from './poster-view.ts';
import type { PathShape, Shape } from './shape.ts';

/** A fan is cut into so many sectors side by side; those outside of this share of its half fade as on the live map. */
const FAN_SECTORS = 40;
const FAN_EDGE = 0.55;
const RIM_POINTS = 1;

/** A soft band is laid on in lines of these shares of its width. */
const BAND_SHARES = [1, 0.78, 0.56, 0.36];

/** The share of the way to the next whole zoom from which dashes are drawn as there. */
const FINER_DASHES_FROM = 0.85;

const NO_SHIFT: HeadShift = { behindPx: 0, asidePx: 0 };

/** A story's routes and fans, made ready for drawing posters of any of its frames. */
export interface PosterGeometry {
  readonly tracks: ReadonlyMap<string, Route>;
  readonly routes: ReadonlyMap<string, RouteLines>;
  readonly fans: ReadonlyMap<string, FanShape>;
}

/** Prepares what marks refer to, once for a story. */
export function posterGeometry(timeline: Timeline): PosterGeometry {
  const { routes, fans } = markGeometry(timeline);
  const lines = [...routes].map(([id, route]) => [id, new RouteLines(new TrackRoute(route))] as const);
  return { tracks: routes, routes: new Map(lines), fans };
}

/**
 * Marks as shapes of a poster, in the same order, and the labels of heads. Throws Error for a route or launch that is
 * not known.
 */
export function shapesOf(
  marks: readonly Mark[],
  geometry: PosterGeometry,
  view: PosterView,
): { readonly shapes: Shape[]; readonly labels: readonly HeadLabel[] } {
  const heads = marks.filter((mark) => mark.kind === 'consist');
  const { shifts, labels } = headPlaces(heads, geometry.tracks, view.worldPixels);
  const shapes = marks.flatMap((mark): Shape[] => {
    switch (mark.kind) {
      case 'stroke':
        return strokeShapes(mark, known(geometry.routes, mark.route), view);
      case 'consist':
        return vehicleShapes(mark, known(geometry.routes, mark.route).track, view, shifts.get(mark) ?? NO_SHIFT);
      case 'fan':
        return fanShapes(mark, known(geometry.fans, mark.launch), view);
      case 'spot': {
        const size = spotSize(mark, view.worldPixels);
        const kind = mark.shape;
        return size ? [{ kind, at: shareAt(view, mark.at), ink: mark.ink, ...size }] : [];
      }
    }
  });
  return { shapes, labels };
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`nothing to draw by the id ${id}`);
  return found;
}

function strokeShapes(stroke: Stroke, lines: RouteLines, view: PosterView): Shape[] {
  const data = pathData(view, lines.between(stroke.fromKm, stroke.toKm, view.zoom));
  if (data === '' || stroke.opacity <= 0) return [];
  const path = (ink: Stroke['ink'], widthPx: number, rest: { opacity?: number; isRound?: boolean } = {}) =>
    ({ kind: 'path', data, ink, widthPx, opacity: stroke.opacity, isRound: false, dash: null, ...rest }) as const;
  if (stroke.soft) {
    const opacity = stroke.opacity / BAND_SHARES.length;
    return BAND_SHARES.map((share) => path(stroke.ink, stroke.widthPx * share, { opacity, isRound: true }));
  }
  const { dash, casingPx, widthPx } = stroke;
  return [
    ...(casingPx > 0 ? [path('paper', widthPx + 2 * casingPx)] : []),
    { ...path(stroke.ink, widthPx), dash: dash && dashAt(dash, lines.track.lengthAt(stroke.fromKm), view) },
  ];
}

/** Dashes keep their place on the ground and double their number from one whole zoom to the next, as the live map's do. */
function dashAt({ onPx, offPx }: Dash, fromLength: number, { zoom, worldPixels }: PosterView): PathShape['dash'] {
  const between = zoom - Math.floor(zoom);
  const scale = between < FINER_DASHES_FROM ? 2 ** between : 2 ** (between - 1);
  const period = (onPx + offPx) * scale;
  return {
    onPx: onPx * scale,
    offPx: offPx * scale,
    startPx: (fromLength * worldPixels + (onPx * scale) / 2) % period,
  };
}

function vehicleShapes(consist: Consist, track: TrackRoute, view: PosterView, shift: HeadShift): Shape[] {
  const { boxes, wallPx } = CONSIST_SHAPES[consist.shape];
  return carriagesOf(consist, track, view.worldPixels).map(({ front, rear }) => {
    const [[x1, y1], [x0, y0]] = [pixelsAt(view, front), pixelsAt(view, rear)];
    // A carriage lies between two points of its track, and those are nearer in a bend.
    const halfLengthPx = Math.max(1, Math.hypot(x1 - x0, y1 - y0) / 2);
    return {
      kind: 'vehicle',
      at: shareAt(view, [(front[0] + rear[0]) / 2, (front[1] + rear[1]) / 2]),
      angleDegrees: (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI,
      shift,
      boxes: boxes.length > 1 ? boxes : boxes.map((box) => ({ ...box, halfLengthPx })),
      wallPx: consist.hollow ? wallPx : 0,
      ink: consist.ink,
      opacity: consist.opacity,
    };
  });
}

function fanShapes({ launch, growth, ink, opacity }: Fan, shape: FanShape, view: PosterView): Shape[] {
  const courses = shape.toDegrees - shape.fromDegrees;
  const whole = fanGrid(shape, 1, 2);
  const [origin, tip] = [whole[0]![0]!, whole[1]![1]!];
  const copy = Math.round(origin[0] - view.box.x);
  const [start, end] = [origin, tip].map(([x, y]) => onCanvas(view, [x - copy, y])) as [number, number][];
  const sectors = Array.from({ length: FAN_SECTORS }, (_, i) => {
    const sector = {
      ...shape,
      lengthKm: shape.lengthKm * growth,
      fromDegrees: shape.fromDegrees + (courses * i) / FAN_SECTORS,
      toDegrees: shape.fromDegrees + (courses * (i + 1)) / FAN_SECTORS,
    };
    const [[apex], rim] = fanGrid(sector, 1, RIM_POINTS) as [MercatorPoint[], MercatorPoint[]];
    const fromMiddle = Math.abs((2 * (i + 0.5)) / FAN_SECTORS - 1);
    return {
      data: pathData(view, [apex!, ...rim], true),
      opacity: opacity * (1 - smoothstep(FAN_EDGE, 1, fromMiddle)),
    };
  });
  return [{ kind: 'fan', id: launch, sectors, origin: start!, radius: distance(start!, end!), ink }];
}

function distance([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** As in GLSL. */
function smoothstep(from: number, to: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
