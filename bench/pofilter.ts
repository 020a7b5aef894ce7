/** pofilter of the Translate Toolkit over the same pairs, where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pair } from './development-data';

export interface PofilterResult {
  /** Names of the tests that fail, by the key of the pair. */
  readonly failures: ReadonlyMap<string, ReadonlySet<string>>;
  readonly seconds: number;
}

/** Hangul has no capitals: what compares them would fail every pair. */
const excluded = ['simplecaps', 'startcaps'];

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function poFile(pairs: ReadonlyMap<string, Pair>): string {
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: en\\n"\n';
  const units = [...pairs].map(
    ([key, { ko, en }]) => `msgctxt ${quoted(key)}\nmsgid ${quoted(ko)}\nmsgstr ${quoted(en)}\n`,
  );
  return [head, ...units].join('\n');
}

/** The failed tests stand as comments before each unit: `# (pofilter) numbers: Different numbers`. */
function failuresIn(po: string): ReadonlyMap<string, ReadonlySet<string>> {
  const failures = new Map<string, ReadonlySet<string>>();
  for (const unit of po.split(/\n\n+/u)) {
    const key = /^msgctxt "(.*)"$/mu.exec(unit)?.[1];
    const tests = [...unit.matchAll(/^# \(pofilter\) (\w+):/gmu)].map(([, test]) => test!);
    if (key !== undefined) failures.set(key.replaceAll('\\"', '"').replaceAll('\\\\', '\\'), new Set(tests));
  }
  return failures;
}

/** Runs it over the pairs; null where it is not installed. */
export function pofilter(pairs: ReadonlyMap<string, Pair>): PofilterResult | null {
  if (spawnSync('pofilter', ['--version']).error) return null;
  const folder = mkdtempSync(join(tmpdir(), 'daejo-pofilter-'));
  try {
    const [given, written] = [join(folder, 'in.po'), join(folder, 'out.po')];
    writeFileSync(given, poFile(pairs));
    const start = performance.now();
    const excludes = excluded.flatMap((test) => ['--excludefilter', test]);
    const ran = spawnSync('pofilter', ['--progress=none', ...excludes, given, written], { encoding: 'utf8' });
    const seconds = (performance.now() - start) / 1000;
    if (ran.status !== 0) throw new Error(`pofilter: ${ran.stderr}`);
    return { failures: failuresIn(readFileSync(written, 'utf8')), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
