import type { Tier } from './plate.ts';

/** What of a drawn map not every size of map has. */
export interface Tiered {
  readonly key: string;
  /** The sizes of map that have it. */
  readonly tiers: readonly Tier[];
}

/** On both sizes of map. */
export const BOTH_TIERS: readonly Tier[] = ['narrow', 'wide'];

/** What is found for both sizes of map, each marked with those on which it is. */
export function tiered<Found extends Tiered>(find: (tier: Tier) => readonly Found[]): Found[] {
  const [wide, narrow] = [find('wide'), find('narrow')];
  const inBoth = new Set(wide.map(({ key }) => key).filter((key) => narrow.some((one) => one.key === key)));
  const only = (found: readonly Found[], tier: Tier) =>
    found.filter(({ key }) => !inBoth.has(key)).map((one) => ({ ...one, tiers: [tier] }));
  return [...wide.filter(({ key }) => inBoth.has(key)), ...only(wide, 'wide'), ...only(narrow, 'narrow')];
}

/** What a map of one size has. */
export function onTier<Found extends Tiered>(found: readonly Found[], tier: Tier): Found[] {
  return found.filter(({ tiers }) => tiers.includes(tier));
}

/** The one size of map that has it, as the style sheet's `data-only`; undefined for what both have. */
export function onlyTier({ tiers }: Tiered): Tier | undefined {
  return tiers.length === 1 ? tiers[0] : undefined;
}
