/**
 * The error memory: confusions that machine translation makes, watched for in every article. With the Korean an entry
 * speaks where the Korean holds its term and the English a wrong rendering in place of a right one. Without the
 * Korean only what is safe speaks: phrases that are wrong in any news text, and wrong words that the rest of the
 * article contradicts.
 */
import { type EnglishText, readEnglish } from './english-text';
import type { CompiledError, ErrorEntry, ErrorMemoryIndex } from './error-index';
import { matchKoreanTerms } from './korean-terms';
import { findRendering, matchRenderingAt, type Rendering, type RenderingMatch } from './rendering';
import { replacementFor } from './suggestion';

export type { ErrorEntry, ErrorMemoryIndex, ErrorScope, WithoutSource } from './error-index';
export { indexErrorMemory } from './error-index';

/** What an entry rests on: the Korean, the phrase alone, or the rest of the article. */
export type ErrorBasis = 'korean' | 'phrase' | 'article';

export interface Confusion {
  readonly entry: ErrorEntry;
  readonly basis: ErrorBasis;
  /** The wrong words: UTF-16 offsets in the English, end exclusive; `a` or `an` before them if that changes too. */
  readonly start: number;
  readonly end: number;
  /** What may stand in their place, in their inflection. */
  readonly suggestion: string;
  /** The term, in the Korean; null without it. */
  readonly korean: Span | null;
  /** Where the rest of the article contradicts the wrong words; null unless it does. */
  readonly contradiction: (Span & { readonly text: EnglishText }) | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ErrorQuery {
  /** The Korean of the row in NFC; null where there is none or its alignment is in doubt. */
  readonly ko: string | null;
  readonly en: EnglishText | string;
  /** The other English of the article, for entries that it may contradict. */
  readonly elsewhere?: readonly EnglishText[];
  /** The article it is, for corrections that are for one article alone. */
  readonly document?: string | null;
}

/** The confusions in one row, left to right, none overlapping. Costs little where neither text holds a known word. */
export function findConfusions(query: ErrorQuery, index: ErrorMemoryIndex): readonly Confusion[] {
  const english = typeof query.en === 'string' ? readEnglish(query.en) : query.en;
  const here = ({ entry }: CompiledError) => entry.scope !== 'document' || entry.document === query.document;
  // What was remembered without Korean words is watched for beside any Korean.
  const found =
    query.ko === null
      ? [...byPhrase(english, index, here), ...byArticle(english, query.elsewhere ?? [], index, here)]
      : [
          ...byKorean(query.ko, english, index, here),
          ...byPhrase(english, index, (error) => error.entry.ko.length === 0 && here(error)),
        ];
  const kept: Confusion[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

type Chosen = (error: CompiledError) => boolean;

function byKorean(ko: string, english: EnglishText, index: ErrorMemoryIndex, chosen: Chosen): Confusion[] {
  const places = new Map<CompiledError, { start: number; end: number }[]>();
  for (const { term, start, end } of matchKoreanTerms(ko, index.korean)) {
    if (!chosen(term.value)) continue;
    const known = places.get(term.value) ?? [];
    // Two terms of one entry at one place are one occurrence: 감사 and 감사 결과.
    if (!known.some((one) => start < one.end && one.start < end)) known.push({ start, end });
    places.set(term.value, known);
  }
  if (places.size === 0) return [];
  const excused = new Set(matchKoreanTerms(ko, index.excuses).map(({ term }) => term.value));
  return [...places].flatMap(([error, terms]) => {
    if (excused.has(error) || error.entry.unless?.some((word) => word.length > 1 && ko.includes(word)))
      return [];
    const wrong = wrongSpans(english, error);
    if (wrong.length === 0) return [];
    const right = error.right.flatMap((rendering) => findRendering(english, rendering));
    const open = wrong.filter((one) => !within(one, right));
    // Each term that has its right rendering accounts for itself; wrong words beyond that have another reason. A right
    // rendering that is only a piece of a wrong one (`this year` of `entering this year`) accounts for nothing.
    const accounted = right.filter((one) => !within(one, open)).length;
    return open
      .slice(0, Math.max(0, terms.length - accounted))
      .map((match, at) => confusion(error, 'korean', english, match, terms[at] ?? terms[0]!));
  });
}

function within(one: RenderingMatch, all: readonly RenderingMatch[]): boolean {
  return all.some(({ from, to }) => from <= one.from && one.to <= to);
}

function wrongSpans(english: EnglishText, error: CompiledError): readonly RenderingMatch[] {
  const all = error.wrong.flatMap((rendering) => findRendering(english, rendering));
  const longest = all.filter(
    (one) =>
      !all.some(
        (two) =>
          two !== one && two.from <= one.from && one.to <= two.to && two.to - two.from > one.to - one.from,
      ),
  );
  return longest.sort((a, b) => a.start - b.start);
}

function byPhrase(english: EnglishText, index: ErrorMemoryIndex, chosen: Chosen): Confusion[] {
  const found: Confusion[] = [];
  for (const [at, { key }] of english.words.entries()) {
    for (const { error, rendering } of index.phrases.get(key) ?? []) {
      const match = chosen(error) ? matchRenderingAt(english, at, rendering) : null;
      if (!match) continue;
      const wrong = wrongSpans(english, error).find((one) => within(one, [match]));
      // A right rendering may hold a wrong one: Gang, Gang Seo-jun.
      const right = wrong ? error.right.flatMap((each) => findRendering(english, each)) : [];
      if (wrong && !within(wrong, right)) found.push(confusion(error, 'phrase', english, wrong, null));
    }
  }
  return found;
}

function byArticle(
  english: EnglishText,
  elsewhere: readonly EnglishText[],
  index: ErrorMemoryIndex,
  chosen: Chosen,
): Confusion[] {
  return index.contradicted.filter(chosen).flatMap((error) => {
    const wrong = wrongSpans(english, error);
    if (wrong.length === 0 || !standsIn(english, error.near)) return [];
    // A name that the article itself uses again is what the article is about.
    if (elsewhere.some((other) => standsIn(other, error.wrong))) return [];
    const contradiction = firstOf(elsewhere, error.elsewhere);
    if (contradiction === null) return [];
    return wrong.map((match) => ({ ...confusion(error, 'article', english, match, null), contradiction }));
  });
}

function standsIn(english: EnglishText, renderings: readonly Rendering[]): boolean {
  return renderings.some((rendering) => findRendering(english, rendering).length > 0);
}

function firstOf(
  texts: readonly EnglishText[],
  renderings: readonly Rendering[],
): Confusion['contradiction'] {
  for (const text of texts) {
    for (const rendering of renderings) {
      const [match] = findRendering(text, rendering);
      if (match) return { text, start: match.start, end: match.end };
    }
  }
  return null;
}

function confusion(
  { entry }: CompiledError,
  basis: ErrorBasis,
  english: EnglishText,
  match: RenderingMatch,
  korean: Span | null,
): Confusion {
  const right = entry.right[0];
  const { start, end, text } =
    right === undefined ? { ...match, text: '' } : replacementFor(english, match, right);
  return { entry, basis, start, end, suggestion: text, korean, contradiction: null };
}
