import type { ProblemList } from '../../lib/story/document.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { MAX_FAULTS } from './imported-file.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { ImportOptions, ImportPlan, ImportSubject } from './import-plan.ts';
import { PlanBuilder } from './plan-builder.ts';
import { planEvent } from './plan-event.ts';
import { planJourney } from './plan-journey.ts';
import { planPlace } from './plan-place.ts';
import { planArea, planLine } from './plan-shape.ts';
import { planFileSource } from './plan-sources.ts';
import { warnOfSwaps } from './warn-of-swaps.ts';

/**
 * What an import adds to a story. Every name without a position has to be a place of the story or among the choices
 * (see `openNames`). What cannot be added is in `problems`, and the plan is then not to be used.
 */
export function planImport(
  subject: ImportSubject,
  options: ImportOptions,
  gazetteer: Gazetteer,
  problems: ProblemList,
): ImportPlan {
  const { story, features } = subject;
  const builder = new PlanBuilder(subject, options, gazetteer, problems);
  if (options.source.kind === 'new') planFileSource(builder);
  else if (lacksParagraph()) return builder.plan();
  warnOfSwaps(builder, features);
  if (options.as === 'journey') planJourney(builder, features);
  else for (const feature of features) if (problems.size < MAX_FAULTS) planThing(feature);
  return builder.plan();

  function planThing(feature: ImportedFeature): void {
    switch (feature.shape?.kind) {
      case 'line':
        return planLine(builder, feature, feature.shape.line);
      case 'area':
        return planArea(builder, feature, feature.shape.polygons);
      case 'point':
      case undefined:
        if (options.as === 'events') return planEvent(builder, feature);
        if (planPlace(builder, feature)) return;
        builder.fault(feature, 'name', 'a position or a name', undefined, 'Give one of the two, or take the row out.');
    }
  }

  function lacksParagraph(): boolean {
    const { paragraphs } = story.sources[options.source.id]!;
    const lacking = features.find(({ paragraph }) => paragraph === null);
    if (paragraphs === null || options.paragraph !== null || !lacking) return false;
    const expected = `a paragraph from 1 to ${paragraphs} of "${options.source.id}"`;
    builder.fault(lacking, 'paragraph', expected, undefined, 'Add --paragraph <number>, or a column "paragraph".');
    return true;
  }
}
