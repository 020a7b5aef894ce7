import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  cruise,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IRegularForbiddenRuleType,
} from 'dependency-cruiser';
import { guarded, type Layer, layers, pluginFolders, siblingFolders } from './layers';

/** One import that breaks a rule, or one file that no rule covers. */
export interface LayerViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

const code = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Tests, and the generators of random values that several of them share. */
const tests = '\\.(?:test|arbitrary)\\.tsx?$';
const testPackages = ['vitest', 'fast-check', '@testing-library/react', '@testing-library/user-event'];

/**
 * Checks every import below `folder`/src against the layers, `import type` included.
 * dependency-cruiser reads the source with swc, because TypeScript 7 has no JavaScript interface to parse with.
 * @param folder a checkout; the paths in the answer are relative to it
 */
export async function checkLayers(folder: string): Promise<readonly LayerViolation[]> {
  const files = codeFiles(folder);
  const covered = files.filter((file) => layers.some((layer) => file.startsWith(layer.folder)));
  const uncovered = files.filter((file) => !covered.includes(file));
  const { output } = await cruise(
    covered,
    {
      baseDir: folder,
      parser: 'swc',
      doNotFollow: { path: 'node_modules' },
      preserveSymlinks: true,
      validate: true,
      ruleSet: {
        forbidden: layers.flatMap(rulesFor).concat(
          pluginFolders.flatMap(pluginRules),
          siblingFolders.map((name) => siblingRule('feature-sibling', name)),
          guardRules(),
        ),
      },
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'types', 'node'] },
  );
  const { violations } = (output as ICruiseResult).summary;
  return [
    ...uncovered.map((file) => ({
      rule: 'covered',
      from: file,
      to: '',
      sentence: `${file} belongs to no layer. Move it into one, or describe its folder in scripts/layers.ts.`,
    })),
    ...violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
      sentence: `${from} must not import ${to} (rule ${rule.name}, see scripts/layers.ts).`,
    })),
  ];
}

/** Paths of all source files below src, with forward slashes. */
export function codeFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => code.test(path) && !/\/fixtures\//.test(path))
    .sort();
}

function rulesFor(layer: Layer): IForbiddenRuleType[] {
  const own = `^${layer.folder}`;
  const packages = layer.packages === 'any' ? null : layer.packages;
  const source = { path: own, pathNot: tests };
  return [
    forbid(`${layer.name}-imports`, source, {
      path: '^src/',
      pathNot: modules([...layer.imports, ...(layer.importsTypes ?? [])]),
    }),
    ...(layer.importsTypes === undefined
      ? []
      : [
          forbid(`${layer.name}-imports-types`, source, {
            path: '^src/',
            pathNot: modules(layer.imports),
            dependencyTypesNot: ['type-only'],
          }),
        ]),
    // A test may read fixtures with Node and use its layer's own reach, but not reach further.
    forbid(
      `${layer.name}-imports`,
      { path: `${own}.*${tests}` },
      {
        path: '^src/',
        pathNot: modules([...layer.imports, ...(layer.importsTypes ?? [])]),
      },
    ),
    ...(layer.node ? [] : [forbid(`${layer.name}-node`, source, { dependencyTypes: ['core'] })]),
    ...(packages === null
      ? []
      : [
          forbid(`${layer.name}-packages`, source, {
            pathNot: ['^src/', ...npm(packages)],
            dependencyTypesNot: ['core'],
          }),
          forbid(
            `${layer.name}-packages`,
            { path: `${own}.*${tests}` },
            {
              pathNot: ['^src/', ...npm([...packages, ...testPackages])],
              dependencyTypesNot: ['core'],
            },
          ),
        ]),
  ];
}

function pluginRules(folder: string): IForbiddenRuleType[] {
  return [
    siblingRule('plug-in-sibling', folder),
    forbid(
      'plug-in-by-registry-only',
      { path: '^src/', pathNot: [`^${folder}[^/]+/`, `^${folder}registry(\\.test)?\\.ts$`] },
      { path: `^${folder}[^/]+/` },
    ),
  ];
}

function siblingRule(name: string, folder: string): IForbiddenRuleType {
  return forbid(name, { path: `^${folder}([^/]+)/` }, { path: `^${folder}[^/]+/`, pathNot: `^${folder}$1/` });
}

function guardRules(): IForbiddenRuleType[] {
  return Object.entries(guarded).map(([name, folders]) =>
    forbid(
      `only-${folders.map((folder) => folder.slice('src/'.length, -1)).join('-or-')}-knows-${name}`,
      { path: '^src/', pathNot: folders.map((folder) => `^${folder}`) },
      { path: npm([name]) },
    ),
  );
}

function forbid(
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IForbiddenRuleType {
  return { name, severity: 'error', from, to };
}

/** Patterns for folders (with a slash) and single modules (without an extension). */
function modules(paths: readonly string[]): string[] {
  return paths.map((path) => (path.endsWith('/') ? `^${path}` : `^${path}\\.tsx?$`));
}

/** Patterns for packages, whether or not they could be resolved on disk. */
function npm(names: readonly string[]): string[] {
  return names.map((name) => `^(?:node_modules/)?(?:@types/)?${name}(?:/|$)`);
}
