import { type Evidence, gatherEvidence, type TermPairs } from './evidence';
import { bestPath, type Step } from './lattice';
import type { Layout, Starts } from './layout';
import { learnPairs } from './learn';
import { type Group, groupsOf, type Pieces, piecesOf, uncut } from './pieces';
import { scorer } from './score';

export interface WindowOptions {
  readonly terms?: TermPairs;
  readonly paragraphs?: Starts;
  /** Cells of the lattice farther than this from the diagonal are not looked at. */
  readonly band: number;
}

/** With more pieces on a side, sentences are not cut: the lattice would grow with the square. */
const mostPieces = 450;

/** Aligns two lists of sentences small enough for one lattice. Every sentence in one bead, in order. */
export function alignWindow(
  ko: readonly string[],
  en: readonly string[],
  options: WindowOptions,
): readonly Group[] {
  const cutKorean = piecesOf(ko, 'ko');
  const cutEnglish = piecesOf(en, 'en');
  const tooMany = Math.max(cutKorean.texts.length, cutEnglish.texts.length) > mostPieces;
  const korean = tooMany ? uncut(ko) : cutKorean;
  const english = tooMany ? uncut(en) : cutEnglish;
  const layout: Layout = {
    sentences: { ko: korean.starts, en: english.starts },
    paragraphs: options.paragraphs
      ? { ko: firstPieces(korean, options.paragraphs.ko), en: firstPieces(english, options.paragraphs.en) }
      : null,
  };
  const found = gatherEvidence(korean.texts, english.texts, options.terms);
  const pathBy = (evidence: Evidence): readonly Step[] =>
    bestPath(korean.texts.length, english.texts.length, {
      score: scorer(korean.texts, english.texts, evidence, layout),
      band: options.band,
    });
  const first = pathBy(found);
  const learnt = learnPairs(found, first);
  const path = learnt === found ? first : pathBy(learnt);
  return groupsOf(path, korean, english).flatMap((group) =>
    isBead(group) ? [group] : cutGroup(group, ko, en, options),
  );
}

const firstPieces = (pieces: Pieces, paragraphs: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...pieces.starts].filter((piece) => paragraphs.has(pieces.parents[piece] ?? -1)));

/** 1-1, 1-2, 2-1, 2-2, 1-0 or 0-1. */
function isBead(group: Group): boolean {
  const korean = group.koreanEnd - group.koreanStart;
  const english = group.englishEnd - group.englishStart;
  return korean === 0 || english === 0 ? korean + english === 1 : korean <= 2 && english <= 2;
}

/** More sentences hang together than a bead may hold: they are aligned as they are, without pieces. */
function cutGroup(
  group: Group,
  ko: readonly string[],
  en: readonly string[],
  options: WindowOptions,
): readonly Group[] {
  const korean = ko.slice(group.koreanStart, group.koreanEnd);
  const english = en.slice(group.englishStart, group.englishEnd);
  const evidence = gatherEvidence(korean, english, options.terms);
  const score = scorer(korean, english, evidence, { sentences: null, paragraphs: null });
  return bestPath(korean.length, english.length, { score, band: Number.POSITIVE_INFINITY }).map((step) => ({
    koreanStart: group.koreanStart + step.koreanStart,
    koreanEnd: group.koreanStart + step.koreanEnd,
    englishStart: group.englishStart + step.englishStart,
    englishEnd: group.englishStart + step.englishEnd,
    probability: Math.min(group.probability, step.probability),
  }));
}
