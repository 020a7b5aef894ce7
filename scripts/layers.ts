/**
 * Who may import whom in src/: DESIGN's layers as a table, read by `npm test` (scripts/check-layers.ts) and broken on
 * purpose in layers.test.ts. Every file of src belongs to exactly one layer. To allow a new package in core or in the
 * window, add it here and say in the commit why it is pure, or why the window needs it.
 */
export interface Layer {
  readonly name: string;
  /** Folder, with its closing slash. */
  readonly folder: string;
  /** Folders or modules (without extension) of src that may be imported. */
  readonly imports: readonly string[];
  /** The same, for `import type` alone: nothing of them is in the built file. */
  readonly importsTypes?: readonly string[];
  /** npm packages that may be imported; 'any' is any dependency but those in `guarded`. */
  readonly packages: readonly string[] | 'any';
  /** Whether Node's own modules may be imported. */
  readonly node: boolean;
}

/** Packages that only the named folder may import: one place knows SQL, and only main and preload know Electron. */
export const guarded: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['src/engine/store/'],
  libsql: ['src/engine/store/'],
  electron: ['src/main/', 'src/preload/'],
};

const reactPackages = ['react', 'react-i18next', 'lucide-react'];
const codeMirror = ['@codemirror/commands', '@codemirror/state', '@codemirror/view'];
const fonts = ['@fontsource-variable/noto-serif-kr', '@fontsource-variable/source-serif-4', 'pretendard'];
const belowState = ['src/renderer/ui/', 'src/renderer/i18n/', 'src/contract/', 'src/core/'];

export const layers: readonly Layer[] = [
  {
    name: 'core',
    folder: 'src/core/',
    imports: ['src/core/'],
    // htmlparser2 is the tokenizer under linkedom; mdast and yaml read strings to plain trees.
    packages: [
      'diff',
      'zod',
      'fflate',
      'saxes',
      'linkedom',
      'htmlparser2',
      '@mozilla/readability',
      'mdast-util-from-markdown',
      'yaml',
      'es-hangul',
      're2js',
    ],
    node: false,
  },
  {
    name: 'contract',
    folder: 'src/contract/',
    // The model's lists of allowed values stand once, in core, and the validators are made from them.
    imports: [
      'src/contract/',
      'src/core/project/model',
      'src/core/project/person',
      'src/core/checks/severity',
    ],
    importsTypes: ['src/core/'],
    packages: ['zod'],
    node: false,
  },
  {
    name: 'engine',
    folder: 'src/engine/',
    imports: ['src/engine/', 'src/core/', 'src/contract/'],
    packages: 'any',
    node: true,
  },
  {
    name: 'main',
    folder: 'src/main/',
    imports: ['src/main/', 'src/contract/', 'src/locales/'],
    packages: 'any',
    node: true,
  },
  {
    name: 'preload',
    folder: 'src/preload/',
    // Names alone: a sandboxed preload carries no validator.
    imports: ['src/preload/', 'src/contract/names', 'src/contract/result', 'src/contract/call-gate'],
    importsTypes: ['src/contract/'],
    packages: ['electron'],
    node: false,
  },
  // The window's floors: each imports those before it.
  {
    name: 'i18n',
    folder: 'src/renderer/i18n/',
    imports: ['src/renderer/i18n/', 'src/contract/', 'src/core/', 'src/locales/'],
    packages: ['i18next', 'react-i18next'],
    node: false,
  },
  {
    name: 'ui',
    folder: 'src/renderer/ui/',
    // Widgets know no project: of the contract they need the names of actions and their keys.
    imports: ['src/renderer/ui/', 'src/renderer/i18n/', 'src/contract/shortcuts'],
    importsTypes: ['src/contract/', 'src/core/'],
    // Base UI places what floats, and knows the keys and roles of menus, tabs and popovers; it has no look of its own.
    packages: [...reactPackages, ...fonts, 'virtua', '@base-ui/react'],
    node: false,
  },
  {
    name: 'state',
    folder: 'src/renderer/state/',
    imports: ['src/renderer/state/', ...belowState],
    // One place reads from the engine, with the cache that others would each write for themselves.
    packages: [...reactPackages, '@tanstack/react-query', 'zustand'],
    node: false,
  },
  {
    name: 'article-model',
    folder: 'src/renderer/article-model/',
    imports: ['src/renderer/article-model/', 'src/renderer/state/', ...belowState],
    packages: [...reactPackages, ...codeMirror, 'virtua', 'zustand'],
    node: false,
  },
  {
    name: 'features',
    folder: 'src/renderer/features/',
    imports: [
      'src/renderer/features/',
      'src/renderer/article-model/',
      'src/renderer/state/',
      'src/locales/',
      ...belowState,
    ],
    packages: [...reactPackages, ...codeMirror, 'virtua', 'zod', 'zustand'],
    node: false,
  },
  {
    name: 'shell',
    folder: 'src/renderer/shell/',
    imports: [
      'src/renderer/shell/',
      'src/renderer/features/',
      'src/renderer/article-model/',
      'src/renderer/state/',
      ...belowState,
    ],
    packages: [...reactPackages, '@base-ui/react', 'react-dom', 'react-resizable-panels', 'zustand'],
    node: false,
  },
  {
    name: 'cli',
    folder: 'src/cli/',
    imports: ['src/cli/', 'src/engine/', 'src/core/', 'src/contract/', 'src/locales/'],
    packages: 'any',
    node: true,
  },
  { name: 'locales', folder: 'src/locales/', imports: ['src/locales/'], packages: [], node: false },
];

/** Folders whose subfolders are plug-ins: none imports another, and only registry.ts beside them imports them. */
export const pluginFolders = ['src/core/checks/', 'src/core/formats/'] as const;

/** Folders whose subfolders know nothing of each other; whoever stands above them may import any. */
export const siblingFolders = ['src/renderer/features/'] as const;
