/** The translation memory at the size of a newsroom: look-ups, concordance, and what the index misses. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemoryEntry, MemoryQuery } from '../src/core/memory/entry';
import { matchScore, scoredText } from '../src/core/memory/score';
import { readGlossary } from '../src/core/terms/glossary-file';
import { type OpenedMemory, openMemory } from '../src/engine/store/memory-file';
import type { Figure } from './figure';
import { lookUps, p95, remembering } from './memory-engine';
import { seeded } from './seeded';

export const name = 'memory';

const sizes = [100_000, 1_000_000] as const;
const batch = 10_000;
const queries = 400;

export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-bench-memory-'));
  const figures: Figure[] = [];
  try {
    for (const size of sizes) figures.push(...(await measure(folder, size)));
    figures.push(...(await remembering(folder)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, size: number): Promise<readonly Figure[]> {
  const path = join(folder, `${size}.daejo-memory`);
  const label = size.toLocaleString('en');
  const random = seeded(size);
  const write = sentences(random);
  let start = performance.now();
  const memory = opened(path, true);
  const kept: MemoryEntry[] = [];
  for (let from = 0; from < size; from += batch) {
    const entries = Array.from({ length: batch }, () => write());
    kept.push(entries[0]!, entries[1]!, entries[2]!, entries[3]!);
    memory.add(entries);
  }
  const built = performance.now() - start;
  memory.close();
  start = performance.now();
  const again = opened(path, false);
  const opening = performance.now() - start;
  // Sentences spread over the whole memory, so that their pages are not all at hand.
  const chosen = Array.from({ length: queries }, (_, at) => kept[Math.floor((at * kept.length) / queries)]!);
  const exact = chosen.map(({ ko }): MemoryQuery => ({ text: ko!, language: 'ko' }));
  const edited = chosen.map(({ ko }): MemoryQuery => ({ text: edit(ko!, random), language: 'ko' }));
  const unknown = chosen.map((): MemoryQuery => ({ text: write().ko!, language: 'ko' }));
  const english = chosen.map(({ mt }): MemoryQuery => ({ text: edit(mt!, random), language: 'en' }));
  const added = times([...chosen.keys()], () => again.add([write()]));
  const figures: Figure[] = [
    { figure: `build a memory of ${label} entries`, value: built / 1000, unit: 's' },
    { figure: `size of the file at ${label}`, value: statSync(path).size / 2 ** 20, unit: 'MB' },
    { figure: `open it at ${label}`, value: opening, unit: 'ms' },
    {
      figure: `exact look-up at ${label}, p95`,
      value: p95(times(exact, (one) => again.lookUp(one))),
      unit: 'ms',
      target: '< 30',
    },
    {
      figure: `fuzzy look-up of an edited sentence at ${label}, p95`,
      value: p95(times(edited, (one) => again.lookUp(one))),
      unit: 'ms',
      target: '< 30',
    },
    {
      figure: `fuzzy look-up of an unknown sentence at ${label}, p95`,
      value: p95(times(unknown, (one) => again.lookUp(one))),
      unit: 'ms',
      target: '< 30',
    },
    {
      figure: `fuzzy look-up by machine English at ${label}, p95`,
      value: p95(times(english, (one) => again.lookUp(one))),
      unit: 'ms',
      target: '< 30',
    },
    {
      figure: `edited sentences of 70% and more that were found at ${label}`,
      value: recall(again, chosen, edited),
      unit: '%',
    },
    {
      figure: `concordance of a two-syllable word at ${label}, p95`,
      value: p95(times(chosen, ({ ko }) => concord(again, /[가-힣]{2}/u.exec(ko!)![0], 'ko'))),
      unit: 'ms',
    },
    {
      figure: `concordance of an English word at ${label}, p95`,
      value: p95(times(chosen, ({ en }) => concord(again, en.split(' ')[3]!, 'en'))),
      unit: 'ms',
    },
    { figure: `remember one sentence at ${label}, p95`, value: p95(added), unit: 'ms' },
  ];
  again.close();
  const rows = (queries: readonly MemoryQuery[]) =>
    queries.map(({ text, language }, at) => ({
      ...chosen[at]!,
      ko: language === 'ko' ? text : null,
      mt: language === 'en' ? text : chosen[at]!.mt,
    }));
  const articles = [
    { name: 'exact look-up', rows: rows(exact) },
    { name: 'look-up of an edited sentence', rows: rows(edited) },
    { name: 'look-up of an unknown sentence', rows: rows(unknown) },
    { name: 'look-up by machine English', rows: rows(english) },
  ];
  return [...figures, ...(await lookUps(folder, path, label, articles))];
}

function opened(path: string, create: boolean): OpenedMemory {
  const result = openMemory(path, { create });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

function concord(memory: OpenedMemory, words: string, language: 'ko' | 'en'): void {
  memory.concordance({ words, language, limit: 100 });
}

/** Of edited sentences that are still 70% like their original, the share for which a match at least as good is found. */
function recall(
  memory: OpenedMemory,
  chosen: readonly MemoryEntry[],
  edited: readonly MemoryQuery[],
): number {
  let due = 0;
  let found = 0;
  for (const [at, query] of edited.entries()) {
    const { percent } = matchScore(scoredText(query.text), scoredText(chosen[at]!.ko!));
    if (percent < 70) continue;
    due += 1;
    if ((memory.lookUp(query)[0]?.percent ?? 0) >= percent) found += 1;
  }
  return (100 * found) / due;
}

