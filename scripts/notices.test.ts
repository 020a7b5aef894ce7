import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedLicences, bundledPackages, renderNotices } from './notices';
import { root } from './runtime/paths';

const packages = bundledPackages(root);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('THIRD-PARTY-NOTICES.md', () => {
  it('is what "npm run notices" writes for the installed packages', () => {
    expect(readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(renderNotices(packages));
  });

  it('names every dependency of the app', () => {
    const named = new Set(packages.map(({ name }) => name));
    expect(Object.keys(manifest.dependencies).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(packages)('may give $name $version away, and says on which terms', ({ licence, text }) => {
    expect(text.length).toBeGreaterThan(100);
    const parts = licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
    expect(parts.filter((part) => acceptedLicences.has(part))).not.toEqual([]);
  });

  it('carries the Open Font License for each typeface', () => {
    const fonts = packages.filter(({ name }) => /^@fontsource|pretendard/.test(name));
    expect(fonts).toHaveLength(3);
    for (const { text } of fonts) expect(text).toMatch(/SIL OPEN FONT LICENSE/i);
  });
});
