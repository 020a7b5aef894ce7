/** Which names of a sentence its translation accounts for, and which of the translation's the sentence does. */
import { isCapitalized } from '../english/tokens';
import { allMatches } from '../korean/matches';
import { encodeSound, type SoundCode } from '../korean/sound-distance';
import { type Heard, hear, type SpokenText, speak } from '../korean/sound-fit';
import { soundVariants } from '../korean/sound-variants';
import type { NameRun, NameWord } from './english-runs';
import type { HangulName } from './hangul-names';
import type { NameText } from './names';
import { renderingsOf } from './renderings';

/** Likeness from which a word is the name. */
const same = 0.66;
/** The same for a name whose Hangul is known, and is another. */
const sameUnlike = 0.72;
/** The same where the Hangul is already another English word's. */
const sameAgain = 0.8;
/** The same for a word that is no name: 인터뷰 is interview. */
const sameWord = 0.78;
/** The same anywhere in the Korean that no list knows. */
const sameAnywhere = 0.93;
/** What each syllable of the Hangul costs that the English leaves over. */
const leftOver = 0.12;
/** How much of what was heard must still be unaccounted for. */
const leastRoom = 0.6;
/** A Hangul word is accounted for by half of its syllables. */
const mostFree = 0.5;

/** One syllable (골) is no name of six letters (Keller), whatever it sounds like. */
const isHeardAnywhere = ({ text }: NameWord, { likeness, start, end }: Heard) =>
  likeness >= sameAnywhere && (end - start > 1 || text.length < longestSyllable);
const longestSyllable = 5;

const nothing: Heard = { likeness: 0, start: 0, end: 0 };

const known = new Map<string, readonly SoundCode[]>();
/** Names come back in a text and in a day's news; the memory they may take is bounded. */
const mostKnown = 20_000;

function soundsOf(text: string): readonly SoundCode[] {
  const before = known.get(text);
  if (before) return before;
  const sounds = soundVariants(text).map(encodeSound);
  if (known.size >= mostKnown) known.clear();
  known.set(text, sounds);
  return sounds;
}

function hearAny(sounds: readonly SoundCode[], text: SpokenText): Heard {
  let best = nothing;
  for (const sound of sounds) {
    const heard = hear(sound, text);
    if (heard.likeness > best.likeness) best = heard;
  }
  return best;
}

/** Syllables of a Hangul word, without its particle, that were heard. */
const sizeOf = ({ start, end }: Heard, { text }: HangulName) => Math.min(end, text.length) - start;

/** Like hearAny, over one Hangul word, which must be accounted for whole; nothing where it is less alike than `least`. */
function hearName(sounds: readonly SoundCode[], name: HangulName, least: number): Heard {
  let best = nothing;
  for (const sound of sounds) {
    const heard = hear(sound, name.spoken, least);
    const left = name.text.length - name.listed - sizeOf(heard, name);
    const likeness = heard.likeness - leftOver * Math.max(0, left);
    if (likeness > best.likeness) best = { ...heard, likeness };
  }
  return best;
}

/** Hangul that no list knows, with the rest blanked. */
function unlisted({ ko, listed }: NameText): string {
  return ko.replace(/[가-힣]+/gu, (word, index: number) =>
    (listed.get(index + word.length) ?? 0) > word.length / 2 ? ' '.repeat(word.length) : word,
  );
}

/** A syllable alone (북, 미) stands for a country at the beginning of a word. */
function says(ko: string, rendering: string): number {
  for (let at = ko.indexOf(rendering); at !== -1; at = ko.indexOf(rendering, at + 1))
    if (rendering.length > 1 || !/[가-힣]/u.test(ko.charAt(at - 1))) return at;
  return -1;
}

/** One English word of a name. */
export interface AccountedWord {
  /** The Korean has it. */
  readonly found: boolean;
  /** Where it sounds most like it, if only by accident. UTF-16 offsets into the Korean. */
  readonly heard: Heard;
  /** Of the sound that has most. */
  readonly consonants: number;
}

export interface Account {
  readonly words: ReadonlyMap<NameWord, AccountedWord>;
  /** Hangul names that no English word accounts for. */
  readonly free: () => readonly HangulName[];
}

/** Hangul names and what of each is still unaccounted for: a word has room for as many syllables as it has. */
class Rooms {
  readonly names: readonly HangulName[];
  readonly #left: number[];
  readonly #owners: readonly Set<string>[];

  constructor(names: readonly HangulName[]) {
    this.names = names;
    this.#left = names.map(({ text }) => text.length);
    this.#owners = names.map(() => new Set());
  }

  /** Takes every name for which that is true, whole. */
  takeWhole(owner: string, isTaken: (name: HangulName) => boolean): void {
    for (const [at, name] of this.names.entries()) {
      if (!isTaken(name)) continue;
      this.#left[at] = 0;
      this.#owners[at]!.add(owner);
    }
  }

