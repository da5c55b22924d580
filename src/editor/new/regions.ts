/** A part of the world to begin a story in: its ground in degrees as a GeoJSON `bbox`, and a time zone of it. */
export interface Region {
  readonly box: Box;
  /** An IANA zone; null where it is to be found out from the box. */
  readonly zone: string | null;
}

/** West, south, east, north. Over the antimeridian, west is greater than east. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The regions that have a name. */
export const REGIONS: Readonly<Record<string, Region>> = {
  world: { box: [-170, -55, 170, 75], zone: 'UTC' },
  europe: { box: [-11, 35, 40, 70], zone: 'Europe/Brussels' },
  mediterranean: { box: [-6, 30, 36, 46], zone: 'Europe/Rome' },
  africa: { box: [-18, -35, 52, 38], zone: 'Africa/Lagos' },
  'middle-east': { box: [33, 12, 63, 42], zone: 'Asia/Riyadh' },
  'central-asia': { box: [46, 35, 88, 55], zone: 'Asia/Tashkent' },
  'south-asia': { box: [60, 5, 98, 38], zone: 'Asia/Kolkata' },
  'southeast-asia': { box: [92, -11, 141, 28], zone: 'Asia/Bangkok' },
  'east-asia': { box: [100, 20, 146, 54], zone: 'Asia/Shanghai' },
  oceania: { box: [110, -48, -170, 0], zone: 'Australia/Sydney' },
  'north-america': { box: [-130, 14, -60, 60], zone: 'America/Chicago' },
  'south-america': { box: [-82, -56, -34, 13], zone: 'America/Sao_Paulo' },
};

const BOX_FORM = 'a box of west,south,east,north in degrees, such as 5.9,45.8,10.5,47.8';

/** The region that a text means: its name, or a box. A string says why it means none, and what would. */
export function readRegion(text: string): Region | string {
  if (Object.hasOwn(REGIONS, text)) return REGIONS[text]!;
  const refusal = `expected ${BOX_FORM}, or one of ${Object.keys(REGIONS).join(', ')}, found "${text}".`;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 4 || parts.some((part) => !/^[-+]?\d+(\.\d+)?$/.test(part))) return refusal;
  const [west, south, east, north] = parts.map(Number) as [number, number, number, number];
  if (Math.max(Math.abs(west), Math.abs(east)) > 180) return `expected longitudes from -180 to 180, found "${text}".`;
  if (Math.max(Math.abs(south), Math.abs(north)) > 85) return `expected latitudes from -85 to 85, found "${text}".`;
  if (south >= north || west === east)
    return `expected south below north, and west not the same as east, found "${text}".`;
  return { box: [west, south, east, north], zone: null };
}
