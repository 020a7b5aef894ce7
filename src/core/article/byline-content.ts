import { findOutlet, knownOutlet, wireName } from '../korean/outlets';
import { englishPlace } from '../korean/places';
import { findEnglishRole, findRole } from '../korean/roles';
import type { Bilingual, BylinePerson } from './article';
import {
  type Draft,
  emptyDraft,
  joinSpacedName,
  nameIndex,
  placeOf,
  type Run,
  takeLead,
  takePeople,
} from './byline-draft';
import { emailPattern, isLatin, lexByline, type Token } from './byline-lexer';
import { kindOf, splitGluedRole } from './byline-words';

/** What a byline's text was found to hold, and what speaks for its being one. */
export interface BylineContent {
  readonly outlet: string | null;
  readonly outletEnglish: string | null;
  readonly places: readonly Bilingual[];
  readonly people: readonly BylinePerson[];
  readonly emails: readonly string[];
  readonly equals: boolean;
  readonly hasCredit: boolean;
  /** The line tells where a picture comes from. */
  readonly isPicture: boolean;
  /** Words that were only guessed to be a place or an outlet. */
  readonly guesses: number;
  /** Names whose surname is not in the tables. */
  readonly strangeNames: number;
}

function takeRuns(draft: Draft): readonly Run[] {
  const runs = draft.runs.filter((run) => run.length > 0);
  draft.runs = [[]];
  return runs;
}

/** `도쿄특파원`: a post and its place as one word. */
const gluedPost = /^([가-힣]{2,}?)(특파원|통신원|지국장)$/;

/** A role with its place or rank in brackets: `특파원(워싱턴)`. */
const roleWithPlace = /^([가-힣]+)\(([^()]+)\)$/;

/** More words that nobody knows than this make prose; prose is left after its first few words. */
const maximumOthers = 3;

/** Roles that a place alone may precede: `워싱턴 특파원 홍길동`. */
const abroad = /특파원|통신원|주재기자|지국장/;

/** A role closes the runs before it: people there share it. Where there are none it waits for its people. */
function takeRole(draft: Draft, role: string): boolean {
  const runs = takeRuns(draft);
  if (draft.leadingRole !== null) {
    const waiting = draft.leadingRole;
    draft.leadingRole = runs.length === 0 ? `${waiting} ${role}` : role;
    return runs.every((run) => takePeople(draft, run, waiting, true));
  }
  const last = runs.at(-1);
  const guess = !abroad.test(role);
  const named = runs.some((run) => nameIndex(joinSpacedName(run), guess && run === last) !== -1);
  if (!named) {
    const modifiers = last?.filter(({ kind }) => kind === 'modifier').map(({ text }) => text) ?? [];
    draft.leadingRole = [...modifiers, role].join(' ');
    return runs.every((run) =>
      takeLead(
        draft,
        run.filter(({ kind }) => kind !== 'modifier'),
        false,
      ),
    );
  }
  return runs.every((run, index) => {
    const isLast = index === runs.length - 1;
    if (nameIndex(joinSpacedName(run), isLast && guess) !== -1) return takePeople(draft, run, role, isLast);
    return run.every(({ kind }) => kind !== 'other') && takeLead(draft, run, false);
  });
}

/** `=` makes a lead of what stands before it; a colon does so only for words that are known. */
function takeEquals(draft: Draft, sign: string): boolean {
  const guesses = draft.guesses;
  draft.equals = true;
  const runs = takeRuns(draft);
  const fits =
    runs.every((run) => takeLead(draft, run, true)) && (draft.leadingRole === null || runs.length === 0);
  return fits && (sign === '=' || draft.guesses === guesses);
}

/** What stands after the last role: people without a role, or places and outlets. */
function takeRemainder(draft: Draft): boolean {
  const role = draft.leadingRole;
  const runs = takeRuns(draft);
  if (role !== null && runs.length === 0 && draft.people.length === 0) return false;
  return runs.every((words) => {
    const run = joinSpacedName(words);
    if (nameIndex(run, role !== null) !== -1) return takePeople(draft, run, role, role !== null);
    return run.every(({ kind }) => kind !== 'other' && kind !== 'modifier') && takeLead(draft, run, false);
  });
}

