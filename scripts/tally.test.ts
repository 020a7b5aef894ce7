import { describe, expect, it } from 'vitest';
import { leftOutLines } from './left-out';
import { addTallies, tallyOfPlaywright, tallyOfVitest } from './tally';

const skipped = {
  status: 'skipped',
  ancestorTitles: ['ter (left out where DAEJO_DATA is not set)'],
  title: 'ro-en',
};
const name = 'ter (left out where DAEJO_DATA is not set) › ro-en';

describe('the counts of a test run', () => {
  it('take a test file that could not be loaded as one failure, and name what was left out', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }, skipped] },
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 1, leftOut: [name] });
  });

  it('take an error outside any test and a test that passed only at another try as failures', () => {
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [{ message: 'no Electron' }],
      suites: [
        {
          specs: [{ tests: [{ annotations: [] }] }],
          suites: [
            { specs: [{ tests: [{ annotations: [{ type: 'left out', description: 'no pandoc' }] }] }] },
          ],
        },
      ],
    };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 0, leftOut: ['no pandoc'] });
  });

  it('add up', () => {
    const one = { passed: 1, failed: 0, skipped: 2, leftOut: ['a'] };
    expect(addTallies([one, one])).toEqual({ passed: 2, failed: 0, skipped: 4, leftOut: ['a', 'a'] });
  });
});

describe('what was left out', () => {
  it('is named once, with what would have it run', () => {
    const lines = leftOutLines([name, 'no pandoc here', name]);
    expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/DAEJO_DATA is the folder .* MLQE-PE/u);
    expect(lines.join('\n')).toContain('install pandoc');
    expect(lines.join('\n')).not.toContain('ordinary user');
  });

  it('is not spoken of where there is nothing', () => {
    expect(leftOutLines([])).toEqual([]);
  });
});
