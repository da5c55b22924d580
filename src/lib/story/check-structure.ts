import type { ProblemList, StoryDocument } from './document.ts';
import type { RawStory } from './schema.ts';

/** Reports ids that are used twice, and journeys whose legs do not join their stops. */
export function checkStructure(raw: RawStory, document: StoryDocument, problems: ProblemList): void {
  for (const id of Object.keys(raw.quotes)) {
    if (!Object.hasOwn(raw.claims, id)) continue;
    problems.add(document, ['quotes', id], {
      expected: 'an id that no claim has',
      found: id,
      hint: 'Claims and quotes share their ids: rename one.',
      key: true,
    });
  }
  for (const [id, { stops, legs }] of Object.entries(raw.journeys)) {
    if (legs.length === stops.length - 1) continue;
    problems.add(document, ['journeys', id, 'legs'], {
      expected: `${stops.length - 1} legs between ${stops.length} stops`,
      found: legs,
      hint: 'A leg joins each stop to the next.',
    });
  }
  const chapterIds = new Set<string>();
  for (const [i, { id }] of raw.chapters.entries()) {
    if (chapterIds.has(id)) {
      problems.add(document, ['chapters', i, 'id'], {
        expected: 'an id that no other chapter has',
        found: id,
        hint: 'Links to a chapter use its id: rename one.',
      });
    }
    chapterIds.add(id);
  }
}
