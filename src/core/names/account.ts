/** Which names of a sentence its translation accounts for, and which of the translation's the sentence does. */
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
  readonly word: NameWord;
  /** The Korean has it. */
  readonly found: boolean;
  /** Where it sounds most like it, if only by accident. UTF-16 offsets into the Korean. */
  readonly heard: Heard;
  /** Of the sound that has most. */
  readonly consonants: number;
}

export interface Account {
  readonly words: ReadonlyMap<NameWord, AccountedWord>;
  /** The Hangul name that a word was heard in. */
  readonly names: ReadonlyMap<NameWord, HangulName>;
  /** Hangul names that no English word accounts for. */
  readonly free: () => readonly HangulName[];
}

interface Candidate {
  readonly words: readonly NameWord[];
  readonly at: number;
  readonly heard: Heard;
}

/** Every word, and every two in a row, that sounds like a Hangul name: the likest first. */
function candidates(
  runs: readonly NameRun[],
  sounds: ReadonlyMap<NameWord, readonly SoundCode[]>,
  korean: readonly HangulName[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  const listen = (words: readonly NameWord[], codes: readonly SoundCode[], least: number) => {
    for (const [at, name] of korean.entries()) {
      const heard = hearName(codes, name, least);
      if (heard.likeness >= least) found.push({ words, at, heard });
    }
  };
  for (const { words } of runs) {
    for (const [index, word] of words.entries()) {
      const least = renderingsOf(word.text.toLowerCase()).length > 0 ? sameUnlike : same;
      listen([word], sounds.get(word)!, least);
      // Hicks of Mills-Hicks.
      if (word.text.includes('-'))
        for (const part of word.text.split('-')) if (part.length > 2) listen([word], soundsOf(part), least);
      const next = words[index + 1];
      if (next === undefined) continue;
      listen([word, next], soundsOf(word.text + next.text), same);
      listen([word, next], soundsOf(next.text + word.text), same);
    }
  }
  return found.toSorted((a, b) => b.heard.likeness - a.heard.likeness);
}

/**
 * Compares names by lists, by Latin letters in the Korean and by sound. Each Hangul word has room for as many syllables
 * as it has, which the likest English words take. Costs the sounds of the names times those of the Korean, some 50
 * microseconds for a sentence with three names.
 */
export function accountFor(text: NameText, runs: readonly NameRun[], korean: readonly HangulName[]): Account {
  const { ko, tokens, translated } = text;
  const all = runs.flatMap(({ words }) => words);
  const sounds = new Map(all.map((word) => [word, soundsOf(word.text)] as const));
  const latin = new Set(allMatches(ko, /[A-Za-z]{2,}/gu).map(([word]) => word.toLowerCase()));
  const room = korean.map((name) => name.text.length);
  const owners = korean.map(() => new Set<string>());
  const places = new Map<NameWord, Heard>();
  const names = new Map<NameWord, HangulName>();
  const listed = new Set<NameWord>();
  for (const word of all) {
    const lower = word.text.toLowerCase();
    if (translated.has(word.at) || latin.has(lower)) listed.add(word);
    const known = text.heard.get(word.at);
    if (known) {
      places.set(word, known);
      for (const [at, name] of korean.entries()) {
        if (name.start !== known.start) continue;
        room[at] = 0;
        owners[at]!.add(lower);
        names.set(word, name);
      }
      continue;
    }
    const rendering = renderingsOf(lower).find((one) => says(ko, one) !== -1);
    if (rendering === undefined) continue;
    const start = says(ko, rendering);
    places.set(word, { likeness: 1, start, end: start + rendering.length });
    for (const [at, name] of korean.entries()) {
      if (!name.text.startsWith(rendering)) continue;
      room[at] = 0;
      owners[at]!.add(lower);
      names.set(word, name);
    }
  }
  const rest = runs.filter((run) => run.words.some((word) => !places.has(word) && !listed.has(word)));
  for (const { words, at, heard } of candidates(rest, sounds, korean)) {
    if (words.every((word) => places.has(word))) continue;
    const name = korean[at]!;
    const key = words.map((word) => word.text.toLowerCase()).join(' ');
    const size = sizeOf(heard, name);
    if (room[at]! < size * leastRoom && heard.likeness < sameAgain && !owners[at]!.has(key)) continue;
    room[at] = room[at]! - size;
    owners[at]!.add(key);
    for (const word of words) {
      if (places.has(word)) continue;
      places.set(word, { ...heard, start: name.start + heard.start, end: name.start + heard.end });
      names.set(word, name);
    }
  }
  const whole = speak(rest.length > 0 ? unlisted(text) : '');
  const words = new Map(
    all.map((word): [NameWord, AccountedWord] => {
      const codes = sounds.get(word)!;
      const heard =
        places.get(word) ??
        (listed.has(word) && !rest.some((run) => run.words.includes(word)) ? nothing : hearAny(codes, whole));
      const found = places.has(word) || listed.has(word) || isHeardAnywhere(word, heard);
      return [word, { word, found, heard, consonants: Math.max(...codes.map((one) => one.consonants)) }];
    }),
  );
  const named = new Set(all.map(({ at }) => at));
  // Borrowed words look like names; only where a name is left over is it worth hearing them.
  const free = () => {
    for (const [at, token] of tokens.entries()) {
      const capital = /^\p{Lu}/u.test(token.text);
      if (token.kind !== 'word' || named.has(at) || token.text.length <= (capital ? 1 : 3)) continue;
      const codes = soundsOf(token.text).slice(0, 1);
      for (const [index, name] of korean.entries()) {
        if (room[index]! <= name.text.length * mostFree) continue;
        const least = capital ? same : sameWord;
        const heard = hearName(codes, name, least);
        if (heard.likeness >= least) room[index] = room[index]! - sizeOf(heard, name);
      }
    }
    return korean.filter((name, at) => room[at]! > name.text.length * mostFree);
  };
  return { words, names, free };
}
