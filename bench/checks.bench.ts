import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckOptions, CheckRow, Finding, Severity } from '../src/core/checks/check';
import { checkIds } from '../src/core/checks/registry';
import { checkArticle, checkPair, checkPairs, checkRow } from '../src/core/checks/run-checks';
import { mutations } from './check-mutations';
import type { Load } from './checks-load';
import { newsDocuments, ownPairs, type Pair } from './development-data';
import type { Figure } from './figure';
import { generate } from './generated-project';
import { isTrueError } from './ntrex-odd-audit';
import { type PofilterResult, pofilter } from './pofilter';
import { productOptions } from './product-options';
import { seeded } from './seeded';

/**
 * The checks over human translations, which an editor would let pass, and over one slip made on purpose in each, with
 * the word lists and the dictionary that come with Daejo. An alarm is a finding of major or more on a clean pair; a slip is found by a
 * finding that the clean pair does not have. Beside it pofilter, by the same measure.
 */

export const name = 'checks';

const heavy = ({ severity }: { readonly severity: Severity }) => severity !== 'minor';
const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100;

/** What a finding says, without its place, which a slip elsewhere in the sentence may shift. */
const saying = ({ check, quote, message }: Finding) =>
  `${check} ${message.code} ${quote} ${Object.values(message.params).join(' ')}`;

/** One slip: the pair, the pair with it, and the key under which pofilter reports on it. */
interface Slip {
  readonly kind: string;
  readonly key: string;
  readonly clean: string;
  readonly pair: Pair;
  readonly changed: Pair;
}

function slipsOf(pairs: readonly Pair[]): readonly Slip[] {
  return mutations.flatMap(([kind, mutate]) => {
    const random = seeded(20_260_101);
    return pairs.flatMap((pair, index): readonly Slip[] => {
      const changed = mutate(pair, random);
      return changed === null
        ? []
        : [{ kind, key: `${kind} ${index}`, clean: `clean ${index}`, pair, changed }];
    });
  });
}

/** Whether a finding of at least that weight speaks of the slip. */
function isFound(
  { pair, changed }: Slip,
  least: (finding: Finding) => boolean,
  options: CheckOptions,
): boolean {
  const before = new Set(checkPair(pair.ko, pair.en, options).filter(least).map(saying));
  return checkPair(changed.ko, changed.en, options)
    .filter(least)
    .some((finding) => !before.has(saying(finding)));
}

function isFoundByPofilter({ key, clean }: Slip, { failures }: PofilterResult): boolean {
  const before = failures.get(clean);
  return [...(failures.get(key) ?? [])].some((test) => before?.has(test) !== true);
}

const asMap = (pairs: readonly Pair[], slips: readonly Slip[]): ReadonlyMap<string, Pair> =>
  new Map([
    ...pairs.map((pair, index) => [`clean ${index}`, pair] as const),
    ...slips.map(({ key, changed }) => [key, changed] as const),
  ]);

function slipFigures(
  slips: readonly Slip[],
  other: PofilterResult | null,
  options: CheckOptions,
): readonly Figure[] {
  return mutations.flatMap(([kind]): readonly Figure[] => {
    const own = slips.filter((slip) => slip.kind === kind);
    const share = (found: (slip: Slip) => boolean) => percent(own.filter(found).length, own.length);
    const any = share((slip) => isFound(slip, () => true, options));
    return [
      {
        figure: `slips found: ${kind}, ${own.length} pairs (with minor findings ${any})`,
        value: share((slip) => isFound(slip, heavy, options)),
        unit: '%',
        ...(other === null
          ? {}
          : { peer: 'pofilter', peerValue: share((slip) => isFoundByPofilter(slip, other)) }),
      },
    ];
  });
}

