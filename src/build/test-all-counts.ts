/** How many tests ended how; a test that passed only when it was tried again has passed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of a report of `vitest run --reporter=json`. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** What is read of a report of `playwright test --reporter=json`. */
export interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The counts of a unit test report. A file that failed without a failed test, such as one that cannot be read, is one. */
export function unitCounts(report: UnitReport): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts of a report of tests in a browser. */
export function browserCounts({ stats }: BrowserReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** The counts of a step: those of its report (null where it has none); a step that failed has at least one failure. */
export function stepCounts(report: Counts | null, succeeded: boolean): Counts {
  const counts = report ?? NO_TESTS;
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

/** All steps together. */
export function sumCounts(steps: readonly Counts[]): Counts {
  return steps.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NO_TESTS,
  );
}

/** `12 passed, 0 failed`, and how many were skipped if any. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
