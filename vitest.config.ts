import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    environment: 'node',
    // For what hangs, not for what is slow: a busy machine may take ten times as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
