import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLayers, codeFiles, type LayerViolation } from './layer-rules';
import { layers } from './layers';
import { root } from './runtime/paths';

/** Files that keep to the rules; the ones below break them one at a time and import these. */
const clean: Readonly<Record<string, string>> = {
  'src/core/project/model.ts':
    "import { z } from 'zod';\nexport const statuses = ['open'];\nexport const text = z;",
  'src/core/checks/check.ts': 'export interface Check { readonly id: string }',
  'src/core/checks/registry.ts':
    "export { numbers } from './numbers/numbers';\nexport { names } from './names/names';",
  'src/core/checks/numbers/numbers.ts':
    "import type { Check } from '../check';\nexport const numbers: Check = { id: '1' };",
  'src/core/checks/names/names.ts': "export const names = { id: '2' };",
  'src/core/formats/registry.ts': "export { docx } from './docx/docx';",
  'src/core/formats/docx/docx.ts': "import { zipSync } from 'fflate';\nexport const docx = zipSync;",
  'src/core/project/model.test.ts':
    "import { readFileSync } from 'node:fs';\nimport { it } from 'vitest';\nimport { statuses } from './model';\nit(String(readFileSync), () => statuses);",
  'src/contract/calls.ts':
    "import type { Check } from '../core/checks/check';\nimport { statuses } from '../core/project/model';\nexport type Found = Check;\nexport const found = statuses;",
  'src/contract/names.ts': "export const names = ['open'];",
  'src/engine/session.ts':
    "import { mkdirSync } from 'node:fs';\nimport { found } from '../contract/calls';\nimport { open } from './store/store';\nexport const session = [mkdirSync, found, open];",
  'src/engine/store/store.ts': "import Database from 'better-sqlite3';\nexport const open = Database;",
  'src/main/index.ts':
    "import { app } from 'electron';\nimport { names } from '../contract/names';\nexport const main = [app, names];",
  'src/preload/index.ts':
    "import { contextBridge } from 'electron';\nimport type { Found } from '../contract/calls';\nimport { names } from '../contract/names';\nexport const bridge = [contextBridge, names] as unknown as Found;",
  'src/renderer/i18n/format.ts': 'export const percent = (share: number) => String(share);',
  'src/renderer/ui/button.tsx':
    "import { useState } from 'react';\nimport { percent } from '../i18n/format';\nexport const Button = () => <p>{String([useState, percent])}</p>;",
  'src/renderer/state/store.ts': "import { found } from '../../contract/calls';\nexport const store = found;",
  'src/renderer/article-model/rows.ts': "import { store } from '../state/store';\nexport const rows = store;",
  'src/renderer/features/terms/index.ts':
    "import { rows } from '../../article-model/rows';\nexport const terms = rows;",
  'src/renderer/features/names/index.ts':
    "import { Button } from '../../ui/button';\nexport const names = Button;",
  'src/renderer/shell/app.tsx':
    "import { names } from '../features/names';\nimport { terms } from '../features/terms';\nexport const App = () => <p>{String([names, terms])}</p>;",
  'src/cli/index.ts': "import { session } from '../engine/session';\nexport const cli = session;",
};

