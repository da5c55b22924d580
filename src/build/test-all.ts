import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { formatCounts, stepCounts, sumCounts, type Counts } from './test-all-counts.ts';
import { REPORT_FOLDER, testSteps, type Step } from './test-all-steps.ts';

/**
 * `npm test`: every check and test of the project, in steps, until one fails. Its last line is how many tests passed
 * and failed, where a check that fails counts as one; the result is 0 only if nothing failed.
 */
export async function main(_args: string[], root = process.cwd()): Promise<number> {
  // A report of an earlier run must not be taken for one of this.
  rmSync(join(root, REPORT_FOLDER), { recursive: true, force: true });
  const counts: Counts[] = [];
  for (const group of testSteps(root)) {
    console.log(`\n== ${group.map(({ title }) => title).join(', ')}`);
    const results = await Promise.all(group.map(async (step) => resultOf(step, await run(step, root))));
    counts.push(...results);
    if (results.some(({ failed }) => failed > 0)) break;
  }
  const sum = sumCounts(counts);
  console.log(`\n${formatCounts(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

/** Runs a step with its output passed on as it comes; whether it ended well. */
function run({ nodeArguments, environment }: Step, root: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArguments], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** The counts of a step that has ended. Tests without a readable report have failed, however they ended. */
function resultOf(step: Step, succeeded: boolean): Counts {
  try {
    return stepCounts(step.counts?.() ?? null, succeeded);
  } catch {
    console.log(`${step.title}: no report of the tests was written.`);
    return stepCounts(null, false);
  }
}
