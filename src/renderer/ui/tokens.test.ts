/** The contrast that tokens.css promises, computed from the file itself (WCAG 2.2 relative luminance). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

function blocks(): ReadonlyMap<string, Tokens> {
  const found = new Map<string, Tokens>();
  for (const [, name, body] of css.matchAll(/(:root|\[data-theme="[\w-]+"\]) \{([^}]*)\}/gu)) {
    const tokens = Object.fromEntries(
      [...body!.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, key, value]) => [key, value]),
    );
    found.set(name!.replace(/\[data-theme="|"\]/gu, ''), { ...found.get(name!), ...tokens });
  }
  return found;
}

const all = blocks();
const light = all.get(':root')!;
const themes = [...all].map(([name, tokens]): [string, Tokens] => [
  name === ':root' ? 'light' : name,
  { ...light, ...tokens },
]);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['surface', 'surface-pane', 'surface-bar', 'surface-raised', 'surface-current'];
const grounds = [...surfaces, 'surface-hover', 'surface-selected'];

const promises: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', grounds, 7],
  ['ink-2', surfaces, 7],
  ['ink-3', surfaces, 4.5],
  ['accent', surfaces, 4.5],
  ['danger', [...surfaces, 'danger-tint'], 4.5],
  ['warning', [...surfaces, 'warning-tint'], 4.5],
  ['done', surfaces, 3],
  ['line-strong', surfaces, 3],
  ['on-accent', ['accent', 'accent-hover'], 4.5],
  ['insert-ink', ['insert-tint', 'surface'], 4.5],
  ['delete-ink', ['delete-tint', 'surface'], 4.5],
  ['ink', ['comment-tint', 'match-tint', 'match-current'], 4.5],
];

describe.each(themes)('%s', (_theme, tokens) => {
  it.each(promises)('%s on %j is at least %d : 1', (ink, on, least) => {
    const low = on
      .map((ground) => [ground, contrast(tokens[ink]!, tokens[ground]!)] as const)
      .filter(([, ratio]) => ratio < least);
    expect(low).toEqual([]);
  });
});