const broken: readonly {
  readonly title: string;
  readonly file: string;
  readonly source: string;
  readonly rule: string;
}[] = [
  {
    title: 'core imports the engine',
    file: 'src/core/a.ts',
    source: "import '../engine/session';",
    rule: 'core-imports',
  },
  {
    title: 'core imports a type of the contract',
    file: 'src/core/b.ts',
    source: "import type { Found } from '../contract/calls';\nexport type B = Found;",
    rule: 'core-imports',
  },
  {
    title: 'core imports a Node module',
    file: 'src/core/c.ts',
    source: "import 'node:fs';",
    rule: 'core-node',
  },
  {
    title: 'core imports a Node module by its bare name, later',
    file: 'src/core/d.ts',
    source: "export const later = () => import('path');",
    rule: 'core-node',
  },
  {
    title: 'core imports a package that is not listed',
    file: 'src/core/e.ts',
    source: "import 'react';",
    rule: 'core-packages',
  },
  {
    title: 'core imports the DOM cleaner',
    file: 'src/core/f.ts',
    source: "import 'dompurify';",
    rule: 'core-packages',
  },
  {
    title: 'a test in core reaches into the engine',
    file: 'src/core/g.test.ts',
    source: "import '../engine/session';",
    rule: 'core-imports',
  },
  {
    title: 'something re-exports across layers',
    file: 'src/core/h.ts',
    source: "export * from '../cli/index';",
    rule: 'core-imports',
  },
  {
    title: 'a check imports another check',
    file: 'src/core/checks/numbers/a.ts',
    source: "import '../names/names';",
    rule: 'plug-in-sibling',
  },
  {
    title: 'a format imports another format',
    file: 'src/core/formats/json/a.ts',
    source: "import '../docx/docx';",
    rule: 'plug-in-sibling',
  },
  {
    title: 'the engine imports a format past the registry',
    file: 'src/engine/a.ts',
    source: "import '../core/formats/docx/docx';",
    rule: 'plug-in-by-registry-only',
  },
  {
    title: 'a file beside the registry imports a check',
    file: 'src/core/checks/a.ts',
    source: "import './names/names';",
    rule: 'plug-in-by-registry-only',
  },
  {
    title: 'the contract imports the engine',
    file: 'src/contract/a.ts',
    source: "import '../engine/session';",
    rule: 'contract-imports',
  },
  {
    title: 'the contract imports code of core, not types',
    file: 'src/contract/b.ts',
    source: "import { names } from '../core/checks/registry';\nexport const b = names;",
    rule: 'contract-imports-types',
  },
  {
    title: 'the contract imports Node',
    file: 'src/contract/c.ts',
    source: "import 'node:path';",
    rule: 'contract-node',
  },
  {
    title: 'the contract imports a package',
    file: 'src/contract/d.ts',
    source: "import 'diff';",
    rule: 'contract-packages',
  },
  {
    title: 'the engine imports the main process',
    file: 'src/engine/b.ts',
    source: "import '../main/index';",
    rule: 'engine-imports',
  },
  {
    title: 'the engine imports Electron',
    file: 'src/engine/c.ts',
    source: "import 'electron';",
    rule: 'only-main-or-preload-knows-electron',
  },
  {
    title: 'the engine speaks to SQLite outside the store',
    file: 'src/engine/d.ts',
    source: "import 'libsql';",
    rule: 'only-engine/store-knows-libsql',
  },
  {
    title: 'the command line opens SQLite itself',
    file: 'src/cli/a.ts',
    source: "import 'better-sqlite3';",
    rule: 'only-engine/store-knows-better-sqlite3',
  },
  {
    title: 'the main process imports the engine',
    file: 'src/main/a.ts',
    source: "import '../engine/session';",
    rule: 'main-imports',
  },
  {
    title: 'the main process imports core',
    file: 'src/main/b.ts',
    source: "import '../core/project/model';",
    rule: 'main-imports',
  },
  {
    title: 'the preload bundles a validator',
    file: 'src/preload/a.ts',
    source: "import { found } from '../contract/calls';\nexport const a = found;",
    rule: 'preload-imports-types',
  },
  {
    title: 'the preload imports the engine',
    file: 'src/preload/d.ts',
    source: "import '../engine/session';",
    rule: 'preload-imports',
  },
  {
    title: 'the preload imports Node',
    file: 'src/preload/b.ts',
    source: "import 'node:fs';",
    rule: 'preload-node',
  },
  {
    title: 'the preload imports a package',
    file: 'src/preload/c.ts',
    source: "import 'zod';",
    rule: 'preload-packages',
  },
  {
    title: 'a floor of the window imports Node',
    file: 'src/renderer/shell/a.tsx',
    source: "import 'node:fs';",
    rule: 'shell-node',
  },
  {
    title: 'a feature imports Electron',
    file: 'src/renderer/features/names/b.tsx',
    source: "import 'electron';",
    rule: 'only-main-or-preload-knows-electron',
  },
  {
    title: 'a feature imports the engine',
    file: 'src/renderer/features/names/c.tsx',
    source: "import '../../../engine/session';",
    rule: 'features-imports',
  },
  {
    title: 'the window imports a package of the engine',
    file: 'src/renderer/state/d.ts',
    source: "import 'iconv-lite';",
    rule: 'state-packages',
  },
  {
    title: 'translation imports a widget',
    file: 'src/renderer/i18n/a.ts',
    source: "import '../ui/button';",
    rule: 'i18n-imports',
  },
  {
    title: 'a widget imports the state',
    file: 'src/renderer/ui/a.tsx',
    source: "import '../state/store';",
    rule: 'ui-imports',
  },
  {
    title: 'a widget imports calls of the contract, not types',
    file: 'src/renderer/ui/b.tsx',
    source: "import '../../contract/calls';",
    rule: 'ui-imports-types',
  },
  {
    title: 'the state imports the article',
    file: 'src/renderer/state/a.ts',
    source: "import type { rows } from '../article-model/rows';\nexport type Rows = typeof rows;",
    rule: 'state-imports',
  },
  {
    title: 'the article imports a feature',
    file: 'src/renderer/article-model/a.ts',
    source: "import '../features/names';",
    rule: 'article-model-imports',
  },
  {
    title: 'a feature imports the shell',
    file: 'src/renderer/features/names/a.ts',
    source: "import '../../shell/app';",
    rule: 'features-imports',
  },
  {
    title: 'a feature imports another',
    file: 'src/renderer/features/names/d.ts',
    source: "import type { terms } from '../terms';\nexport type Terms = typeof terms;",
    rule: 'feature-sibling',
  },
  {
    title: 'the shell imports the main process',
    file: 'src/renderer/shell/b.ts',
    source: "import '../../main/index';",
    rule: 'shell-imports',
  },
  {
    title: 'the window has a folder that is no floor',
    file: 'src/renderer/app/a.ts',
    source: 'export const a = 1;',
    rule: 'covered',
  },
  {
    title: 'the command line imports the window',
    file: 'src/cli/b.ts',
    source: "import '../renderer/shell/app';",
    rule: 'cli-imports',
  },
  {
    title: 'a catalogue imports code',
    file: 'src/locales/a.ts',
    source: "import '../core/project/model';",
    rule: 'locales-imports',
  },
  { title: 'a folder has no rule', file: 'src/helpers/a.ts', source: 'export const a = 1;', rule: 'covered' },
  { title: 'a file lies loose in src', file: 'src/loose.ts', source: 'export const a = 1;', rule: 'covered' },
];

