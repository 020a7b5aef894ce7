import { alignSentences } from '../src/core/align/align';
import { type Damage, damagePair } from './align-corruption';
import { newsDocuments, type Pair } from './development-data';
import type { Figure } from './figure';
import { galeChurch } from './gale-church';
import { seeded } from './seeded';

/**
 * Alignment of news documents, damaged by a seeded generator (see align-corruption.ts). Strict bead F1: a bead is
 * right if exactly these sentences hang together; one-sided beads count. Weights were set on every second
 * document (`tuned`); the others are given by themselves (`held out`).
 */

export const name = 'align';

interface Beads {
  readonly ko: readonly number[];
  readonly en: readonly number[];
}
type Aligner = (ko: readonly string[], en: readonly string[]) => readonly Beads[];

const seeds = [1, 2, 3, 4, 5];

const keyOf = (bead: Beads): string => `${bead.ko.join(' ')}|${bead.en.join(' ')}`;

function strictF1(documents: readonly (readonly Pair[])[], damage: Damage, aligner: Aligner): number {
  let right = 0;
  let total = 0;
  for (const seed of damage.merge + damage.drop === 0 ? [1] : seeds) {
    const random = seeded(seed);
    for (const document of documents) {
      const damaged = damagePair(document, damage, random);
      const wanted = new Set(damaged.beads.map(keyOf));
      const found = aligner(damaged.ko, damaged.en);
      right += found.filter((bead) => wanted.has(keyOf(bead))).length;
      total += wanted.size + found.length;
    }
  }
  return (2 * right) / Math.max(1, total);
}

const levels: readonly { readonly label: string; readonly damage: Damage; readonly target: string }[] = [
  { label: 'undamaged', damage: { merge: 0, drop: 0 }, target: '0.985' },
  { label: '8% + 8% merged, 4% + 4% dropped', damage: { merge: 0.08, drop: 0.04 }, target: '0.90' },
  { label: '15% + 15% merged, 8% + 8% dropped', damage: { merge: 0.15, drop: 0.08 }, target: '0.80' },
];

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const documents = newsDocuments(dataDirectory);
  const rows: Figure[] = [];
  if (documents.length > 0) {
    const parts = [
      { label: 'all', part: documents },
      { label: 'held out', part: documents.filter((_, at) => at % 2 === 1) },
    ];
    for (const { label, damage, target } of levels)
      for (const { label: which, part } of parts)
        rows.push({
          figure: `strict beads, ${label} (${which})`,
          value: strictF1(part, damage, alignSentences),
          unit: 'F1',
          peer: 'Gale-Church',
          peerValue: strictF1(part, damage, galeChurch),
          target,
        });
    rows.push(articleTime(documents.flat()));
  }
  rows.push(longTime(10_000));
  return rows;
}

/** Median over articles put together of 60 sentences each. */
function articleTime(pairs: readonly Pair[]): Figure {
  const times: number[] = [];
  for (let round = 0; round < 2; round += 1)
    for (let at = 0; at + 60 <= pairs.length; at += 60) {
      const article = pairs.slice(at, at + 60);
      const start = performance.now();
      alignSentences(
        article.map((pair) => pair.ko),
        article.map((pair) => pair.en),
      );
      times.push(performance.now() - start);
    }
  times.sort((one, other) => one - other);
  const value = times[Math.floor(times.length / 2)] ?? 0;
  return {
    figure: 'an article of 60 sentences (median)',
    value: Math.round(value * 10) / 10,
    unit: 'ms',
    target: '50',
  };
}

/** A text far beyond an article: linear by windows. */
function longTime(length: number): Figure {
  const random = seeded(7);
  const numbers = Array.from({ length }, () => 1_000 + Math.floor(random() * 900_000));
  const ko = numbers.map(
    (value) => `한빛항 제${value}호 부두에 오늘 새로운 배 한 척이 들어왔다고 당국이 밝혔다.`,
  );
  const en = numbers.map(
    (value) => `A new ship came in at pier ${value} of Hanbit harbour today, authorities said.`,
  );
  const start = performance.now();
  alignSentences(ko, en);
  const seconds = (performance.now() - start) / 1000;
  return { figure: `${length} sentences a side`, value: Math.round(seconds * 10) / 10, unit: 's' };
}
