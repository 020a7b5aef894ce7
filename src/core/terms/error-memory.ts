/**
 * The error memory: confusions that machine translation makes, watched for in every article. With the Korean an entry
 * speaks where the Korean holds its term and the English a wrong rendering in place of a right one. Without the
 * Korean only what is safe speaks: phrases that are wrong in any news text, and wrong words that the rest of the
 * article contradicts.
 */
import { type EnglishText, readEnglish } from './english-text';
import { indexKoreanTerms, type KoreanTermIndex, matchKoreanTerms } from './korean-terms';
import {
  compileRendering,
  findRendering,
  matchRenderingAt,
  type Rendering,
  type RenderingMatch,
} from './rendering';
import { replacementFor } from './suggestion';

/** Where an entry is watched for. */
export type ErrorScope = 'everywhere' | 'project' | 'document';

export interface ErrorEntry {
  readonly id: string;
  /** Terms as in `KoreanTerm.ko`; any of them. */
  readonly ko: readonly string[];
  /** True where a verb made of the term is another word: 이사 (director), 이사했다 (moved). */
  readonly nounOnly?: boolean;
  /** Korean words that make the wrong English right. One syllable counts as a word of its own, more anywhere. */
  readonly unless?: readonly string[];
  readonly wrong: readonly string[];
  /** The first is the suggestion. */
  readonly right: readonly string[];
  readonly reason: string;
  readonly scope: ErrorScope;
  /** The document's id where the scope is one document. */
  readonly document?: string;
  /** What may speak with no Korean beside it; nothing where absent. */
  readonly withoutSource?: WithoutSource;
  readonly example?: { readonly ko: string; readonly wrong: string; readonly right: string };
}

export interface WithoutSource {
  /** Phrases that hold a wrong rendering and that nobody means: `the IAEA temple`. */
  readonly phrases?: readonly string[];
  /** A wrong rendering counts where one of `near` is in its sentence and one of `elsewhere` in the rest of the article. */
  readonly near?: readonly string[];
  readonly elsewhere?: readonly string[];
}

interface CompiledError {
  readonly entry: ErrorEntry;
  readonly wrong: readonly Rendering[];
  readonly right: readonly Rendering[];
  readonly near: readonly Rendering[];
  readonly elsewhere: readonly Rendering[];
}

interface Phrase {
  readonly error: CompiledError;
  readonly rendering: Rendering;
}

export interface ErrorMemoryIndex {
  readonly korean: KoreanTermIndex<CompiledError>;
  readonly excuses: KoreanTermIndex<CompiledError>;
  /** By each form of a phrase's first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Entries that need the rest of the article. */
  readonly contradicted: readonly CompiledError[];
}

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

/** Prepares entries for matching; of two with one id the later stands. */
export function indexErrorMemory(entries: readonly ErrorEntry[]): ErrorMemoryIndex {
  const errors = [...new Map(entries.map((entry) => [entry.id, entry])).values()].map(compileError);
  const phrases = new Map<string, Phrase[]>();
  for (const error of errors) {
    for (const rendering of compileAll(error.entry.withoutSource?.phrases)) {
      for (const form of rendering.words[0]!.forms.keys()) {
        phrases.set(form, [...(phrases.get(form) ?? []), { error, rendering }]);
      }
    }
  }
  const korean = errors.flatMap((error) =>
    error.entry.ko.map((ko) => ({ ko, nounOnly: error.entry.nounOnly ?? false, value: error })),
  );
  const excuses = errors.flatMap((error) =>
    (error.entry.unless ?? []).filter((ko) => ko.length === 1).map((ko) => ({ ko, value: error })),
  );
  return {
    korean: indexKoreanTerms(korean),
    excuses: indexKoreanTerms(excuses),
    phrases,
    contradicted: errors.filter(({ elsewhere }) => elsewhere.length > 0),
  };
}

function compileError(entry: ErrorEntry): CompiledError {
  return {
    entry,
    wrong: compileAll(entry.wrong),
    right: compileAll(entry.right),
    near: compileAll(entry.withoutSource?.near),
    elsewhere: compileAll(entry.withoutSource?.elsewhere),
  };
}

function compileAll(texts: readonly string[] | undefined): readonly Rendering[] {
  return (texts ?? []).flatMap((text) => compileRendering(text) ?? []);
}

export interface ErrorQuery {
  /** The Korean of the row in NFC; null where there is none or its alignment is in doubt. */
  readonly ko: string | null;
  readonly en: EnglishText | string;
  /** The other English of the article, for entries that it may contradict. */
  readonly elsewhere?: readonly EnglishText[];
}

/** The confusions in one row, left to right, none overlapping. Costs little where neither text holds a known word. */
export function findConfusions(query: ErrorQuery, index: ErrorMemoryIndex): readonly Confusion[] {
  const english = typeof query.en === 'string' ? readEnglish(query.en) : query.en;
  const found =
    query.ko === null
      ? [...byPhrase(english, index), ...byArticle(english, query.elsewhere ?? [], index)]
      : byKorean(query.ko, english, index);
  const kept: Confusion[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byKorean(ko: string, english: EnglishText, index: ErrorMemoryIndex): Confusion[] {
  const places = new Map<CompiledError, { start: number; end: number }[]>();
  for (const { term, start, end } of matchKoreanTerms(ko, index.korean)) {
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
    const within = (one: RenderingMatch, all: readonly RenderingMatch[]) =>
      all.some(({ from, to }) => from <= one.from && one.to <= to);
    const open = wrong.filter((one) => !within(one, right));
    // Each term that has its right rendering accounts for itself; wrong words beyond that have another reason. A right
    // rendering that is only a piece of a wrong one (`this year` of `entering this year`) accounts for nothing.
    const accounted = right.filter((one) => !within(one, open)).length;
    return open
      .slice(0, Math.max(0, terms.length - accounted))
      .map((match, at) => confusion(error, 'korean', english, match, terms[at] ?? terms[0]!));
  });
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

function byPhrase(english: EnglishText, index: ErrorMemoryIndex): Confusion[] {
  const found: Confusion[] = [];
  for (const [at, { key }] of english.words.entries()) {
    for (const { error, rendering } of index.phrases.get(key) ?? []) {
      const match = matchRenderingAt(english, at, rendering);
      if (!match) continue;
      const wrong = wrongSpans(english, error).find(({ from, to }) => match.from <= from && to <= match.to);
      if (wrong) found.push(confusion(error, 'phrase', english, wrong, null));
    }
  }
  return found;
}

function byArticle(
  english: EnglishText,
  elsewhere: readonly EnglishText[],
  index: ErrorMemoryIndex,
): Confusion[] {
  return index.contradicted.flatMap((error) => {
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
