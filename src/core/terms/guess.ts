/** The other side of a term that somebody has selected in one column: a proposal for a form, nothing more. */
import { gatherEvidence } from '../align/evidence';
import { looksLikeName, romanizeName } from '../korean/names';
import { type EnglishWord, readEnglish } from './english-text';
import { type TermCandidate, termCandidates, termOf } from './term-candidates';

/** UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The Korean terms that the English words `span` may stand for, the best first; empty without the Korean. */
export function guessKorean(ko: string | null, en: string, span: Span): readonly TermCandidate[] {
  const words = en.slice(span.start, span.end);
  if (ko === null || ko.trim() === '' || words.trim() === '') return [];
  const rest = `${en.slice(0, span.start)} … ${en.slice(span.end)}`;
  const place = (span.start + span.end) / 2 / Math.max(1, en.length);
  return termCandidates({ ko: ko.normalize('NFC'), wrong: words, right: words, rest, place });
}

/** Selected Korean words as a glossary has them: without a particle or verbal ending behind the last one. */
export function termOfSelection(words: string): string {
  const text = words.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const last = /[가-힣]{2,}$/u.exec(text)?.[0];
  if (last === undefined) return text;
  // A verb's beginning alone is no term that anybody would look for.
  const { ko, verb } = termOf(last);
  return verb || ko.length < 2 ? text : text.slice(0, text.length - last.length) + ko;
}

/** English words that may stand between the first and the last word of one rendering. */
const mostBetween = 1;

/**
 * The English words of the sentence that match the term by word list or sound; else a name as it is romanised; else
 * ''. A leading article is left out.
 */
export function guessEnglish(term: string, en: string): string {
  const words = [...term.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0]);
  const english = readEnglish(en).words;
  if (words.length === 0) return '';
  const evidence = gatherEvidence(
    words,
    english.map(({ text }) => text),
  );
  const matched = english.filter((_, at) => {
    const types = new Set(evidence.english[at]);
    return evidence.korean.some((units) =>
      units.some((unit) => [...(evidence.matches[unit]?.keys() ?? [])].some((type) => types.has(type))),
    );
  });
  const run = longestRun(matched, english);
  if (run.length > 0) return en.slice(run[0]!.start, run.at(-1)!.end);
  return words.length === 1 && term.length === 3 && looksLikeName(term) ? romanizeName(term).name : '';
}

/** Matched words that stand together: the most of them, the first of equals. */
function longestRun(matched: readonly EnglishWord[], all: readonly EnglishWord[]): readonly EnglishWord[] {
  const runs: EnglishWord[][] = [];
  for (const word of matched) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const near = before && all.indexOf(word) - all.indexOf(before) - 1 <= mostBetween;
    if (run && near && before.clause === word.clause) run.push(word);
    else runs.push([word]);
  }
  return runs.reduce<EnglishWord[]>((best, run) => (run.length > best.length ? run : best), []);
}
