import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** What the engine reads of packages at run time, under the names that src/engine/package-file.ts looks for. */
const dataFiles = [
  'dictionary-en/index.aff',
  'dictionary-en/index.dic',
  'harper.js/dist/harper_wasm_slim_bg.wasm',
];

const copyDataFiles: Plugin = {
  name: 'daejo-data-files',
  generateBundle() {
    for (const file of dataFiles) {
      const source = readFileSync(resolve(import.meta.dirname, 'node_modules', file));
      this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
    }
  },
};

// Main and engine run from 33 to 45 (see "Electron runtime" in README): the target is the oldest.
export default defineConfig({
  main: {
    plugins: [copyDataFiles],
    build: {
      outDir: 'out/main',
      minify: true,
      target: 'node20.18',
      // One file to read at start instead of hundreds; only SQLite's binaries stay packages of their own.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve(import.meta.dirname, 'src/main/index.ts'),
          engine: resolve(import.meta.dirname, 'src/engine/host.ts'),
          // A thread of the engine's, started only where the grammar check is switched on.
          'grammar-worker': resolve(import.meta.dirname, 'src/engine/grammar/worker.ts'),
          cli: resolve(import.meta.dirname, 'src/cli/index.ts'),
        },
        external: ['better-sqlite3', 'libsql', 'electron'],
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      minify: true,
      target: 'node20.18',
      rollupOptions: {
        input: { index: resolve(import.meta.dirname, 'src/preload/index.ts') },
        // A sandboxed preload has no ES module loader.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'src/renderer'),
    plugins: [react()],
    build: {
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      minify: true,
      target: 'chrome130',
      rollupOptions: { input: { index: resolve(import.meta.dirname, 'src/renderer/index.html') } },
    },
  },
});
