import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code or data is in what we give away. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence files, or of the one we keep for it; empty where there is none. */
  readonly text: string;
  readonly homepage: string | null;
}

/** Licences that let us give the app away under MIT with nothing but a notice. Anything else needs a decision. */
export const acceptedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
]);

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly os?: unknown;
  readonly license?: string;
}

/**
 * Every package that a production installation has, by name. Binaries for one platform are left out (their parent,
 * which is listed, carries the notice), and so is the Node of the toolchain, which is never shipped.
 * @param root a checkout with its dependencies installed
 */
export function bundledPackages(root: string): readonly BundledPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const found = new Map<string, BundledPackage>();
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || locked.dev || locked.devOptional) continue;
    if (locked.optional && locked.os !== undefined) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${name} ${locked.version}`, describePackage(root, path, name, locked));
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** THIRD-PARTY-NOTICES.md as it should be for these packages. */
export function renderNotices(packages: readonly BundledPackage[]): string {
  const sections = packages.map(({ name, version, licence, text, homepage }) =>
    [
      `## ${name} ${version}`,
      `Licence: ${licence}${homepage === null ? '' : ` · ${homepage}`}`,
      `\`\`\`text\n${text}\n\`\`\``,
    ].join('\n\n'),
  );
  return `# Third-party notices

Daejo is under the MIT licence (see LICENSE). It is built with the packages below, whose authors ask for these
notices; the typefaces among them are under the SIL Open Font License. The installed app also contains Electron and
Chromium; their notices stand beside the executable in LICENSE.electron.txt and LICENSES.chromium.html.

Written by \`npm run notices\` from the installed packages; a test fails when it is out of date.

${sections.join('\n\n')}
`;
}

function describePackage(root: string, path: string, name: string, locked: LockedPackage): BundledPackage {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly license?: string | { readonly type: string };
    readonly homepage?: string;
  };
  const stated = typeof manifest.license === 'object' ? manifest.license.type : manifest.license;
  return {
    name,
    version: locked.version,
    licence: stated ?? locked.license ?? 'none stated',
    text: licenceText(folder) ?? licenceText(join(folder, 'dist')) ?? keptText(root, name) ?? '',
    homepage: manifest.homepage ?? null,
  };
}

/** resources/licences/<name>.txt: for a package that states a licence without carrying its text. */
function keptText(root: string, name: string): string | null {
  const path = join(root, 'resources/licences', `${name.replace('/', '__')}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder)
    .filter(
      (file) => /^(licen[cs]e|copying|notice|ofl)(\b|[-_.]|$)/i.test(file) && !/\.(js|ts|json)$/.test(file),
    )
    .sort();
  if (files.length === 0) return null;
  return files
    .map((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    )
    .join('\n\n----\n\n')
    .replaceAll('```', "'''");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
