import type { LayerSpecification } from 'maplibre-gl';
import type { Flavour } from '../../theme/tokens.ts';

/** The basemap's vector source; its layers are described in geo/basemap/README.md. */
export const GROUND_SOURCE = 'ground';

const zoomed = (...stops: readonly number[]) => ['interpolate', ['exponential', 1.4], ['zoom'], ...stops];

/** Land, water and boundaries in one flavour, bottom first. */
export function groundLayers(flavour: Flavour): LayerSpecification[] {
  const [shallow, middle, deep] = flavour.depths;
  const layers = [
    { id: 'background', type: 'background', paint: { 'background-color': flavour.sea } },
    ground('depth', 'fill', 'depth', {
      'fill-color': ['step', ['get', 'depth'], shallow, 1000, middle, 3000, deep],
      'fill-antialias': false,
      // The depths are known every nine kilometres: closer up their steps would look like more than that.
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 1, 8.5, 0],
    }),
    ground('coast-glow', 'line', 'coastline', {
      'line-color': flavour.coastGlow,
      'line-width': zoomed(2, 4, 6, 10, 10, 18),
      'line-blur': zoomed(2, 3, 6, 7, 10, 12),
    }),
    ground('land', 'fill', 'land', { 'fill-color': flavour.land, 'fill-antialias': false }),
    ground('urban', 'fill', 'urban', {
      'fill-color': flavour.urban,
      'fill-antialias': false,
      // Its source is coarser than the coasts close up.
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7.5, 1, 9, 0],
    }),
    ground('lake', 'fill', 'lake', { 'fill-color': flavour.sea, 'fill-outline-color': flavour.river }),
    ground('river', 'line', 'river', {
      'line-color': flavour.river,
      'line-width': zoomed(3, 0.3, 6, 0.7, 10, 1.6),
    }),
    ground('coastline', 'line', 'coastline', {
      'line-color': flavour.coast,
      'line-width': zoomed(2, 0.35, 6, 0.7, 10, 1.1),
    }),
    boundary('boundary-admin', ['==', ['get', 'kind'], 'admin1'], {
      'line-color': flavour.border,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0, 5, 0.35, 8, 0.5],
      'line-width': 0.6,
      'line-dasharray': [4, 3],
    }),
    boundary('boundary-disputed', ['==', ['get', 'kind'], 'disputed'], {
      'line-color': flavour.border,
      'line-width': zoomed(2, 0.5, 6, 1, 10, 1.6),
      'line-dasharray': [2, 2],
    }),
    boundary('boundary-country', ['==', ['get', 'kind'], 'country'], {
      'line-color': flavour.border,
      'line-width': zoomed(2, 0.5, 6, 1.1, 10, 1.8),
    }),
  ];
  return layers as LayerSpecification[];
}

function ground(id: string, type: 'fill' | 'line', sourceLayer: string, paint: Record<string, unknown>) {
  return { id, type, source: GROUND_SOURCE, 'source-layer': sourceLayer, paint };
}

function boundary(id: string, filter: unknown, paint: Record<string, unknown>) {
  return { ...ground(id, 'line', 'boundary', paint), filter };
}
