/** Glossary and error memory: speed at the sizes a desk may reach, and alarms on human translations. */
import { readFileSync } from 'node:fs';
import { readEnglish } from '../src/core/terms/english-text';
import { type ErrorMemoryIndex, findConfusions, indexErrorMemory } from '../src/core/terms/error-memory';
import { readErrorMemory } from '../src/core/terms/error-memory-file';
import {
  forbiddenIn,
  type GlossaryEntry,
  indexGlossary,
  matchGlossary,
  renderedIn,
} from '../src/core/terms/glossary';
import { readGlossary } from '../src/core/terms/glossary-file';
import { newsDocuments } from './development-data';
import type { Figure } from './figure';
import { seeded } from './seeded';

export const name = 'terms';

const sentenceCount = 100_000;

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const file = new URL('../resources/glossary/korean-news.tsv', import.meta.url);
  const { entries } = readGlossary(readFileSync(file, 'utf8'), '\t');
  const errors = new URL('../resources/errors/machine-confusions.json', import.meta.url);
  const memory = indexErrorMemory(readErrorMemory(readFileSync(errors, 'utf8')).entries);
  return [
    ...glossarySpeed(entries),
    ...glossaryAlarms(entries, dataDirectory),
    ...errorMemorySpeed(memory),
    ...errorMemoryAlarms(memory, dataDirectory),
  ];
}

/** 10,000 entries, the built-in ones among them, over sentences made of terms and of words that only look like some. */
function glossarySpeed(builtIn: readonly GlossaryEntry[]): readonly Figure[] {
  const random = seeded(4);
  const syllables = [...new Set(builtIn.flatMap(({ ko }) => [...ko].filter((one) => /[가-힣]/u.test(one))))];
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const made = (length: number) => Array.from({ length }, () => pick(syllables)).join('');
  const extra = Array.from({ length: 10_000 - builtIn.length }, (_, number): GlossaryEntry => {
    const ko = made(2 + Math.floor(random() * 4));
    const en = [`rendering ${number}`];
    return {
      id: `made ${number}`,
      ko,
      variants: [],
      en,
      forbidden: [],
      note: '',
      domain: 'made',
      source: 'bench',
    };
  });
  const all = [...builtIn, ...extra];
  let start = performance.now();
  const index = indexGlossary(all);
  const built = performance.now() - start;
  const sentences = Array.from({ length: sentenceCount }, () =>
    Array.from(
      { length: 18 },
      () => (random() < 0.3 ? pick(all).ko : made(3)) + pick(['', '은', '을', '에서', '했다']),
    ).join(' '),
  );
  const english =
    'The presidential office said prices and exports rose in the first half, rendering 12 new bans.';
  start = performance.now();
  let matches = 0;
  for (const sentence of sentences) {
    const found = matchGlossary(sentence, index);
    matches += found.length;
    const read = readEnglish(english);
    for (const { term } of found) renderedIn(read, term);
  }
  const looked = performance.now() - start;
  return [
    { figure: 'index 10,000 glossary terms', value: built, unit: 'ms' },
    { figure: '100,000 sentences against 10,000 terms, both languages', value: looked / 1000, unit: 's' },
    { figure: 'terms found in a sentence of 18 words (mean)', value: matches / sentenceCount, unit: 'terms' },
  ];
}

function glossaryAlarms(
  entries: readonly GlossaryEntry[],
  dataDirectory: string | undefined,
): readonly Figure[] {
  const pairs = newsDocuments(dataDirectory).flat();
  if (pairs.length === 0) return [];
  const index = indexGlossary(entries);
  let terms = 0;
  let rendered = 0;
  let alarms = 0;
  for (const { ko, en } of pairs) {
    const read = readEnglish(en);
    let alarm = false;
    for (const { term } of matchGlossary(ko.normalize('NFC'), index)) {
      terms += 1;
      const right = renderedIn(read, term).length > 0;
      if (right) rendered += 1;
      else if (forbiddenIn(read, term).length > 0) {
        alarm = true;
        if (process.env.DAEJO_SHOW) console.log(term.entry.ko, '|', ko, '|', en);
      }
    }
    if (alarm) alarms += 1;
  }
  return [
    {
      figure: 'human pairs with a forbidden rendering',
      value: (100 * alarms) / pairs.length,
      unit: '%',
      target: '< 1',
    },
    {
      figure: 'built-in terms in human pairs that have a listed rendering',
      value: (100 * rendered) / terms,
      unit: '%',
    },
  ];
}

/** Sentences that hold terms of many entries, so that the English is looked at too. */
function errorMemorySpeed(memory: ErrorMemoryIndex): readonly Figure[] {
  const ko =
    '서울시장은 금리 인상과 물가, 환율을 두고 여당 원내대표, 감사원과 이사회 의사를 확인했다고 소식통이 전했다.';
  const en =
    'The mayor of Seoul confirmed with the ruling party floor leader what the board meant to do about prices.';
  const english = readEnglish(en);
  const time = (korean: string | null) => {
    const start = performance.now();
    for (let count = 0; count < sentenceCount; count += 1)
      findConfusions({ ko: korean, en: english }, memory);
    return (performance.now() - start) / 1000;
  };
  return [
    { figure: '100,000 sentences against the error memory, with Korean', value: time(ko), unit: 's' },
    { figure: '100,000 sentences against the error memory, English alone', value: time(null), unit: 's' },
  ];
}

function errorMemoryAlarms(memory: ErrorMemoryIndex, dataDirectory: string | undefined): readonly Figure[] {
  const pairs = newsDocuments(dataDirectory).flat();
  if (pairs.length === 0) return [];
  const share = (ko: (korean: string) => string | null) =>
    (100 *
      pairs.filter((pair) => findConfusions({ ko: ko(pair.ko), en: pair.en }, memory).length > 0).length) /
    pairs.length;
  return [
    {
      figure: 'human pairs with a known confusion',
      value: share((ko) => ko.normalize('NFC')),
      unit: '%',
      target: '< 1',
    },
    {
      figure: 'human English with a known confusion, no Korean',
      value: share(() => null),
      unit: '%',
      target: '< 1',
    },
  ];
}
