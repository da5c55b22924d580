import { describe, expect, it } from 'vitest';
import { browserCounts, formatCounts, stepCounts, sumCounts, unitCounts, type UnitReport } from './test-all-counts.ts';

/** A report of Vitest with these tests in one file. */
function unitReport(changes: Partial<UnitReport>): UnitReport {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...changes };
}

describe('the counts of the tests', () => {
  it('take skipped and planned unit tests as skipped', () => {
    const report = unitReport({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 });
    expect(unitCounts(report)).toEqual({ passed: 40, failed: 1, skipped: 5 });
  });

  it('count a file of unit tests that could not be read as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const report = unitReport({ numPassedTests: 2, numFailedTests: 1, testResults });
    expect(unitCounts(report)).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it('take a browser test that passed at the second try as passed', () => {
    const stats = { expected: 20, unexpected: 2, flaky: 1, skipped: 4 };
    expect(browserCounts({ stats })).toEqual({ passed: 21, failed: 2, skipped: 4 });
  });

  it('are those of the report where a step succeeds', () => {
    expect(stepCounts({ passed: 3, failed: 0, skipped: 1 }, true)).toEqual({ passed: 3, failed: 0, skipped: 1 });
    expect(stepCounts(null, true)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('have one failure where a step fails without a failed test', () => {
    expect(stepCounts(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(stepCounts({ passed: 3, failed: 0, skipped: 0 }, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(stepCounts({ passed: 3, failed: 2, skipped: 0 }, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('are summed over the steps', () => {
    const steps = [
      { passed: 100, failed: 0, skipped: 2 },
      { passed: 20, failed: 3, skipped: 1 },
    ];
    expect(sumCounts(steps)).toEqual({ passed: 120, failed: 3, skipped: 3 });
    expect(sumCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('are told in one line that names skipped tests only if there are any', () => {
    expect(formatCounts({ passed: 120, failed: 0, skipped: 0 })).toBe('120 passed, 0 failed');
    expect(formatCounts({ passed: 120, failed: 3, skipped: 3 })).toBe('120 passed, 3 failed, 3 skipped');
  });
});
