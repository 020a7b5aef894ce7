import { formsOf, type Inflection } from '../../terms/english-forms';
import { actTable } from './acts-data';

/** A line of the table. */
export interface Act {
  /** Where the one it is done to stands. */
  readonly done: 'object' | 'dative' | 'either';
}

interface KoreanVerb {
  readonly act: Act;
  readonly passive: boolean;
}

export interface EnglishVerb {
  readonly act: Act;
  /** Its subject has it done: to lose to someone. */
  readonly turned: boolean;
  readonly inflection: Inflection;
}

const nouns = new Map<string, Act>();
/** By first syllable. */
const verbs = new Map<string, (readonly [beginning: string, verb: KoreanVerb])[]>();
const english = new Map<string, EnglishVerb[]>();

for (const line of actTable.trim().split('\n')) {
  const [korean = '', bases = ''] = line.replace(/^[@&]/u, '').split('|');
  const act: Act = { done: line.startsWith('@') ? 'dative' : line.startsWith('&') ? 'either' : 'object' };
  for (const word of korean.trim().split(/\s+/u)) {
    if (/^[+-]/u.test(word)) {
      const verb = { act, passive: word.startsWith('-') };
      verbs.set(word.charAt(1), [...(verbs.get(word.charAt(1)) ?? []), [word.slice(1), verb]]);
    } else nouns.set(word, act);
  }
  for (const base of bases.trim().split(/\s+/u)) {
    const turned = base.startsWith('-');
    for (const [form, inflection] of formsOf(base.replace('-', ''))) {
      english.set(form, [...(english.get(form) ?? []), { act, turned, inflection }]);
    }
  }
}

const initials = new Set([...nouns.keys()].map((noun) => noun.charAt(0)));

/** What makes a noun a verb, and in which voice: 공격했다, 공격당했다, 공격을 받았다. */
const active = /^(?:하|한|할|함|해|했|합|가했|가한|가하)/u;
const passive = /^(?:당[하한할해했]|받[고는은을았아기지으]|되|된|될|돼|됐)/u;

function voiceOf(tail: string): boolean | null {
  if (active.test(tail)) return false;
  return passive.test(tail) ? true : null;
}

/**
 * The act a Korean word is, or the word with the next: 공격했다, 공격을 받았다; in a headline the noun alone. Null where it
 * is none, or no verb. `words` is how many it takes.
 */
export function koreanAct(
  word: string,
  next: string,
  headline: boolean,
): (KoreanVerb & { readonly words: number }) | null {
  for (const [beginning, verb] of verbs.get(word.charAt(0)) ?? [])
    if (word.startsWith(beginning)) return { ...verb, words: 1 };
  for (let at = 0; at + 2 <= word.length && at < 5; at += 1) {
    if (!initials.has(word.charAt(at))) continue;
    for (const length of [3, 2]) {
      const act = nouns.get(word.slice(at, at + length));
      if (!act) continue;
      const tail = word.slice(at + length);
      const own = voiceOf(tail);
      if (own !== null) return { act, passive: own, words: 1 };
      const joined = /^[을를]?$/u.test(tail) ? voiceOf(next) : null;
      if (joined !== null) return { act, passive: joined, words: 2 };
      if (headline && tail === '' && at === 0) return { act, passive: false, words: 1 };
    }
  }
  return null;
}

/** The acts an English word may be, with its inflection. Small letters. */
export function englishActs(lower: string): readonly EnglishVerb[] {
  return english.get(lower) ?? [];
}
