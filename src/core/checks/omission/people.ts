/** A person the English names with two words, of which nothing in the Korean has the sound: another person, or none. */
import { englishStem } from '../../align/english-stem';
import { lexiconCommon } from '../../align/lexicon-common';
import { lexiconNews } from '../../align/lexicon-news';
import { lexiconPlaces } from '../../align/lexicon-places';
import { lexiconVerbs } from '../../align/lexicon-verbs';
import { isCapitalized, type Token } from '../../english/tokens';
import { englishSound } from '../../korean/phonemes';
import { englishPlace } from '../../korean/places';
import { encodeSound } from '../../korean/sound-distance';
import type { Draft } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { isTold } from '../row-names';
import { type Trace, tracesOf } from '../traces';

/** Words that stand in the names of bodies, things and days; who bears one is no stranger beyond doubt. */
const notPeople = new Set(
  (
    'mr mrs ms dr sir lord lady saint san santa los las el la de van von al bin new old north south east west central the ' +
    'great grand grande lake mount fort port river island bay beach park county city town hall tower bridge road avenue ' +
    'club team cup league open tour prix series award prize show times post journal press magazine radio channel ' +
    'institute foundation university college school academy museum library hospital church cathedral temple ' +
    'company group holdings bank fund capital partners energy motors airlines electronics telecom pictures studios ' +
    'street square center centre zone line route highway station airport terminal gate act bill code law order project ' +
    'plan program initiative agency bureau office department ministry council board committee commission union party ' +
    'movement front army force corps brigade division fleet command battle war peace treaty accord summit games ' +
    'red blue green white black gold silver royal national international american european asian african chief vice ' +
    'acting deputy former senior junior monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december christmas easter soviet cold virtual super'
  ).split(' '),
);

let beginnings: { readonly stems: ReadonlySet<string>; readonly prefixes: ReadonlySet<string> } | null = null;

/** The English of the word list: what it has is a word, and a name of a person only by accident. */
function listed(): NonNullable<typeof beginnings> {
  if (beginnings) return beginnings;
  const stems = new Set<string>();
  const prefixes = new Set<string>();
  for (const pair of [lexiconCommon, lexiconNews, lexiconPlaces, lexiconVerbs].join(' ').split(/\s+/u)) {
    for (const word of pair.split('=')[1]?.split(',') ?? []) {
      if (word.endsWith('*')) prefixes.add(word.slice(0, -1));
      else stems.add(englishStem(word));
    }
  }
  beginnings = { stems, prefixes };
  return beginnings;
}

function isWord(lower: string): boolean {
  if (notPeople.has(lower) || englishPlace(lower) !== null) return true;
  const { stems, prefixes } = listed();
  if (stems.has(englishStem(lower))) return true;
  for (let length = 3; length <= lower.length; length += 1)
    if (prefixes.has(lower.slice(0, length))) return true;
  return false;
}

const nameShape = /^\p{Lu}\p{Ll}{2,}(?:-\p{Ll}+)?$/u;

function isName({ text, lower }: Token): boolean {
  return nameShape.test(text.replace(/[’']s$/u, '')) && !isWord(lower.replace(/'s$/u, ''));
}
const mostWords = 3;

/** Roa and Oh have too little sound to be looked for. */
const leastConsonants = 3;

function isHeard(words: readonly Token[]): boolean {
  const sound = englishSound(words.map(({ text }) => text).join(''));
  return encodeSound(sound).consonants >= leastConsonants;
}

/** Two or three words in a row with capitals that are no words, not at the beginning of a sentence or quotation. */
function peopleIn(
  tokens: readonly Token[],
  traced: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const people: [number, number][] = [];
  let from = -1;
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1]!;
    const opens = before.kind === 'mark' && !/^[,’']$/u.test(before.text);
    const named = token !== undefined && !opens && !traced.has(at) && isName(token);
    const apart =
      token !== undefined && from >= 0 && (token.start !== before.end + 1 || /[’']s$/u.test(before.text));
    if (from >= 0 && (!named || apart)) {
      if (at - from > 1 && at - from <= mostWords && isHeard(tokens.slice(from, at))) people.push([from, at]);
      from = -1;
    }
    if (named && from < 0) from = at;
  }
  return people;
}

/** Endings and words that make a word of no list a verb, an adverb or a noun that stands for anything. */
const noName = /[다고며면는은게서도록히던한된할]$|^(?:것|거|수|등|중|때|곳|점|데)/u;

/** Two Hangul words side by side that no list has and no English sounds like: 제이크 레이시가. */
function strangerIn(traces: readonly Trace[]): readonly [Trace, Trace] | null {
  for (const [at, second] of traces.entries()) {
    const first = traces[at - 1];
    if (first?.kind !== 'unknown' || second.kind !== 'unknown') continue;
    const apart = second.start - first.wordEnd === 1 && first.wordEnd === first.end;
    if (
      apart &&
      !noName.test(first.text) &&
      !noName.test(second.text) &&
      first.text.length > 1 &&
      second.text.length > 1
    )
      return [first, second];
  }
  return null;
}

/** Title case gives every word a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 4 && long.filter(isCapitalized).length / long.length > 0.7;
}

/** What the English adds or changes: a name is nothing that a translator would choose. */
export function peopleDrafts(row: PreparedRow): readonly Draft[] {
  if (isTitleCase(row.tokens)) return [];
  const traces = tracesOf(row);
  const traced = new Set(traces.flatMap(({ english }) => english));
  const [person] = peopleIn(row.tokens, traced);
  if (!person) return [];
  const [start, end] = [row.tokens[person[0]]!.start, row.tokens[person[1] - 1]!.end];
  const english = row.en.slice(start, end).replace(/[’']s$/u, '');
  const place = { row, start, end: start + english.length };
  if (isTold(row, place)) return [];
  const stranger = strangerIn(traces);
  if (!stranger) return [{ code: 'name-added', ...place, params: { english } }];
  const [first, second] = stranger;
  const korean = row.ko!.slice(first.start, second.end);
  const evidence = [placeInSource(row, first.start, second.end)];
  return [{ code: 'other-name', ...place, params: { korean, english }, evidence }];
}
