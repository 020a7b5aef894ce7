import { romanizeName } from '../korean/names';
import { findOutlet, knownOutlet } from '../korean/outlets';
import { findPlace } from '../korean/places';
import { findCredit, findEnglishRole, findRole } from '../korean/roles';
import { surnames } from '../korean/surnames-data';
import type { Bilingual, BylinePerson } from './article';
import { emailPattern, isLatin, lexByline, type Token } from './byline-lexer';
import { couldBeName, kindOf, splitGluedRole, type WordKind } from './byline-words';

/** What a byline's text was found to hold, and what speaks for its being one. */
export interface BylineContent {
  readonly outlet: string | null;
  readonly outletEnglish: string | null;
  readonly places: readonly Bilingual[];
  readonly people: readonly BylinePerson[];
  readonly emails: readonly string[];
  readonly equals: boolean;
  readonly hasCredit: boolean;
  readonly isPicture: boolean;
  /** Words that were only guessed to be a place or an outlet. */
  readonly guesses: number;
  /** Names whose surname is not in the tables. */
  readonly strangeNames: number;
}

interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

/** Words with nothing between them but spaces. */
type Run = readonly Word[];

interface Draft {
  readonly places: Bilingual[];
  readonly outlets: string[];
  readonly people: BylinePerson[];
  readonly emails: string[];
  runs: Word[][];
  /** A role that stood before its people: `인턴기자 홍길동`. */
  leadingRole: string | null;
  credit: string | null;
  equals: boolean;
  hasCredit: boolean;
  isPicture: boolean;
  guesses: number;
  strangeNames: number;
}

const maximumLeadWords = 4;

function roleOf(text: string): Bilingual {
  if (isLatin(text)) {
    const english = findEnglishRole(text);
    if (english !== null) return { ko: '', en: english, sure: true };
  }
  return findRole(text) ?? { ko: text, en: text, sure: false };
}

function nameOf(text: string): Bilingual {
  if (isLatin(text)) return { ko: '', en: text, sure: true };
  const { name, sure } = romanizeName(text);
  return { ko: text, en: name, sure };
}

function placeOf(text: string): Bilingual {
  return isLatin(text) && findPlace(text).sure !== true ? { ko: '', en: text, sure: true } : findPlace(text);
}

/** `홍 길 동`, `홍 길동`, `남궁 민`: a name written apart becomes one word. */
function joinSpacedName(run: Run): Run {
  for (const length of [4, 3, 2]) {
    const tail = run.slice(-length);
    if (tail.length < length) continue;
    const [first, ...others] = tail.map(({ text }) => text);
    const whole = [first, ...others].join('');
    const apart =
      first !== undefined && surnames.has(first) && others.every((part) => /^[가-힣]{1,2}$/.test(part));
    const longest = Math.max(0, ...others.map((part) => part.length));
    const fits = longest === 1 ? whole.length <= 4 : length === 2 && whole.length === 3;
    if (apart && fits && (first.length === 1 || longest === 1)) {
      return [...run.slice(0, -length), { text: whole, kind: 'name' }];
    }
  }
  return run;
}

/** `헤럴드경제(뉴욕)`: an outlet and its place as one word. */
const outletWithPlace = /^([^()]+)\(([^()]+)\)$/;

function pushLeadWord(draft: Draft, word: Word, group: string[], beforeEquals: boolean): boolean {
  const both = outletWithPlace.exec(word.text);
  if (
    both !== null &&
    word.kind !== 'place' &&
    kindOf(both[2] ?? '') === 'place' &&
    knownOutlet(both[1] ?? '')
  ) {
    group.push(both[1] ?? '');
    draft.places.push(placeOf(both[2] ?? ''));
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
    case 'filler':
      return true;
    default:
      draft.guesses += 1;
      if (beforeEquals && group.length === 0 && /^[가-힣]{2,7}(?:\([가-힣]+\))?$/.test(word.text)) {
        draft.places.push(placeOf(word.text));
      } else group.push(word.text);
      return word.kind !== 'role';
  }
}

/** Words before a name or a `=`: places, outlets, desks, credits. False where they are none of these. */
function takeLead(draft: Draft, run: Run, beforeEquals: boolean): boolean {
  if (run.length > maximumLeadWords) return false;
  const group: string[] = [];
  for (const word of run) {
    if (!pushLeadWord(draft, word, group, beforeEquals)) return false;
  }
  if (group.length > 0) draft.outlets.push(group.join(' '));
  return true;
}

function addPerson(draft: Draft, name: string, role: string | null, affiliation: string | null): void {
  if (kindOf(name) !== 'name' && !isLatin(name)) draft.strangeNames += 1;
  const credit =
    draft.credit === null ? null : { ko: draft.credit, en: findCredit(draft.credit) ?? 'photos' };
  draft.people.push({
    name: nameOf(name),
    role: role === null ? credit : roleOf(role),
    ...(affiliation === null ? {} : { affiliation: findOutlet(affiliation) }),
    ...(credit !== null && role !== null ? { credit } : {}),
  });
}

/** Where in a run the person's name stands; -1 where no word can be one. */
function nameIndex(run: Run, guess: boolean): number {
  const sure = run.findLastIndex(({ kind }) => kind === 'name');
  if (sure !== -1) return sure;
  const last = run.at(-1);
  return guess && last?.kind === 'other' && couldBeName(last.text) ? run.length - 1 : -1;
}

