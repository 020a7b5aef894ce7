/** How many tests passed, failed and were left out. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What was left out and why, in the tests' own words. */
  readonly leftOut: readonly string[];
}

export const noTests: Tally = { passed: 0, failed: 0, skipped: 0, leftOut: [] };

/** Reads the report of vitest's json reporter; a test file that could not be loaded counts as one failure. */
export function tallyOfVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly {
        readonly status?: string;
        readonly ancestorTitles?: readonly string[];
        readonly title?: string;
      }[];
    }[];
  };
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const leftOut = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending')
    .map(({ ancestorTitles = [], title = '' }) => [...ancestorTitles, title].join(' › '));
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloadable.length,
    skipped: numPendingTests,
    leftOut,
  };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** Reads the report of Playwright's json reporter. There is no second try: a test that needed one has failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const {
    stats,
    errors,
    suites = [],
  } = report as {
    readonly stats: {
      readonly expected: number;
      readonly unexpected: number;
      readonly flaky: number;
      readonly skipped: number;
    };
    readonly errors: readonly unknown[];
    readonly suites?: readonly Suite[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    leftOut: suites.flatMap(notes),
  };
}

function notes({ suites = [], specs = [] }: Suite): readonly string[] {
  const own = specs
    .flatMap(({ tests }) => tests)
    .flatMap(({ annotations = [] }) => annotations)
    .filter(({ type }) => type === 'left out')
    .map(({ description = '' }) => description);
  return [...own, ...suites.flatMap(notes)];
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped, leftOut }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      leftOut: [...sum.leftOut, ...leftOut],
    }),
    noTests,
  );
}
