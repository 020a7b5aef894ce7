/** Who does what to whom in a Korean sentence, as far as particles tell. Silent where clauses lie within one another. */
import type { PreparedRow } from '../prepare';
import { type Trace, tracesOf } from '../traces';
import { type Act, koreanAct } from './acts';
import { koreanWords, type Role, type Word } from './korean-words';

/** One who does it or has it done to them: the Korean words, and the tokens of the English they became. */
export interface Party {
  readonly start: number;
  readonly end: number;
  /** The noun with what stands before it, without its particle. */
  readonly text: string;
  readonly english: ReadonlySet<number>;
  /** A country, a body or a name, and no thing. */
  readonly named: boolean;
}

export interface Deed {
  /** Null for a verb that is in no list. */
  readonly act: Act | null;
  readonly doer: Party | null;
  readonly done: Party | null;
  /** The verb in the Korean. UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** How far before a verb its nouns are looked for, and how much of what stands before a noun belongs to it. */
const mostWords = 9;
const mostModifiers = 3;
/** A word that became several English words says nothing of its place. */
const mostPlaces = 2;

function partyAt(words: readonly Word[], at: number, ko: string, traces: readonly Trace[]): Party {
  let from = at;
  while (from > 0 && at - from < mostModifiers && !words[from]!.opens) {
    const before = words[from - 1]!;
    if (!before.modifier || before.closes) break;
    from -= 1;
  }
  const { start } = words[from]!;
  const { end } = words[at]!;
  const english = new Set<number>();
  let named = false;
  for (const { kind, text, start: first, end: last, english: places } of traces) {
    if (
      first < start ||
      last > end ||
      kind === 'unknown' ||
      places.length > mostPlaces ||
      (text.length < 2 && kind !== 'name')
    )
      continue;
    for (const token of places) english.add(token);
    named ||= places.length > 0 && kind !== 'word';
  }
  return { start, end, text: ko.slice(start, words[at]!.nounEnd), english, named };
}

type Found = Partial<Record<Role, number>>;

const isBy = (word: Word | undefined) => word !== undefined && /^의[해하]/u.test(word.text);

/** The nearest word of each role before a verb, back to where its clause begins. */
function argumentsBefore(words: readonly Word[], verb: number): Found {
  const found: Found = {};
  for (let at = verb - 1; at >= 0 && verb - at <= mostWords && !words[at + 1]!.opens; at -= 1) {
    const word = words[at]!;
    if (word.closes && !isBy(word)) break;
    const { role } = word;
    if (role === null) continue;
    found[role === 'dative' && isBy(words[at + 1]) ? 'agent' : role] ??= at;
    if (role === 'subject') break;
  }
  return found;
}

/** Nouns without particles right before a noun that is an act: 나토 동진 금지. */
function bareObject(words: readonly Word[], verb: number): number | undefined {
  const before = words[verb - 1];
  return before?.modifier && !before.closes && !words[verb]!.opens ? verb - 1 : undefined;
}

/** Every act in a Korean text with those of its parties that can be told, and other verbs with subject and object. */
export function koreanDeeds(row: PreparedRow): readonly Deed[] {
  const ko = row.ko!;
  const traces = tracesOf(row);
  const headline = row.zone === 'headline';
  const words = koreanWords(ko, traces, headline);
  const deeds: Deed[] = [];
  for (const [at, { text, start }] of words.entries()) {
    const verb = koreanAct(text, words[at + 1]?.text ?? '', headline);
    const plain = /(?:다|고|며|지만|면서|라고)$/u.test(text);
    if (!verb && !(plain && (words[at - 1]?.role === 'object' || words[at - 2]?.role === 'object'))) continue;
    const found = argumentsBefore(words, at);
    const party = (index: number | undefined) =>
      index === undefined ? null : partyAt(words, index, ko, traces);
    const { end } = words[at + (verb?.words ?? 1) - 1]!;
    if (!verb) {
      const dative = party(found.dative);
      const done = dative?.named ? dative : party(found.object);
      deeds.push({ act: null, doer: party(found.subject), done, start, end });
      continue;
    }
    const { act, passive } = verb;
    if (passive) {
      const doer = party(found.agent ?? found.dative);
      deeds.push({ act, doer, done: party(found.subject), start, end });
    } else {
      const dative = act.done === 'object' ? null : party(found.dative);
      const object =
        act.done === 'dative' ? null : party(found.object ?? (headline ? bareObject(words, at) : undefined));
      const done = act.done === 'dative' || dative?.named ? dative : object;
      deeds.push({ act, doer: party(found.subject), done, start, end });
    }
  }
  return deeds;
}
