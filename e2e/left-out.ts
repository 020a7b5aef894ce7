import { test } from '@playwright/test';

/** The kind of note that scripts/tally.ts reads from the report. */
const leftOutKind = 'left out';

/** Notes that a part of this test cannot run here, and why. */
export function leaveOut(what: string): void {
  test.info().annotations.push({ type: leftOutKind, description: what });
}