  /** Takes what was heard; false where it is another word's already, and does not sound so much like this one. */
  take(at: number, owner: string, heard: Heard): boolean {
    const size = sizeOf(heard, this.names[at]!);
    const again = heard.likeness >= sameAgain || this.#owners[at]!.has(owner);
    if (this.#left[at]! < size * leastRoom && !again) return false;
    this.#left[at] = this.#left[at]! - size;
    this.#owners[at]!.add(owner);
    return true;
  }

  isFree(at: number): boolean {
    return this.#left[at]! > this.names[at]!.text.length * mostFree;
  }
}

interface Candidate {
  readonly words: readonly NameWord[];
  readonly at: number;
  readonly heard: Heard;
}

/** Every word, and every two in a row, that sounds like a Hangul name: the likest first. */
function candidates(runs: readonly NameRun[], korean: readonly HangulName[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const listen = (words: readonly NameWord[], text: string, least: number) => {
    const sounds = soundsOf(text);
    for (const [at, name] of korean.entries()) {
      const heard = hearName(sounds, name, least);
      if (heard.likeness >= least) found.push({ words, at, heard });
    }
  };
  for (const { words } of runs) {
    for (const [index, word] of words.entries()) {
      const least = renderingsOf(word.text.toLowerCase()).length > 0 ? sameUnlike : same;
      listen([word], word.text, least);
      // Hicks of Mills-Hicks.
      if (word.text.includes('-'))
        for (const part of word.text.split('-')) if (part.length > 2) listen([word], part, least);
      const next = words[index + 1];
      if (next === undefined) continue;
      listen([word, next], word.text + next.text, same);
      listen([word, next], next.text + word.text, same);
    }
  }
  return found.toSorted((a, b) => b.heard.likeness - a.heard.likeness);
}

/** Words that lists, Latin letters in the Korean or earlier hearing account for. */
function settle(text: NameText, runs: readonly NameRun[]) {
  const { ko, translated } = text;
  const latin = new Set(allMatches(ko, latinWord).map(([word]) => word.toLowerCase()));
  const listed = new Set<NameWord>();
  const places = new Map<NameWord, Heard>();
  for (const { words } of runs) {
    for (const word of words) {
      const lower = word.text.toLowerCase();
      if (translated.has(word.at) || latin.has(lower)) listed.add(word);
      const heard = text.heard.get(word.at) ?? renderedIn(ko, lower);
      if (heard) places.set(word, heard);
    }
  }
  return { listed, places };
}

const latinWord = /[A-Za-z]{2,}/gu;

function renderedIn(ko: string, lower: string): Heard | null {
  for (const rendering of renderingsOf(lower)) {
    const start = says(ko, rendering);
    if (start !== -1) return { likeness: 1, start, end: start + rendering.length };
  }
  return null;
}

/**
 * Compares names by lists, by Latin letters in the Korean and by sound. `korean` is asked for only where that does not
 * account for every word. Costs the sounds of the names times those of the Korean, some 50 microseconds for a sentence
 * with three names that no list has; null where everything is accounted for.
 */
export function accountFor(
  text: NameText,
  runs: readonly NameRun[],
  korean: () => readonly HangulName[],
): Account | null {
  const { listed, places } = settle(text, runs);
  const rest = runs.filter((run) => run.words.some((word) => !places.has(word) && !listed.has(word)));
  if (rest.length === 0) return null;
  const rooms = new Rooms(korean());
  for (const [word, { start, end }] of places)
    rooms.takeWhole(word.text.toLowerCase(), (name) => name.start < end && start < name.end);
  for (const { words, at, heard } of candidates(rest, rooms.names)) {
    if (words.every((word) => places.has(word))) continue;
    const owner = words.map((word) => word.text.toLowerCase()).join(' ');
    if (!rooms.take(at, owner, heard)) continue;
    const { start } = rooms.names[at]!;
    for (const word of words)
      if (!places.has(word))
        places.set(word, { ...heard, start: start + heard.start, end: start + heard.end });
  }
  const whole = speak(unlisted(text));
  const words = new Map(
    rest.flatMap((run) =>
      run.words.map((word): [NameWord, AccountedWord] => {
        const sounds = soundsOf(word.text);
        const heard = places.get(word) ?? hearAny(sounds, whole);
        const found = places.has(word) || listed.has(word) || isHeardAnywhere(word, heard);
        return [word, { found, heard, consonants: Math.max(...sounds.map((one) => one.consonants)) }];
      }),
    ),
  );
  const named = new Set(runs.flatMap((run) => run.words.map(({ at }) => at)));
  return { words, free: () => freeNames(text, rooms, named) };
}

/** Borrowed words look like names; only where a name is left over is it worth hearing them. */
function freeNames({ tokens }: NameText, rooms: Rooms, named: ReadonlySet<number>): readonly HangulName[] {
  for (const [at, token] of tokens.entries()) {
    const capital = isCapitalized(token);
    if (token.kind !== 'word' || named.has(at) || token.text.length <= (capital ? 1 : 3)) continue;
    const sounds = soundsOf(token.text).slice(0, 1);
    const least = capital ? same : sameWord;
    for (const [index, name] of rooms.names.entries()) {
      if (!rooms.isFree(index)) continue;
      const heard = hearName(sounds, name, least);
      if (heard.likeness >= least) rooms.take(index, token.lower, heard);
    }
  }
  return rooms.names.filter((_, at) => rooms.isFree(at));
}