describe('the layer rules', () => {
  const folders: string[] = [];
  let violations: readonly LayerViolation[] = [];

  const write = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'daejo-layers-'));
    folders.push(folder);
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    return folder;
  };

  beforeAll(async () => {
    const additions = Object.fromEntries(broken.map(({ file, source }) => [file, source]));
    violations = await checkLayers(write({ ...clean, ...additions }));
  });

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('have nothing to say about files that keep to them', async () => {
    expect(await checkLayers(write(clean))).toEqual([]);
  });

  it.each(broken)('are broken when $title', ({ file, rule }) => {
    const found = violations.filter(({ from }) => from === file);
    expect(found.map((violation) => violation.rule)).toContain(rule);
  });

  it('name no file that does not break them', () => {
    const guilty = new Set(broken.map(({ file }) => file));
    expect(violations.filter(({ from }) => !guilty.has(from))).toEqual([]);
  });

  it('are each broken by a case above', () => {
    const broke = new Set(broken.map(({ rule }) => rule));
    expect(layers.filter(({ name }) => !broke.has(`${name}-imports`))).toEqual([]);
  });
});

describe('the globals of another world', () => {
  const cases: readonly (readonly [path: string, expression: string])[] = [
    ['src/core/a.ts', 'process.exit()'],
    ['src/core/b.ts', 'document.title'],
    ['src/contract/c.ts', 'Buffer.from([])'],
    ['src/renderer/d.tsx', 'process.env'],
  ];
  let report = '';

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'daejo-globals-'));
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    for (const [path, expression] of [...cases, ['src/engine/e.ts', 'process.exit()'] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `export const value = () => ${expression};\n`);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const arguments_ = [biome, 'lint', '--reporter=github', '.'];
    report = spawnSync(process.execPath, arguments_, { cwd: folder, encoding: 'utf8' }).stdout;
    rmSync(folder, { recursive: true });
  });

  it.each(cases)('are refused by the linter in %s: %s', (path) => {
    expect(report).toMatch(new RegExp(`noRestrictedGlobals.*${path}`));
  });

  it('are let be where they belong', () => {
    expect(report).not.toContain('src/engine');
  });
});

describe('every source file', () => {
  it('stays within 400 lines', () => {
    const files = codeFiles(root);
    expect(files.length).toBeGreaterThan(0);
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});
