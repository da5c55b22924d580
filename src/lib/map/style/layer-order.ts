/** Every layer of the map, bottom to top. A layer that is not listed here cannot be added. */
export const LAYER_ORDER = [
  'background',
  'depth',
  'coast-glow',
  'land',
  'urban',
  'lake',
  'river',
  'coastline',
  'boundary-admin',
  'boundary-disputed',
  'boundary-country',
  'area-fill',
  'area-outline',
  'story-ink',
  'city-dot',
  'water-label',
  'country-label',
  'city-label',
  'place-dot',
  'story-heads',
  'sea-name',
  'launch-time',
  'place-name',
  'head-label',
] as const;

/** The id of a layer of the map. */
export type LayerId = (typeof LAYER_ORDER)[number];
