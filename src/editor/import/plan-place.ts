import { distanceKm } from '../../lib/geo/sphere.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { isZone } from '../../lib/story/zone.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { GAZETTEER_LICENCE } from '../gazetteer/open-gazetteer.ts';
import { zoneNear } from '../gazetteer/zone-near.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { KnownPlace } from './import-plan.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { gazetteerSource } from './plan-sources.ts';

/** The kinds of place that a story knows. */
export const PLACE_KINDS = ['city', 'station', 'airport', 'site', 'sea', 'country', 'point'] as const;

/** A town of the gazetteer is a point for something that is some kilometres wide. */
const TOWN_PRECISION_KM = 5;

/** Two places of one name that lie nearer than this are one. */
const SAME_KM = 1;

/**
 * Adds a place for a thing, at its own position or at the one that was chosen from the gazetteer. A place that the story
 * has already is not added again. Gives the place, or null when the file does not say enough (then in `problems`).
 */
export function planPlace(builder: PlanBuilder, feature: ImportedFeature): KnownPlace | null {
  const name = builder.nameOf(feature);
  const chosen = feature.shape ? null : (builder.options.choices.get(name.main) ?? null);
  const position = feature.shape?.kind === 'point' ? feature.shape.position : (chosen?.position ?? null);
  const existing = existingPlace(builder, name.main, position);
  if (existing) {
    builder.remarks.push(`"${name.main}" is in the story already, as ${existing.id}: it is left as it is.`);
    return existing;
  }
  if (!position) return null;
  const zone = zoneOf(builder, feature, position, chosen);
  const kind = kindOf(builder, feature) ?? (chosen ? 'city' : builder.options.placeKind);
  const precisionKm = feature.precisionKm ?? (chosen ? TOWN_PRECISION_KM : builder.options.precisionKm);
  const id = builder.newId(feature.id ?? nameForId(name.main, chosen), 'place');
  const first = chosen ? gazetteerSource(builder) : undefined;
  const claim = builder.addClaim({
    thing: 'place',
    feature,
    id,
    name: name.text,
    places: [id],
    ...(first && { first }),
  });
  const entry = { name: name.text, kind, zone: zone.zone, precisionKm, claims: [claim] };
  builder.add('places', id, entry, [name.mark, zone.mark]);
  const origin = chosen
    ? { source: `GeoNames ${chosen.id}`, precisionKm, licence: GAZETTEER_LICENCE }
    : { source: builder.sourceTitle(builder.options.language), precisionKm };
  builder.addFeature('places', id, { name: name.main, ...origin }, { type: 'Point', coordinates: [...position] });
  const place = { id, names: Object.values(name.text), position, precisionKm, zone: zone.zone };
  builder.places.add(place);
  return place;
}

function existingPlace(builder: PlanBuilder, name: string, position: LngLat | null): KnownPlace | null {
  const named = builder.places.named(name);
  if (!position) return named[0] ?? null;
  const near = ({ position: own, precisionKm }: KnownPlace) =>
    distanceKm(own, position) <= Math.max(SAME_KM, precisionKm);
  return named.find(near) ?? null;
}

/** Names of a script that has no vowels make poor ids: the gazetteer has a Latin one. */
function nameForId(name: string, chosen: GazetteerPlace | null): string {
  return chosen && !/\p{Script=Latin}/u.test(name) ? chosen.asciiName : name;
}

function kindOf(builder: PlanBuilder, feature: ImportedFeature): string | null {
  const kind = feature.kind?.toLowerCase() ?? null;
  if (kind === null || (PLACE_KINDS as readonly string[]).includes(kind)) return kind;
  builder.once(`kind ${kind}`, () => {
    builder.remarks.push(
      `"${kind}" is no kind of place (${PLACE_KINDS.join(', ')}): "${builder.options.placeKind}" is used.`,
    );
    return kind;
  });
  return null;
}

function zoneOf(builder: PlanBuilder, feature: ImportedFeature, position: LngLat, chosen: GazetteerPlace | null) {
  const stated = feature.zone ?? builder.options.zone ?? chosen?.zone ?? null;
  if (stated !== null && isZone(stated)) return { zone: stated, mark: null };
  if (stated !== null) builder.fault(feature, 'zone', 'an IANA time zone', stated, 'Write it as in Asia/Vladivostok.');
  const { zone, doubt } = zoneNear(position, builder.gazetteer);
  return { zone, mark: doubt && `check the zone: ${doubt}` };
}