/** One run that holds a person: lead words, the name, then the outlet, desk or place it belongs to. */
function takePerson(draft: Draft, words: Run, role: string | null, guess: boolean): boolean {
  const run = joinSpacedName(words);
  const index = nameIndex(run, guess);
  const name = run[index];
  if (name === undefined) return false;
  if (!takeLead(draft, run.slice(0, index), false)) return false;
  const after = run.slice(index + 1);
  if (after.some(({ kind }) => !['place', 'outlet', 'desk', 'modifier', 'credit'].includes(kind)))
    return false;
  const homes = after.filter(({ kind }) => kind === 'outlet' || kind === 'desk').map(({ text }) => text);
  const modifiers = after.filter(({ kind }) => kind === 'modifier').map(({ text }) => text);
  for (const place of after.filter(({ kind }) => kind === 'place')) draft.places.push(placeOf(place.text));
  const home = homes.length === 0 ? null : homes.join(' ');
  const isNew = home !== null && draft.outlets.length > 0;
  if (home !== null && !isNew) draft.outlets.push(home);
  addPerson(draft, name.text, role === null ? null : [...modifiers, role].join(' '), isNew ? home : null);
  return true;
}

/** A role closes the runs before it: the last one, and names before separators, share it. */
function takeRole(draft: Draft, role: string): boolean {
  const runs = draft.runs.filter((run) => run.length > 0);
  draft.runs = [[]];
  if (draft.leadingRole !== null) {
    const waiting = draft.leadingRole;
    draft.leadingRole = runs.length === 0 ? `${waiting} ${role}` : role;
    return runs.every((run) => takePerson(draft, run, waiting, true));
  }
  const last = runs.at(-1);
  if (last === undefined || nameIndex(joinSpacedName(last), true) === -1) {
    const modifiers = last?.filter(({ kind }) => kind === 'modifier').map(({ text }) => text) ?? [];
    const leads = runs.map((run) => run.filter(({ kind }) => kind !== 'modifier'));
    draft.leadingRole = [...modifiers, role].join(' ');
    return leads.every((run) => takeLead(draft, run, false));
  }
  return runs.every((run, index) => {
    const isLast = index === runs.length - 1;
    if (nameIndex(joinSpacedName(run), isLast) !== -1) return takePerson(draft, run, role, isLast);
    return run.every(({ kind }) => kind !== 'other') && takeLead(draft, run, false);
  });
}

function takeEquals(draft: Draft): boolean {
  const runs = draft.runs.filter((run) => run.length > 0);
  draft.runs = [[]];
  draft.equals = true;
  return runs.every((run) => takeLead(draft, run, true));
}

/** What stands after the last role: people without a role, or places and outlets. */
function takeRemainder(draft: Draft): boolean {
  const role = draft.leadingRole;
  draft.leadingRole = null;
  const runs = draft.runs.filter((run) => run.length > 0);
  if (role !== null && runs.length === 0 && draft.people.length === 0) return false;
  return runs.every((words) => {
    const run = joinSpacedName(words);
    if (nameIndex(run, role !== null) !== -1) return takePerson(draft, run, role, role !== null);
    return run.every(({ kind }) => kind !== 'other' && kind !== 'modifier') && takeLead(draft, run, false);
  });
}

function takeWord(draft: Draft, token: Token): boolean {
  const kind = kindOf(token.text);
  const glued = kind === 'role' || isLatin(token.text) ? null : splitGluedRole(token.text);
  const run = draft.runs.at(-1) ?? [];
  if (glued !== null) {
    run.push({ text: glued.name, kind: 'name' });
    return takeRole(draft, glued.role);
  }
  if (kind === 'role') return takeRole(draft, token.text);
  run.push({ text: token.text, kind });
  return true;
}

/** English connecting words that separate people and places as commas do. */
function withoutConnectives(text: string): string {
  return isLatin(text)
    ? text.replace(/^\s*By:?\s+/i, '').replace(/\s+(?:and|in|from|of|at)\s+/g, ', ')
    : text;
}

/**
 * Reads the text of a byline (brackets around it already taken away) into places, outlet, people and e-mail.
 * Null where any word has no place in a byline: the caller then leaves the text where it is. Linear in the
 * length of the text; callers pass at most a few hundred characters.
 */
export function readBylineContent(text: string): BylineContent | null {
  const emailInBrackets = new RegExp(String.raw`[([<]?\s*(${emailPattern.source})\s*[)\]>]?`, 'g');
  const prepared = withoutConnectives(text.replace(emailInBrackets, ' $1 '));
  const draft: Draft = {
    places: [],
    outlets: [],
    people: [],
    emails: [],
    runs: [[]],
    leadingRole: null,
    credit: null,
    equals: false,
    hasCredit: false,
    isPicture: false,
    guesses: 0,
    strangeNames: 0,
  };
  for (const token of lexByline(prepared)) {
    if (token.kind === 'email') {
      draft.emails.push(token.text);
      draft.runs.push([]);
    } else if (token.kind === 'separator') draft.runs.push([]);
    else if (!(token.kind === 'equals' ? takeEquals(draft) : takeWord(draft, token))) return null;
  }
  if (!takeRemainder(draft)) return null;
  const outlet = draft.outlets[0] ?? null;
  return {
    outlet: outlet !== null && isLatin(outlet) && knownOutlet(outlet)?.ko !== outlet ? null : outlet,
    outletEnglish:
      outlet === null ? null : isLatin(outlet) ? (knownOutlet(outlet)?.en ?? outlet) : findOutlet(outlet).en,
    places: draft.places,
    people: draft.people,
    emails: draft.emails,
    equals: draft.equals,
    hasCredit: draft.hasCredit,
    isPicture: draft.isPicture,
    guesses: draft.guesses,
    strangeNames: draft.strangeNames,
  };
}