function takeWord(draft: Draft, text: string): boolean {
  const kind = kindOf(text);
  const [, role = '', place = ''] = roleWithPlace.exec(text) ?? [];
  if (kindOf(place) === 'place' && kindOf(role) === 'role') {
    return takeRole(draft, role) && draft.places.push(placeOf(place)) > 0;
  }
  if (kind === 'role') return takeRole(draft, text);
  const [, where = '', post = ''] = gluedPost.exec(text) ?? [];
  if (kind === 'other' && kindOf(where) === 'place') {
    draft.runs.at(-1)?.push({ text: where, kind: 'place' });
    return takeRole(draft, post);
  }
  if (kind === 'other') draft.others += 1;
  if (draft.others > maximumOthers) return false;
  const glued = isLatin(text) ? null : splitGluedRole(text);
  draft.runs.at(-1)?.push(glued === null ? { text, kind } : { text: glued.name, kind: 'name' });
  return glued === null || takeRole(draft, glued.role);
}

/** The length of the longest outlet or role written as several words at `index`; 1 for a single word. */
function phraseLength(tokens: readonly Token[], index: number): number {
  for (const length of [3, 2]) {
    const words = tokens.slice(index, index + length);
    if (
      words.length < length ||
      words.some(({ kind, adjoins }, at) => kind !== 'word' || (at > 0 && !adjoins))
    )
      continue;
    const texts = words.map(({ text }) => text);
    const phrase = texts.join(' ');
    if (knownOutlet(phrase) !== null) return length;
    const kinds = texts.map(kindOf);
    const isRole = kinds.at(-1) === 'role' && (kinds[0] === 'modifier' || kinds[0] === 'role');
    if (isRole && findRole(phrase) !== null) return length;
  }
  return 1;
}

/**
 * The tokens with words that make one outlet or one role joined: `KBS 뉴스`, `인턴 기자`. One at a time, so
 * that prose, which is given up after a few words, costs no more than these.
 */
function* joinPhrases(tokens: readonly Token[]): Generator<Token> {
  for (let index = 0; index < tokens.length; ) {
    const length = phraseLength(tokens, index);
    const phrase = tokens.slice(index, index + length);
    const [first] = phrase;
    if (first !== undefined) yield { ...first, text: phrase.map(({ text }) => text).join(' ') };
    index += length;
  }
}

const emailInBrackets = new RegExp(String.raw`[([<]?\s*(${emailPattern.source})\s*[)\]>]?`, 'g');

/** E-mail addresses freed of their brackets, and English connectives made into the commas they stand for. */
function prepare(text: string): string {
  const freed = text.replace(emailInBrackets, ' $1 ');
  if (!isLatin(freed)) return freed;
  return freed
    .replace(/^\s*By:?\s+/i, '')
    .replace(/\s*\(([^()]*)\)/g, (whole, inner: string) => {
      if (englishPlace(inner) !== null) return whole;
      return findEnglishRole(inner) === null ? '' : `, ${inner}, `;
    })
    .replace(
      /\s+(?:and(?!(?: [A-Z][a-z]+)+ (?:Bureau|Department|Team|Desk|Center|Division)\b)|in|from|of|at)\s+/gi,
      ', ',
    );
}

/**
 * Reads the text of a byline (brackets around it already taken away) into places, outlet, people and e-mail.
 * Null where any word has no place in a byline: the caller then leaves the text where it is. Linear in the
 * length of the text; callers pass at most a few hundred characters.
 */
export function readBylineContent(text: string): BylineContent | null {
  const draft = emptyDraft();
  for (const token of joinPhrases(lexByline(prepare(text)))) {
    if (token.kind === 'email') draft.emails.push(token.text);
    if (token.kind === 'equals' && !takeEquals(draft, token.text)) return null;
    if (token.kind === 'word' && !takeWord(draft, token.text)) return null;
    if (token.kind === 'email' || token.kind === 'separator') draft.runs.push([]);
  }
  if (!takeRemainder(draft)) return null;
  const { places, people, emails, equals, hasCredit, isPicture, guesses, strangeNames } = draft;
  const named = draft.outlets[0] ?? (draft.equals ? draft.wires[0] : undefined) ?? null;
  const known = named === null ? null : knownOutlet(named);
  const isEnglish = named !== null && isLatin(text) && known?.ko !== named;
  return {
    outlet: isEnglish ? null : named,
    outletEnglish:
      named === null ? null : isEnglish ? (known?.en ?? wireName(named) ?? named) : findOutlet(named).en,
    ...{ places, people, emails, equals, hasCredit, isPicture, guesses, strangeNames },
  };
}
