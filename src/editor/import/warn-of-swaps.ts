import type { LngLat } from '../../lib/geo/position.ts';
import { distanceKm } from '../../lib/geo/sphere.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { PlanBuilder } from './plan-builder.ts';

/** Farther than this from every place of the story, a position is worth a second look. */
const FAR_KM = 2000;

/** Warns of a position far from the story whose mirror image, with longitude and latitude swapped, lies near it. */
export function warnOfSwaps(builder: PlanBuilder, features: readonly ImportedFeature[]): void {
  const places = builder.storyPlaces.map(({ position }) => position);
  if (places.length === 0) return;
  const nearest = (position: LngLat) => Math.min(...places.map((own) => distanceKm(own, position)));
  for (const feature of features) {
    const position = firstPosition(feature);
    if (!position || Math.abs(position[0]) > 90) continue;
    const [km, swappedKm] = [nearest(position), nearest([position[1], position[0]])];
    if (km <= FAR_KM || swappedKm > km / 10) continue;
    builder.warnings.addAt(builder.fileName, feature.locate('lon'), {
      path: '',
      expected: 'a position near the story',
      found: `[${position.join(', ')}], ${Math.round(km)} km away`,
      hint: `Longitude and latitude look swapped: the other way round it is ${Math.round(swappedKm)} km away.`,
    });
    return;
  }
}

function firstPosition({ shape }: ImportedFeature): LngLat | null {
  switch (shape?.kind) {
    case 'point':
      return shape.position;
    case 'line':
      return shape.line[0] ?? null;
    case 'area':
      return shape.polygons[0]?.[0]?.[0] ?? null;
    case undefined:
      return null;
  }
}
