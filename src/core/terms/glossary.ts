/** A glossary: which English a Korean term has, and which it must not have. */
import { type EnglishText, readEnglish } from './english-text';
import {
  indexKoreanTerms,
  type KoreanTerm,
  type KoreanTermIndex,
  longestMatches,
  matchKoreanTerms,
} from './korean-terms';
import { compileRendering, findRendering, type Rendering, type RenderingMatch } from './rendering';

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
  /** One of its renderings must stand in the English: the desk's own terms. A built-in one only suggests. */
  readonly required: boolean;
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

/**
 * Prepares entries for matching. Of two entries with one id the later stands. What the desk says of a Korean word
 * takes the place of what `builtIn` says of it.
 */
export function indexGlossary(
  entries: readonly GlossaryEntry[],
  builtIn: readonly GlossaryEntry[] = [],
): GlossaryIndex {
  const own = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const settled = new Set(own.flatMap(({ ko, variants }) => [ko, ...variants]));
  const others = builtIn.filter(({ ko }) => !settled.has(ko));
  const terms = [
    ...own.map((entry) => compileTerm(entry, true)),
    ...others.map((entry) => compileTerm(entry, false)),
  ];
  const korean = terms.flatMap((term) =>
    [term.entry.ko, ...term.entry.variants].map((ko): KoreanTerm<GlossaryTerm> => ({ ko, value: term })),
  );
  return { terms, korean: indexKoreanTerms(korean) };
}

function compileTerm(entry: GlossaryEntry, required: boolean): GlossaryTerm {
  const compile = (texts: readonly string[]) => texts.flatMap((text) => compileRendering(text) ?? []);
  return { entry, required, en: compile(entry.en), forbidden: compile(entry.forbidden) };
}

/**
 * The terms in a Korean text, left to right, the longest where they overlap; where one word is in several entries
 * (a homonym) all of them, at the same offsets. Text in NFC.
 */
export function matchGlossary(koreanText: string, index: GlossaryIndex): readonly GlossaryMatch[] {
  const found = new Map<string, GlossaryMatch>();
  for (const { term, start, end } of longestMatches(matchKoreanTerms(koreanText, index.korean))) {
    // Variants of one term that differ in a space match the same words.
    found.set(`${start} ${end} ${term.value.entry.id}`, { term: term.value, start, end });
  }
  return [...found.values()];
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
  return forbiddenMatches(read(english), term).map(spanOf);
}

/** The same, with what a suggestion in the same inflection needs. */
export function forbiddenMatches(english: EnglishText, term: GlossaryTerm): readonly RenderingMatch[] {
  const wrong = matchesOf(english, term.forbidden);
  if (wrong.length === 0) return [];
  const right = matchesOf(english, term.en);
  return wrong.filter((one) => !right.some(({ from, to }) => from <= one.from && one.to <= to));
}

function spansOf(english: EnglishText | string, renderings: readonly Rendering[]): readonly RenderedSpan[] {
  return matchesOf(read(english), renderings).map(spanOf);
}

function matchesOf(english: EnglishText, renderings: readonly Rendering[]): readonly RenderingMatch[] {
  return renderings
    .flatMap((rendering) => findRendering(english, rendering))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf({ rendering, start, end }: RenderingMatch): RenderedSpan {
  return { rendering: rendering.text, start, end };
}

function read(english: EnglishText | string): EnglishText {
  return typeof english === 'string' ? readEnglish(english) : english;
}
