import { existsSync, readFileSync } from 'node:fs';
import { diffWords, diffWordsWithSpace } from 'diff';
import {
  type Anchor,
  findAnchor,
  mapAnchor,
  resolveAnchor,
  type TextRange,
} from '../src/core/annotate/anchor';
import { diffText } from '../src/core/diff/diff';
import { type AnchorCase, anchorCases } from './anchor-cases';
import type { Figure } from './figure';
import { seeded } from './seeded';

export const name = 'diff';

/** Diff and anchors; with the data folder on its machine translations, else on sentences made here. */
export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const pairs = sentencePairs(dataDirectory);
  return [
    ...readability(pairs),
    ...speed(pairs),
    ...longTexts(),
    ...anchors(pairs.map(([, edited]) => edited)),
  ];
}

function sentencePairs(dataDirectory: string | undefined): readonly (readonly [string, string])[] {
  const folder = `${dataDirectory}/ter`;
  if (dataDirectory && existsSync(`${folder}/ro-en.mt`)) {
    const lines = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
    const edited = lines('ro-en.pe');
    return lines('ro-en.mt').map((text, index) => [text, edited[index] ?? '']);
  }
  const random = seeded(11);
  const vocabulary = Array.from(
    { length: 900 },
    (_, index) => `${'bcdfglmnprst'[index % 12]}a${index.toString(36)}`,
  );
  const word = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)]!;
  return Array.from({ length: 1000 }, () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 25) }, word);
    const edited = words.flatMap((old) => (random() < 0.8 ? [old] : random() < 0.5 ? [word()] : []));
    return [`${words.join(' ')}.`, `${edited.join(' ')}.`];
  });
}

function readability(pairs: readonly (readonly [string, string])[]): readonly Figure[] {
  let parts = 0;
  let characters = 0;
  let rawParts = 0;
  let rawCharacters = 0;
  for (const [old, edited] of pairs) {
    for (const change of diffText(old, edited).changes) {
      if (change.kind === 'equal') continue;
      parts += (change.old === '' ? 0 : 1) + (change.new === '' ? 0 : 1);
      characters += change.old.length + change.new.length;
    }
    for (const part of diffWordsWithSpace(old, edited)) {
      if (!part.added && !part.removed) continue;
      rawParts += 1;
      rawCharacters += part.value.length;
    }
  }
  return [
    {
      figure: `changed parts in ${pairs.length} pairs`,
      value: parts,
      unit: 'parts',
      peer: 'jsdiff diffWordsWithSpace',
      peerValue: rawParts,
      target: '<= 2900 on ro-en',
    },
    {
      figure: 'characters shown as changed, for each pair',
      value: round(characters / pairs.length),
      unit: 'characters',
      peer: 'jsdiff diffWordsWithSpace',
      peerValue: round(rawCharacters / pairs.length),
    },
  ];
}

function speed(pairs: readonly (readonly [string, string])[]): readonly Figure[] {
  const ours = best(() => pairs.forEach(([old, edited]) => void diffText(old, edited)));
  const raw = best(() => pairs.forEach(([old, edited]) => void diffWords(old, edited)));
  return [
    {
      figure: `${pairs.length} sentence pairs`,
      value: ours,
      unit: 'ms',
      peer: 'jsdiff diffWords',
      peerValue: raw,
    },
  ];
}

function longTexts(): readonly Figure[] {
  const random = seeded(5);
  const words = Array.from({ length: 10_000 }, () => `w${Math.floor(random() * 3000)}`);
  const edited = words.map((word) => (random() < 0.1 ? `w${Math.floor(random() * 3000)}` : word)).join(' ');
  const different = (letter: string) =>
    Array.from({ length: 20_000 }, (_, index) => letter + index).join(' ');
  const shuffled = Array.from({ length: 20_000 }, (_, index) => `a${(index * 7919) % 20_000}`).join(' ');
  const time = (a: string, b: string) => best(() => void diffText(a, b), 2);
  return [
    { figure: '10,000 words, a tenth of them edited', value: time(words.join(' '), edited), unit: 'ms' },
    {
      figure: '20,000 words, all different',
      value: time(different('a'), different('b')),
      unit: 'ms',
      target: '< 1000',
    },
    {
      figure: '20,000 words in another order',
      value: time(different('a'), shuffled),
      unit: 'ms',
      target: '< 1000',
    },
  ];
}

type Strategy = (item: AnchorCase) => TextRange | null;

const strategies: readonly (readonly [string, Strategy])[] = [
  ['mapped through the diff', ({ anchor, before, after }) => mapAnchor(anchor, before, after, 2)],
  ['found by quote', ({ anchor, after }) => findAnchor(anchor, after)],
  ['both', ({ anchor, before, after }) => resolveAnchor(anchor, texts(anchor, before, after))],
];

function texts(anchor: Anchor, before: string, after: string) {
  return [
    { revision: anchor.revision, text: before },
    { revision: anchor.revision + 1, text: after },
  ];
}

function anchors(sentences: readonly string[]): readonly Figure[] {
  const cases = [1, 2, 3, 4, 5].flatMap((seed) => anchorCases(sentences, seed));
  const possible = cases.filter(({ survivors }) => survivors.length > 0).length;
  return strategies.flatMap(([label, strategy]) => {
    let returned = 0;
    let right = 0;
    for (const item of cases) {
      const found = strategy(item);
      if (!found) continue;
      returned += 1;
      if (isRight(item, found)) right += 1;
    }
    const time = best(() => cases.forEach((item) => void strategy(item)), 1);
    return [
      { figure: `anchors ${label}: recall`, value: round((100 * right) / possible), unit: '%' },
      {
        figure: `anchors ${label}: precision`,
        value: round((100 * right) / Math.max(1, returned)),
        unit: '%',
      },
      { figure: `anchors ${label}: cost`, value: round((1000 * time) / cases.length), unit: 'µs each' },
    ];
  });
}

/** On at least one of the anchor's own words that are left, and on no other word of the old text. */
export function isRight({ survivors, foreign }: AnchorCase, found: TextRange): boolean {
  const touches = (range: TextRange) => range.start < found.end && found.start < range.end;
  return survivors.some(touches) && !foreign.some(touches);
}

function best(work: () => void, times = 3): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return round(shortest);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
