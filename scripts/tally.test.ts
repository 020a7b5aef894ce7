import { describe, expect, it } from 'vitest';
import { addTallies, tallyOfPlaywright, tallyOfVitest } from './tally';

describe('the counts of a test run', () => {
  it('take a test file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('take an error outside any test as a failure, and tell a test that passed at its second try', () => {
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [{ message: 'no Electron' }],
    };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 6, failed: 2, skipped: 0, flaky: 1 });
  });

  it('add up', () => {
    const one = { passed: 1, failed: 0, skipped: 2 };
    expect(addTallies([one, one, one])).toEqual({ passed: 3, failed: 0, skipped: 6, flaky: 0 });
  });
});
