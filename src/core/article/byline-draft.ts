import { looksLikeName, romanizeName } from '../korean/names';
import { findOutlet, knownOutlet } from '../korean/outlets';
import { englishPlace, findPlace, isKnownPlace } from '../korean/places';
import { findCredit, findEnglishRole, findRole } from '../korean/roles';
import { surnames } from '../korean/surnames-data';
import type { Bilingual, BylinePerson } from './article';
import { isLatin } from './byline-lexer';
import { couldBeName, kindOf, type WordKind } from './byline-words';

/** One word of a byline (or one Latin phrase) and what it was taken for. */
export interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

/** Words with nothing between them but spaces. */
export type Run = readonly Word[];

/** A byline while it is being read; it never leaves byline-content.ts. */
export interface Draft {
  readonly places: Bilingual[];
  readonly outlets: string[];
  /** Foreign wire services; they are the outlet only where no other is named. */
  readonly wires: string[];
  readonly people: BylinePerson[];
  readonly emails: string[];
  /** Words not yet placed, a run for each stretch between separators. */
  runs: Word[][];
  /** A role that stood before its people: `인턴기자 홍길동`. */
  leadingRole: string | null;
  credit: string | null;
  equals: boolean;
  hasCredit: boolean;
  isPicture: boolean;
  /** Words of no kind met so far. */
  others: number;
  guesses: number;
  strangeNames: number;
}

export function emptyDraft(): Draft {
  return {
    places: [],
    outlets: [],
    wires: [],
    people: [],
    emails: [],
    runs: [[]],
    leadingRole: null,
    credit: null,
    equals: false,
    hasCredit: false,
    isPicture: false,
    others: 0,
    guesses: 0,
    strangeNames: 0,
  };
}

const maximumLeadWords = 4;

function roleOf(text: string): Bilingual {
  const english = isLatin(text) ? findEnglishRole(text) : null;
  if (english !== null) return { ko: '', en: english, sure: true };
  return findRole(text) ?? { ko: text, en: text, sure: false };
}

function nameOf(text: string): Bilingual {
  if (!isLatin(text)) {
    const { name, sure } = romanizeName(text);
    return { ko: text, en: name, sure };
  }
  const shouted = text === text.toUpperCase();
  const en = shouted ? text.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : text;
  return { ko: '', en, sure: true };
}

export function placeOf(text: string): Bilingual {
  const english = isLatin(text) ? englishPlace(text) : null;
  return english === null ? findPlace(text) : { ko: '', en: english, sure: true };
}

/** `홍 길 동`, `홍 길동`, `남궁 민`: a name written apart becomes one word. */
export function joinSpacedName(run: Run): Run {
  for (const length of [4, 3, 2]) {
    const tail = run.slice(-length).map(({ text }) => text);
    const [family = '', ...given] = tail;
    if (tail.length < length || !surnames.has(family)) continue;
    const syllables = given.every((part) => /^[가-힣]$/.test(part)) && family.length + given.length <= 4;
    const whole = length === 2 && family.length === 1 && /^[가-힣]{2}$/.test(given[0] ?? '');
    if (syllables || whole) return [...run.slice(0, -length), { text: tail.join(''), kind: 'name' }];
  }
  return run;
}

/** `헤럴드경제(뉴욕)`: an outlet and its place written as one word. */
const outletWithPlace = /^([^()]+)\(([^()]+)\)$/;

function takeLeadWord(draft: Draft, word: Word, group: string[], beforeEquals: boolean): boolean {
  const [, outer = '', inner = ''] = outletWithPlace.exec(word.text) ?? [];
  if (word.kind !== 'place' && kindOf(inner) === 'place' && knownOutlet(outer) !== null) {
    group.push(outer);
    draft.places.push(placeOf(inner));
    return true;
  }
  switch (word.kind) {
    case 'place':
      draft.places.push(placeOf(word.text));
      return true;
    case 'outlet':
    case 'desk':
      group.push(word.text);
      return true;
    case 'credit':
      draft.credit = word.text;
      draft.hasCredit = true;
      return true;
    case 'picture':
      draft.isPicture ||= draft.people.length === 0 && !draft.hasCredit;
      draft.credit = word.text;
      return true;
    case 'wire':
      draft.wires.push(word.text);
      return true;
    case 'filler':
      return true;
    case 'role':
    case 'blocker':
      return false;
    default:
      if (!isKnownPlace(word.text)) draft.guesses += 1;
      if (beforeEquals && group.length === 0 && /^[가-힣]{2,7}(?:\([가-힣 ]+\))?$/.test(word.text)) {
        draft.places.push(placeOf(word.text));
      } else group.push(word.text);
      return true;
  }
}

/** Words before a name or a `=`: places, outlets, desks, credits. False where they cannot be these. */
export function takeLead(draft: Draft, run: Run, beforeEquals: boolean): boolean {
  if (run.length > maximumLeadWords) return false;
  const group: string[] = [];
  for (const word of run) {
    if (!takeLeadWord(draft, word, group, beforeEquals)) return false;
  }
  if (group.length > 0) draft.outlets.push(group.join(' '));
  return true;
}

function addPerson(draft: Draft, name: string, role: string | null, affiliation: string | null): void {
  if (!isLatin(name) && !looksLikeName(name)) draft.strangeNames += 1;
  const credit =
    draft.credit === null ? null : { ko: draft.credit, en: findCredit(draft.credit) ?? 'photos', sure: true };
  draft.people.push({
    name: nameOf(name),
    role: role === null ? credit : roleOf(role),
    ...(affiliation === null ? {} : { affiliation: findOutlet(affiliation) }),
    ...(credit !== null && role !== null ? { credit } : {}),
  });
}

/**
 * Where in a run the person's name stands; -1 where no word can be one. `guess` admits, next to a role, unknown
 * surnames and names that are also places (강진 기자).
 */
export function nameIndex(run: Run, guess: boolean): number {
  const sure = run.findLastIndex(({ kind }) => kind === 'name');
  if (sure !== -1 || !guess) return sure;
  const last = run.at(-1);
  const strange = last?.kind === 'other' && couldBeName(last.text);
  const homonym = last?.kind === 'place' && looksLikeName(last.text) && last.text.length <= 3;
  return strange || homonym ? run.length - 1 : -1;
}

const afterName: ReadonlySet<WordKind> = new Set(['place', 'outlet', 'desk', 'modifier', 'credit']);

/**
 * One run that holds people: lead words, the names (홍길동 김철수 기자 share a role), then the outlet, desk
 * or place they belong to.
 */
export function takePeople(draft: Draft, words: Run, role: string | null, guess: boolean): boolean {
  const run = joinSpacedName(words);
  const last = nameIndex(run, guess);
  if (last === -1) return false;
  let first = last;
  while (first > 0 && run[first - 1]?.kind === 'name') first -= 1;
  const after = run.slice(last + 1);
  if (!after.every(({ kind }) => afterName.has(kind))) return false;
  if (!takeLead(draft, run.slice(0, first), false)) return false;
  const textsOf = (...kinds: readonly WordKind[]): readonly string[] =>
    after.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  draft.places.push(...textsOf('place').map(placeOf));
  const home = textsOf('outlet', 'desk').join(' ');
  const isSecond = home !== '' && draft.outlets.length > 0;
  if (home !== '' && !isSecond) draft.outlets.push(home);
  const fullRole = role === null ? null : [...textsOf('modifier'), role].join(' ');
  for (const { text } of run.slice(first, last + 1)) addPerson(draft, text, fullRole, isSecond ? home : null);
  return true;
}
