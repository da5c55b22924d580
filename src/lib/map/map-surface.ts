import type { Map as MapLibreMap } from 'maplibre-gl';
import { shownBox, type Viewport } from '../geo/camera.ts';
import { groundBoxOf, type GroundBox } from '../geo/ground-box.ts';
import { nearestLongitude, wrapLongitude } from '../geo/longitude.ts';
import { toMercator } from '../geo/mercator.ts';
import type { LngLat } from '../geo/position.ts';

/** A point of the map's element in CSS pixels, from its top left corner. */
export interface SurfacePoint {
  readonly x: number;
  readonly y: number;
}

/** What the map shows: the box of ground in its free part, and how it is turned, in degrees. */
export interface ShownGround {
  readonly box: GroundBox;
  readonly bearingDegrees: number;
  readonly pitchDegrees: number;
}

/** The live map as a sheet that tools can lie on: points to positions and back, and what it shows. */
export class MapSurface {
  readonly #map: MapLibreMap;
  readonly #viewport: () => Viewport;

  /** For `StoryMap.attach`. */
  constructor(map: MapLibreMap, viewport: () => Viewport) {
    this.#map = map;
    this.#viewport = viewport;
  }

  /** How many digits behind the point a degree needs for a step of one pixel. */
  get digits(): number {
    const degreesOfPixel = 360 / (512 * 2 ** this.#map.getZoom());
    return Math.max(0, Math.ceil(-Math.log10(degreesOfPixel)));
  }

  /** The position under a point, rounded to what a pixel can tell. */
  positionAt({ x, y }: SurfacePoint): LngLat {
    const { lng, lat } = this.#map.unproject([x, y]);
    const rounded = (value: number) => Number(value.toFixed(this.digits));
    return [rounded(wrapLongitude(lng)), rounded(lat)];
  }

  /** Where a position lies, on the copy of the world that is in view. */
  pointOf([longitude, latitude]: LngLat): SurfacePoint {
    const { x, y } = this.#map.project([nearestLongitude(longitude, this.#map.getCenter().lng), latitude]);
    return { x, y };
  }

  /** What the free part of the map shows now. */
  shownGround(): ShownGround {
    const { lng, lat } = this.#map.getCenter();
    const [x, y] = toMercator([lng, lat]);
    const [bearingDegrees, pitchDegrees] = [this.#map.getBearing(), this.#map.getPitch()];
    const camera = { x, y, zoom: this.#map.getZoom(), bearingDegrees, pitchDegrees };
    return { box: groundBoxOf(shownBox(camera, this.#viewport()), this.digits), bearingDegrees, pitchDegrees };
  }

  /** Calls the listener whenever positions lie at other points, until the returned function is called. */
  onMove(listener: () => void): () => void {
    const { unsubscribe } = this.#map.on('move', listener);
    return unsubscribe;
  }
}
