import type { Frame } from '../story/frame.ts';
import type { Story, Text } from '../story/model.ts';

/** Something on the map that is not in the source: what it is, and the reasons that its claims give. */
export interface InferredMark {
  readonly id: string;
  readonly name: Text;
  readonly reasons: readonly Text[];
}

/** Everything inferred that a frame's chapter draws, with its reasons: legs, lines, areas and places. */
export function inferredMarks(frame: Frame, story: Story): InferredMark[] {
  const shown = new Set(frame.places.filter(({ strength }) => strength > 0).map(({ id }) => id));
  const areas = new Set(frame.areas.filter(({ strength }) => strength > 0).map(({ id }) => id));
  const candidates = [
    ...Object.values(story.journeys).flatMap((journey) =>
      journey.legs.map((leg, i) => {
        const [from, to] = [journey.stops[i]!.place, journey.stops[i + 1]!.place];
        const isShown = shown.has(from) || shown.has(to);
        return { id: `${journey.id} ${i}`, name: joined(story, from, to), claims: leg.claims, isShown };
      }),
    ),
    ...Object.values(story.lines).map((line) => ({
      id: line.id,
      name: line.name,
      claims: line.claims,
      isShown: frame.lines.some(({ id, strength }) => id === line.id && strength > 0),
    })),
    ...Object.values(story.areas).map((area) => ({ ...area, isShown: areas.has(area.id) })),
    ...Object.values(story.launches).map((launch) => ({
      ...launch,
      isShown: frame.launches.some(({ id, growth, strength }) => id === launch.id && growth > 0 && strength > 0.5),
    })),
    ...Object.values(story.places).map((place) => ({ ...place, isShown: shown.has(place.id) })),
  ];
  return candidates
    .filter(({ isShown }) => isShown)
    .map(({ id, name, claims }) => ({ id, name, reasons: reasonsOf(story, claims) }))
    .filter(({ reasons }) => reasons.length > 0);
}

function reasonsOf(story: Story, claimIds: readonly string[]): Text[] {
  return claimIds.flatMap((id) => {
    const claim = story.claims[id]!;
    return claim.status === 'inferred' ? [claim.reason] : [];
  });
}

function joined(story: Story, from: string, to: string): Text {
  const [a, b] = [story.places[from]!.name, story.places[to]!.name];
  return Object.fromEntries(story.languages.map((language) => [language, `${a[language]} – ${b[language]}`]));
}
