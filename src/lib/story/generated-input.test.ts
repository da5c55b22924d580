import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { asFiles } from './testing/generated/as-files.ts';
import { damagedBytes, damagedText, damagedValue } from './testing/generated/damage.ts';
import { drawFrom, type Draw } from './testing/generated/draw.ts';
import { expectTold } from './testing/generated/expectations.ts';
import { brokenNumbers } from './testing/generated/film-numbers.ts';
import { HOSTILE_FILES } from './testing/generated/hostile-files.ts';
import { bytesOf, readInTime, type FileBytes } from './testing/generated/read-in-time.ts';
import { validStory, type GeneratedStory } from './testing/generated/valid-story.ts';

/** How many story folders are made of each kind, 10,000 in all; each has a story.yaml and a map. */
const FOLDERS = { valid: 500, values: 2000, texts: 4000, bytes: 3500 };

/** What is damaged: the smaller ones of many stories, since to make and read a large one takes longer and shows no more. */
const SMALL = Array.from({ length: 400 }, (_, number) => validStory(drawFrom(number)))
  .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  .slice(0, 120);
const SMALL_FILES = SMALL.map((story, number) => asFiles(story, drawFrom(number)));

/** The same folders in each run. A failure names it, and the number of its folder in "Counterexample". */
const SEED = 20240601;

const SECONDS = 1000;

function eachFolder(count: number, check: (draw: Draw) => void): void {
  const property = fc.property(fc.noShrink(fc.integer()), (number) => check(drawFrom(number)));
  fc.assert(property, { numRuns: count, seed: SEED });
}

/** Reads files and, where they are a story, looks at its film. */
function expectToldOrShown(files: readonly FileBytes[]): void {
  const timed = readInTime(files);
  expectTold(timed, files);
  if (timed.result.ok) expect(brokenNumbers(timed.result.story)).toEqual([]);
}

describe('a generated story', () => {
  it(
    `that the format allows is read, and its film can be seen (${FOLDERS.valid} folders)`,
    { timeout: 600 * SECONDS },
    () => {
      eachFolder(FOLDERS.valid, (draw) => {
        const files = bytesOf(asFiles(validStory(draw), draw));
        const timed = readInTime(files);
        expectTold(timed, files);
        if (!timed.result.ok) expect.fail(timed.result.problems.map(formatProblem).join('\n'));
        expect(brokenNumbers(timed.result.story)).toEqual([]);
      });
    },
  );

  it(
    `with other values than belong is told what is wrong, or shown (${FOLDERS.values} folders)`,
    { timeout: 600 * SECONDS },
    () => {
      eachFolder(FOLDERS.values, (draw) => {
        const { story, map } = draw.one(SMALL);
        const isMap = draw.oneIn(3);
        const damaged = {
          story: isMap ? story : damagedValue(story, draw),
          map: isMap ? damagedValue(map, draw) : map,
        } as GeneratedStory;
        expectToldOrShown(bytesOf(asFiles(damaged, draw)));
      });
    },
  );

  it(
    `whose text is cut and pierced is told what is wrong, or shown (${FOLDERS.texts} folders)`,
    { timeout: 600 * SECONDS },
    () => {
      eachFolder(FOLDERS.texts, (draw) => {
        const whole = draw.one(SMALL_FILES);
        const broken = draw.int(0, whole.length - 1);
        const files = whole.map((file, i) => (i === broken ? { ...file, text: damagedText(file.text, draw) } : file));
        expectToldOrShown(bytesOf(files));
      });
    },
  );

  it(`whose bytes are no text is told where (${FOLDERS.bytes} folders)`, { timeout: 600 * SECONDS }, () => {
    eachFolder(FOLDERS.bytes, (draw) => {
      const files = bytesOf(draw.one(SMALL_FILES));
      expectToldOrShown(files.map(({ name, bytes }) => ({ name, bytes: damagedBytes(bytes, draw) })));
    });
  });
});

describe('a file that was made to be hard to read is told so in time:', () => {
  it.each(HOSTILE_FILES)('%s', { timeout: 120 * SECONDS }, (_, files) => {
    expectToldOrShown(bytesOf(files));
  });
});