function alarmFigures(
  pairs: readonly Pair[],
  other: PofilterResult | null,
  options: CheckOptions,
): readonly Figure[] {
  const findings = checkPairs(pairs, options);
  const lines = (which: readonly Finding[]) => new Set(which.map(({ segment }) => segment)).size;
  const wrong = findings.filter(({ segment, check }) => !isTrueError(Number(segment) + 2, check));
  const flagged = [...(other?.failures ?? [])].filter(
    ([key, tests]) => key.startsWith('clean ') && tests.size > 0,
  );
  const peer = other === null ? {} : { peer: 'pofilter', peerValue: percent(flagged.length, pairs.length) };
  return [
    {
      figure: `clean human pairs with a finding of major or more, ${pairs.length} pairs`,
      value: percent(lines(findings.filter(heavy)), pairs.length),
      unit: '%',
      ...peer,
      target: 'at most 8',
    },
    {
      figure: 'the same without true errors (read by hand)',
      value: percent(lines(wrong.filter(heavy)), pairs.length),
      unit: '%',
    },
    ...checkIds.map((id): Figure => {
      const own = findings.filter(({ check }) => check === id);
      return {
        figure: `  of them by ${id}`,
        value: percent(lines(own.filter(heavy)), pairs.length),
        unit: '%',
        peer: 'with minor findings',
        peerValue: percent(lines(own), pairs.length),
      };
    }),
  ];
}

/** 100,000 segments in a process of their own. */
function loadFigures(pairs: readonly Pair[], title: string): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-checks-'));
  try {
    const file = join(folder, 'pairs.json');
    writeFileSync(file, JSON.stringify(pairs));
    const script = fileURLToPath(new URL('./checks-load.ts', import.meta.url));
    const ran = spawnSync(process.execPath, [...process.execArgv, script, file, '100000'], {
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
    const load = JSON.parse(ran.stdout) as Load;
    return [
      { figure: `${title}, all checks, one thread`, value: load.seconds, unit: 's', target: 'under 60' },
      { figure: `${title}: time of the processors`, value: load.processorSeconds, unit: 's' },
      { figure: `${title}: peak resident memory`, value: load.peakMegabytes, unit: 'MB' },
      { figure: `${title}: growth of the heap`, value: load.heapMegabytes, unit: 'MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const p95 = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** An edit of one sentence of an article of 60: the row alone, and all the article's checks after it. */
function editFigures(options: CheckOptions): readonly Figure[] {
  const { segments } = generate({ segments: 60, perArticle: 60 });
  const rows = segments.map(
    ({ id, paragraph, ko, mt }, index): CheckRow => ({
      id,
      zone: index === 0 ? 'headline' : 'paragraph',
      paragraph,
      ko,
      en: mt,
      alignment: 1,
    }),
  );
  const edits = Array.from({ length: 300 }, (_, step) => {
    const at = step % rows.length;
    const words = rows[at]!.en.split(' ');
    const en = words.toSpliced(step % words.length, 1, 'changed').join(' ');
    return rows.with(at, { ...rows[at]!, en });
  });
  const header = null;
  const alone = edits.map((changed, step) =>
    timed(() => checkRow(changed[step % rows.length]!, header, options)),
  );
  const whole = edits.map((changed) => timed(() => checkArticle(changed, header, options)));
  return [
    { figure: 'an edit of one sentence: its row alone, p95', value: p95(alone), unit: 'ms' },
    {
      figure: 'an edit of one sentence: all checks of its article of 60, p95',
      value: p95(whole),
      unit: 'ms',
      target: 'under 50',
    },
  ];
}

/** The other direction: Korean news first, and English as a desk writes it. */
function ownFigure(pairs: readonly Pair[], options: CheckOptions): Figure {
  const alarms = checkPairs(pairs, options).filter(heavy);
  return {
    figure: `pairs of our own, written from the Korean, with such a finding, ${pairs.length} pairs`,
    value: percent(new Set(alarms.map(({ segment }) => segment)).size, pairs.length),
    unit: '%',
    target: 'at most 8',
  };
}

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const options = await productOptions();
  const title = '100,000 segments with Korean';
  const pairs = newsDocuments(dataDirectory).flat();
  const own = ownPairs();
  if (pairs.length === 0)
    return [ownFigure(own, options), ...loadFigures(own, title), ...editFigures(options)];
  const slips = slipsOf(pairs);
  const other = pofilter(asMap(pairs, slips));
  if (other === null)
    console.error('pofilter is not installed: left out (apt-get install translate-toolkit).');
  const size = pairs.length + slips.length;
  return [
    ...alarmFigures(pairs, other, options),
    ownFigure(own, options),
    ...slipFigures(slips, other, options),
    ...loadFigures(pairs, title),
    ...(other === null
      ? []
      : [
          {
            figure: 'pofilter: the same number of segments, by its time for these pairs',
            value: (other.seconds * 100_000) / size,
            unit: 's',
          },
        ]),
    ...editFigures(options),
  ];
}
