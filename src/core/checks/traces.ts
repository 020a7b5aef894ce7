/** Korean words of a row and the English words they may have become: what checks of omission and of meaning rest on. */
import { englishStem } from '../align/english-stem';
import { type LexiconEntry, lexiconHits } from '../align/lexicon';
import { lexiconPlaces } from '../align/lexicon-places';
import type { Token } from '../english/tokens';
import { stripParticle } from '../korean/particles';
import type { PreparedRow } from './prepare';
import { soundAlike, spokenOf } from './trace-names';
import { hollowWords } from './traces-data';

/**
 * `place` is a country, city, party or body of the list; `word` another word of it; `name` was known by its sound;
 * of an `unknown` word nothing can be said.
 */
export type TraceKind = 'place' | 'word' | 'latin' | 'name' | 'unknown';

export interface Trace {
  readonly kind: TraceKind;
  /** The Korean without its particle: UTF-16 offsets, end exclusive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the Hangul word ends, with its particle. */
  readonly wordEnd: number;
  /** Indices into the row's tokens of the English words it may have become, in order; empty where there is none. */
  readonly english: readonly number[];
  /** How surely a true translation has such a word; 0 where that cannot be said. */
  readonly chance: number;
}

/** The share of such words that human translations of news have, by kind: see the bench `checks`. */
const chances = { place: 0.88, latin: 0.9, name: 0.8, word: 0.7, longWord: 0.8 } as const;

const places = new Set(lexiconPlaces.split(/\s+/u).map((pair) => pair.split('=')[0]!));

const longestWord = 24;
interface Form {
  readonly at: number;
  readonly lower: string;
  readonly stem: string;
}

/** Pronoun and country: `us` is looked up as a country only where it is written in capitals. */
function lowerOf({ text, lower }: Token): string {
  const bare = lower.replace(/(?:'s|'|\.)$/u, '');
  return bare === 'us' && text.startsWith('us') ? '' : bare;
}

/** By first letter, for the list has the beginnings of words. */
type Forms = ReadonlyMap<string, readonly Form[]>;

function formsOf(tokens: readonly Token[]): Forms {
  const forms = new Map<string, Form[]>();
  const add = (at: number, lower: string) => {
    const initial = lower.charAt(0);
    const form = { at, lower, stem: englishStem(lower) };
    const same = forms.get(initial);
    if (same) same.push(form);
    else forms.set(initial, [form]);
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const lower = lowerOf(token);
    add(at, lower);
    if (!lower.includes('-')) continue;
    for (const part of lower.split('-')) if (part.length > 1) add(at, part);
  }
  return forms;
}

function metBy({ stems, prefixes }: LexiconEntry, forms: Forms): readonly number[] {
  const found = new Set<number>();
  for (const one of stems) {
    for (const { at, lower, stem } of forms.get(one.charAt(0)) ?? [])
      if (one === stem || one === lower) found.add(at);
  }
  for (const prefix of prefixes) {
    for (const { at, lower, stem } of forms.get(prefix.charAt(0)) ?? [])
      if (lower.startsWith(prefix) || stem.startsWith(prefix)) found.add(at);
  }
  return found.size > 1 ? [...found].sort((a, b) => a - b) : [...found];
}

function chanceOf(kind: TraceKind, text: string): number {
  if (kind === 'place' || kind === 'latin' || kind === 'name') return chances[kind];
  if (kind === 'unknown' || text.length < 2 || hollowWords.has(text)) return 0;
  return text.length > 2 ? chances.longWord : chances.word;
}

/** A Hangul word whose sound is still to be compared; `at` is where its trace will stand. */
interface Open {
  readonly at: number;
  readonly word: string;
  /** Without its particle. */
  readonly stem: string;
  readonly start: number;
  /** No list has it: it stands as unknown where no name sounds like it. */
  readonly unlisted: boolean;
}

const traceOf = (
  kind: TraceKind,
  text: string,
  start: number,
  wordEnd: number,
  english: readonly number[],
): Trace => ({ kind, text, start, end: start + text.length, wordEnd, english, chance: chanceOf(kind, text) });

function latinTrace(word: string, start: number, forms: Forms): Trace {
  const lower = word.toLowerCase();
  const same = (forms.get(lower.charAt(0)) ?? []).filter(
    (form) => form.lower === lower || form.stem === lower,
  );
  return traceOf(
    'latin',
    word,
    start,
    start + word.length,
    same.map(({ at }) => at),
  );
}

/** The Hangul and Latin words of a Korean text with their English, in order. */
function trace(ko: string, tokens: readonly Token[]): readonly Trace[] {
  const forms = formsOf(tokens);
  const traces: (Trace | null)[] = [];
  const open: Open[] = [];
  for (const { 0: word, index } of ko.matchAll(/[가-힣]+|[A-Za-z][A-Za-z.&-]*[A-Za-z]/gu)) {
    if (word.charCodeAt(0) < 0x1100) {
      traces.push(latinTrace(word, index, forms));
      continue;
    }
    const hits = word.length > longestWord ? [] : lexiconHits(word);
    let from = 0;
    for (const { key, entry } of hits) {
      from = word.indexOf(key, from);
      const kind = key.length > 1 && places.has(key) ? 'place' : 'word';
      traces.push(traceOf(kind, key, index + from, index + word.length, metBy(entry, forms)));
      from += key.length;
    }
    const { stem } = stripParticle(word);
    if (hits.length > 0 && hits[0]!.key.length >= stem.length) continue;
    const unlisted = hits.every(({ key }) => key.length === 1);
    open.push({ at: traces.length, word, stem, start: index, unlisted });
    traces.push(null);
  }
  // What has its Korean is not heard for another.
  const taken = new Set(traces.flatMap((one) => one?.english ?? []));
  const spoken = open.length === 0 ? [] : spokenOf(tokens, taken);
  for (const { at, word, stem, start, unlisted } of open) {
    const wordEnd = start + word.length;
    const match = soundAlike(word, stem, spoken);
    if (match) traces[at] = traceOf('name', match.name, start, wordEnd, match.places);
    else if (unlisted) traces[at] = traceOf('unknown', stem, start, wordEnd, []);
  }
  return traces.filter((one) => one !== null);
}

const known = new WeakMap<PreparedRow, readonly Trace[]>();

/**
 * The traces of a row in the order of the Korean, worked out once; none where there is no Korean. Costs the words of
 * one side times those of the other, some 50 microseconds for a sentence of news.
 */
export function tracesOf(row: PreparedRow): readonly Trace[] {
  const before = known.get(row);
  if (before) return before;
  const traces = row.ko === null ? [] : trace(row.ko, row.tokens);
  known.set(row, traces);
  return traces;
}
