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

/** An entry with its renderings, compiled when they are first asked for: of 100,000 terms an article has a few. */
export interface GlossaryTerm {
  /** Its place in the index. */
  readonly number: number;
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

/** Entries of one rank, e.g. those of a project; see `GlossaryTerm.required`. */
export interface GlossaryLayer {
  readonly entries: readonly GlossaryEntry[];
  readonly required: boolean;
}

/**
 * Prepares entries for matching. Of two entries with one id the later stands. What the desk says of a Korean word
 * takes the place of what `builtIn` says of it.
 */
export function indexGlossary(
  entries: readonly GlossaryEntry[],
  builtIn: readonly GlossaryEntry[] = [],
): GlossaryIndex {
  return indexGlossaryLayers([
    { entries, required: true },
    { entries: builtIn, required: false },
  ]);
}

/**
 * The same for any number of layers, the weightiest first: what one says of a Korean word is not said again by those
 * after it. Some 0.2 s for 100,000 entries.
 */
export function indexGlossaryLayers(layers: readonly GlossaryLayer[]): GlossaryIndex {
  const terms: GlossaryTerm[] = [];
  const korean: KoreanTerm<GlossaryTerm>[] = [];
  const settled = new Set<string>();
  for (const { entries, required } of layers) {
    const latest = new Map(entries.map((entry) => [entry.id, entry]));
    const here: string[] = [];
    for (const entry of latest.values()) {
      if (settled.has(entry.ko)) continue;
      const term = new CompiledTerm(terms.length, entry, required);
      terms.push(term);
      for (const ko of [entry.ko, ...entry.variants]) {
        if (settled.has(ko)) continue;
        korean.push({ ko, value: term });
        here.push(ko);
      }
    }
    for (const ko of here) settled.add(ko);
  }
  return { terms, korean: indexKoreanTerms(korean) };
}

class CompiledTerm implements GlossaryTerm {
  readonly number: number;
  readonly entry: GlossaryEntry;
  readonly required: boolean;
  #en: readonly Rendering[] | null = null;
  #forbidden: readonly Rendering[] | null = null;

  constructor(number: number, entry: GlossaryEntry, required: boolean) {
    this.number = number;
    this.entry = entry;
    this.required = required;
  }

  get en(): readonly Rendering[] {
    this.#en ??= compileAll(this.entry.en);
    return this.#en;
  }

  get forbidden(): readonly Rendering[] {
    this.#forbidden ??= compileAll(this.entry.forbidden);
    return this.#forbidden;
  }
}

function compileAll(texts: readonly string[]): readonly Rendering[] {
  return texts.flatMap((text) => compileRendering(text) ?? []);
}

/**
 * The terms in a Korean text, left to right, the longest where they overlap; where one word is in several entries
 * (a homonym) all of them, at the same offsets. Text in NFC.
 */
export function matchGlossary(koreanText: string, index: GlossaryIndex): readonly GlossaryMatch[] {
  const found = new Map<string, GlossaryMatch>();
  for (const { term, start, end } of longestMatches(matchKoreanTerms(koreanText, index.korean))) {
    // Variants of one term that differ in a space match the same words.
    found.set(`${start} ${end} ${term.value.number}`, { term: term.value, start, end });
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
