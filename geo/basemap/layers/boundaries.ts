import type { Feature } from 'geojson';
import type { ShapeFeature } from '../sources/shapefile.ts';
import type { TileLayer } from '../tiles/layer.ts';

const FIRST_DIVISION_ZOOM = 4;

/**
 * The `boundary` layer {kind: 'country' | 'disputed' | 'admin1', adminLevel: 2 | 4}, least important first, from
 * Natural Earth's boundaries of countries and of first-order divisions on land at 1:10 million; the other scales class
 * some lines differently. Lines that only bound a zone, such as the edges of a demilitarised one, are left out.
 */
export function boundaryLayer(countries: readonly ShapeFeature[], divisions: readonly ShapeFeature[]): TileLayer {
  const lines = countries.flatMap(countryBoundary);
  return {
    name: 'boundary',
    featuresAt: (zoom) => [
      ...(zoom < FIRST_DIVISION_ZOOM ? [] : divisions.flatMap((feature) => divisionBoundary(feature, zoom))),
      ...lines,
    ],
  };
}

function countryBoundary({ properties, geometry }: ShapeFeature): Feature[] {
  const kind = kindOf(properties['featurecla'] ?? '');
  return kind === null ? [] : [{ type: 'Feature', properties: { kind, adminLevel: 2 }, geometry }];
}

/** `ForgetMagics` is the package's own class, for the line between Western Sahara and Morocco. */
function kindOf(featureClass: string): 'country' | 'disputed' | null {
  switch (featureClass.replace(/ \(.*\)$/, '')) {
    case 'International boundary':
      return 'country';
    case 'Disputed':
    case 'Indefinite':
    case 'Indeterminant frontier':
    case 'Line of control':
    case 'ForgetMagics':
      return 'disputed';
    default:
      return null;
  }
}

function divisionBoundary({ properties, geometry }: ShapeFeature, zoom: number): Feature[] {
  const shown = properties['featurecla'] === 'Admin-1 boundary' && Number(properties['min_zoom']) <= zoom;
  return shown ? [{ type: 'Feature', properties: { kind: 'admin1', adminLevel: 4 }, geometry }] : [];
}