function times<T>(all: readonly T[], work: (one: T) => void): readonly number[] {
  return all.map((one) => {
    const start = performance.now();
    work(one);
    return performance.now() - start;
  });
}

/** One to three words of a sentence changed, taken out or added. */
function edit(sentence: string, random: () => number): string {
  const words = sentence.split(' ');
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const at = Math.floor(random() * words.length);
    const kind = random();
    if (kind < 0.5) words[at] = words[at]!.split('').reverse().join('');
    else if (kind < 0.75) words.splice(at, 1);
    else words.splice(at, 0, sentence.startsWith('The') ? 'newly' : '새롭게');
  }
  return words.join(' ');
}

/**
 * Sentences of 8 to 25 words whose frequencies fall as those of a language do (Zipf), over 60,000 word forms made of
 * the syllables of news terms. Real news repeats more, which makes an index faster.
 */
function sentences(random: () => number): () => MemoryEntry {
  const file = readFileSync(new URL('../resources/glossary/korean-news.tsv', import.meta.url), 'utf8');
  const terms = readGlossary(file, '\t')
    .entries.map(({ ko }) => ko.replace(/[^가-힣]/gu, ''))
    .filter((ko) => ko.length > 1);
  const syllables = terms.join('');
  const letters = [
    'ba',
    'con',
    'de',
    'ex',
    'for',
    'ge',
    'in',
    'ment',
    'pro',
    're',
    'sta',
    'tion',
    'un',
    'ver',
    'zo',
  ];
  const pick = <T>(all: ArrayLike<T>): T => all[Math.floor(random() * all.length)]!;
  const forms = 60_000;
  const korean = Array.from({ length: forms }, (_, at) =>
    at < terms.length
      ? terms[at]!
      : Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join(''),
  );
  const english = Array.from({ length: forms }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(letters)).join(''),
  );
  const endings = [
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '에서',
    '의',
    '와',
    '으로',
    '했다',
    '하고',
    '',
    '',
    '',
  ];
  const zipf = () => Math.floor(forms ** random()) - 1;
  let number = 0;
  return () => {
    number += 1;
    const length = 8 + Math.floor(random() * 18);
    const words = Array.from({ length }, zipf);
    const ko = `${words.map((at) => korean[at]! + pick(endings)).join(' ')}.`;
    const mt = `The ${words.map((at) => english[at]!).join(' ')}.`;
    const time = '2026-01-01T00:00:00.000Z';
    return {
      ko,
      mt,
      en: `${mt.slice(0, -1)} ${pick(english)}.`,
      previous: number,
      next: number + 2,
      origin: 'bench',
      actor: 'desk',
      time,
    };
  };
}
