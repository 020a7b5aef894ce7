/** A glossary: which English a Korean term has, and which it must not have. */
import { type EnglishText, readEnglish } from './english-text';
import {
  indexKoreanTerms,
  type KoreanTerm,
  type KoreanTermIndex,
  longestMatches,
  matchKoreanTerms,
} from './korean-terms';
import { compileRendering, findRendering, type Rendering } from './rendering';

export interface GlossaryEntry {
  readonly id: string;
  /** As in a dictionary: no particle. See `KoreanTerm.ko` for spaces and `*`. */
  readonly ko: string;
  /** Other spellings, short forms, Hanja. */
  readonly variants: readonly string[];
  /** Right renderings, the preferred one first. */
  readonly en: readonly string[];
  /** Renderings that are wrong for this term. */
  readonly forbidden: readonly string[];
  readonly note: string;
  readonly domain: string;
  /** Where it comes from, or why it is so. */
  readonly source: string;
}

/** An entry with its renderings compiled. */
export interface GlossaryTerm {
  readonly entry: GlossaryEntry;
  readonly en: readonly Rendering[];
  readonly forbidden: readonly Rendering[];
}

export interface GlossaryIndex {
  readonly terms: readonly GlossaryTerm[];
  readonly korean: KoreanTermIndex<GlossaryTerm>;
}

export interface GlossaryMatch {
  readonly term: GlossaryTerm;
  /** UTF-16 offsets in the Korean, end exclusive, without particles. */
  readonly start: number;
  readonly end: number;
}

/** A place in the English. UTF-16 offsets, end exclusive, without a possessive ending. */
export interface RenderedSpan {
  /** The rendering as the glossary writes it. */
  readonly rendering: string;
  readonly start: number;
  readonly end: number;
}

/** Prepares entries for matching. Of two entries with one id the later stands: a project's over the built-in one. */
export function indexGlossary(entries: readonly GlossaryEntry[]): GlossaryIndex {
  const terms = [...new Map(entries.map((entry) => [entry.id, entry])).values()].map(compileTerm);
  const korean = terms.flatMap((term) =>
    [term.entry.ko, ...term.entry.variants].map((ko): KoreanTerm<GlossaryTerm> => ({ ko, value: term })),
  );
  return { terms, korean: indexKoreanTerms(korean) };
}

function compileTerm(entry: GlossaryEntry): GlossaryTerm {
  const compile = (texts: readonly string[]) => texts.flatMap((text) => compileRendering(text) ?? []);
  return { entry, en: compile(entry.en), forbidden: compile(entry.forbidden) };
}

/**
 * The terms in a Korean text, left to right, the longest where they overlap; where one word is in several entries
 * (a homonym) all of them, at the same offsets. Text in NFC.
 */
export function matchGlossary(koreanText: string, index: GlossaryIndex): readonly GlossaryMatch[] {
  return longestMatches(matchKoreanTerms(koreanText, index.korean)).map(({ term, start, end }) => ({
    term: term.value,
    start,
    end,
  }));
}

/** Where one of the right renderings stands in the English, whatever its inflection; empty where none does. */
export function renderedIn(english: EnglishText | string, term: GlossaryTerm): readonly RenderedSpan[] {
  return spansOf(english, term.en);
}

/**
 * Where a forbidden rendering stands. One that is part of a right rendering there is none:
 * `Minister` is forbidden for a vice minister, `Vice Minister` is not.
 */
export function forbiddenIn(english: EnglishText | string, term: GlossaryTerm): readonly RenderedSpan[] {
  const read = typeof english === 'string' ? readEnglish(english) : english;
  const right = spansOf(read, term.en);
  return spansOf(read, term.forbidden).filter(
    (wrong) => !right.some(({ start, end }) => start <= wrong.start && wrong.end <= end),
  );
}

function spansOf(english: EnglishText | string, renderings: readonly Rendering[]): readonly RenderedSpan[] {
  const read = typeof english === 'string' ? readEnglish(english) : english;
  return renderings
    .flatMap((rendering) => findRendering(read, rendering))
    .map(({ rendering, start, end }) => ({ rendering: rendering.text, start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
