import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    environment: 'node',
    // The command line is started from its sources some hundred times: read once, it costs 0.7 s a start instead of 1.9 s.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compile') },
    // For what hangs, not for what is slow: a busy machine may take ten times as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
