/** Korean words of a row and the English words they may have become: what checks of omission and of meaning rest on. */
import { englishStem } from '../align/english-stem';
import { type LexiconEntry, lexiconHits } from '../align/lexicon';
import { lexiconPlaces } from '../align/lexicon-places';
import { isCapitalized, type Token } from '../english/tokens';
import { stripParticle } from '../korean/particles';
import { englishSound, koreanSound } from '../korean/phonemes';
import { encodeSound, type SoundCode, soundLikeness } from '../korean/sound-distance';
import type { PreparedRow } from './prepare';
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

/** Sounds at least this alike are taken for the same name. */
const sameSound = 0.72;
/** Longer words of no list are compounds or inflected, no names. */
const longestName = 8;
const longestWord = 24;
/** Endings of verbs, and a syllable with a particle: such words are no names, and they are half of all words. */
const inflected =
  /^.[을를은는]$|(?:[하되있없했됐었았한된]다|[하되있없했됐었았]고|[하되으]며|[하되있없]는|지만|면서|하게|했던|으로)$/u;

const title =
  /(?:씨|군|양|님|의원|장관|차관|대통령|총리|대표|기자|교수|판사|검사|시장|지사|위원장|회장|사장|감독|선수|대변인|박사|대사)$/u;

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

interface Spoken {
  readonly places: readonly number[];
  readonly code: SoundCode;
}

/** Words with a capital that are no names. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)s?$/u;

const withoutPossessive = ({ text }: Token) => text.replace(/[’']s$/u, '');

/** Words with capitals by their sound, and two in a row as one, whichever is first: 강계만 is one word, Kang Gye-man two. */
function spokenOf(tokens: readonly Token[]): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const add = (sound: string, places: readonly number[]) => {
    const code = encodeSound(sound);
    if (code.consonants >= 1 && code.codes.length >= 3) spoken.push({ places, code });
  };
  let before: Token | null = null;
  let soundBefore = '';
  for (const [at, token] of tokens.entries()) {
    if (!isCapitalized(token) || token.text.length < 2 || calendar.test(token.lower)) {
      before = null;
      continue;
    }
    const sound = englishSound(withoutPossessive(token));
    if (token.text.length > 2) add(sound, [at]);
    if (before?.end === token.start - 1) {
      add(soundBefore + sound, [at - 1, at]);
      add(sound + soundBefore, [at - 1, at]);
    }
    before = token;
    soundBefore = sound;
  }
  return spoken;
}

/** Which of the readings of a Korean word sounds most like an English name, and that name's places; null where none does. */
function soundAlike(
  words: readonly string[],
  spoken: readonly Spoken[],
): { readonly word: string; readonly places: readonly number[] } | null {
  let best = sameSound;
  let found = null;
  for (const word of words) {
    const code = encodeSound(koreanSound(word));
    if (code.consonants < 2 || code.codes.length < 3) continue;
    for (const { places, code: other } of spoken) {
      const likeness = soundLikeness(code, other, best);
      if (likeness > best || (likeness === best && found === null)) found = { word, places };
      best = Math.max(best, likeness);
    }
  }
  return found;
}

function chanceOf(kind: TraceKind, text: string): number {
  if (kind === 'place' || kind === 'latin' || kind === 'name') return chances[kind];
  if (kind === 'unknown' || text.length < 2 || hollowWords.has(text)) return 0;
  return text.length > 2 ? chances.longWord : chances.word;
}

/** The Hangul and Latin words of a Korean text with their English, in order. */
function trace(ko: string, tokens: readonly Token[]): readonly Trace[] {
  const forms = formsOf(tokens);
  let spoken: readonly Spoken[] | null = null;
  const traces: Trace[] = [];
  const add = (kind: TraceKind, text: string, start: number, wordEnd: number, english: readonly number[]) =>
    traces.push({
      kind,
      text,
      start,
      end: start + text.length,
      wordEnd,
      english,
      chance: chanceOf(kind, text),
    });
  for (const { 0: word, index } of ko.matchAll(/[가-힣]+|[A-Za-z][A-Za-z.&-]*[A-Za-z]/gu)) {
    const wordEnd = index + word.length;
    if (word.charCodeAt(0) < 0x1100) {
      const lower = word.toLowerCase();
      const same = (forms.get(lower.charAt(0)) ?? []).filter(
        (form) => form.lower === lower || form.stem === lower,
      );
      add(
        'latin',
        word,
        index,
        wordEnd,
        same.map(({ at }) => at),
      );
      continue;
    }
    const hits = word.length > longestWord ? [] : lexiconHits(word);
    let from = 0;
    for (const { key, entry } of hits) {
      from = word.indexOf(key, from);
      const kind = key.length > 1 && places.has(key) ? 'place' : 'word';
      add(kind, key, index + from, wordEnd, metBy(entry, forms));
      from += key.length;
    }
    const { stem } = stripParticle(word);
    if (hits.length > 0 && hits[0]!.key.length >= stem.length) continue;
    spoken ??= spokenOf(tokens);
    // 김정은 is a name and no 김정 with a particle; 노은찬씨 and 캐버노판사 are names with what they are called by.
    const readings = [stem, ...(stem.length < word.length && word.length <= 4 ? [word] : [])];
    const called = stem.replace(title, '');
    const words = called.length > 1 && called !== stem ? [called, ...readings] : readings;
    const nameless = spoken.length === 0 || stem.length > longestName || inflected.test(stem);
    const name = nameless ? null : soundAlike(words, spoken);
    if (name) add('name', name.word, index, wordEnd, name.places);
    else if (hits.every(({ key }) => key.length === 1)) add('unknown', stem, index, wordEnd, []);
  }
  return traces;
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
