import type { ProblemList, StoryDocument } from './document.ts';
import { INSTANT_FORM, parseInstant } from './instant.ts';
import type { Instant } from './model.ts';
import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';

/** Reports an `updated` that is no day or time, and corrections that are undated, out of order or newer than the story. */
export function checkChanges(raw: RawStory, document: StoryDocument, problems: ProblemList): void {
  const updated = readUpdated();
  let isCorrected = false;
  for (const kind of ['claims', 'quotes'] as const) {
    for (const [id, { corrections }] of Object.entries(raw[kind])) {
      isCorrected ||= corrections.length > 0;
      checkCorrections(corrections, [kind, id, 'corrections']);
    }
  }
  if (isCorrected && raw.version < 2) {
    const isWritten = Object.hasOwn(document.value as object, 'version');
    report(
      ['version'],
      'a version from 2, because a claim has been corrected',
      isWritten ? raw.version : undefined,
      'What was first published is version 1; each change after that counts one more.',
    );
  }

  function checkCorrections(corrections: RawStory['quotes'][string]['corrections'], path: Path): void {
    let last: Instant | null = null;
    for (const [i, { date }] of corrections.entries()) {
      const at = [...path, i, 'date'];
      const instant = parseInstant(date, 'UTC');
      if (!instant) {
        report(at, INSTANT_FORM, date, 'A day is enough.');
        continue;
      }
      if (last && instant.earliestMs < last.earliestMs) {
        report(at, 'a date not before the correction above it', date, 'Corrections stand in order, oldest first.');
      }
      if (updated && isAfter(instant, updated)) {
        report(at, `a date not after "updated", ${raw.updated}`, date, 'Set "updated" to the day of the last change.');
      }
      last = instant;
    }
  }

  function readUpdated(): Instant | null {
    const instant = parseInstant(raw.updated, 'UTC');
    if (instant && instant.kind !== 'interval' && !instant.about) return instant;
    report(
      ['updated'],
      'a day (2023-09-12) or an instant with offset (2023-09-13T11:43+09:00)',
      raw.updated,
      'Write the day of the last change.',
    );
    return null;
  }

  function report(path: Path, expected: string, found: unknown, hint: string): void {
    problems.add(document, path, { expected, found, hint });
  }
}

/** Whether something cannot have been done by the time of the other. A day does not hold the midnight that ends it. */
function isAfter(instant: Instant, other: Instant): boolean {
  return other.kind === 'day' ? instant.earliestMs >= other.latestMs : instant.earliestMs > other.latestMs;
}
