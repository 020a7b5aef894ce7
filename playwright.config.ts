import { defineConfig } from '@playwright/test';
import { hasVirtualDisplays } from './scripts/runtime/display';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  globalSetup: './e2e/global-setup.ts',
  // Each worker has a display of its own; on a shared one, two windows would take each other's focus and clipboard.
  workers: hasVirtualDisplays() ? 2 : 1,
  fullyParallel: true,
  // For what hangs, not for what is slow: nothing is measured here, and a busy machine may take ten times as long.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
