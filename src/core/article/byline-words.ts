import { looksLikeName } from '../korean/names';
import { deskName, knownOutlet, looksLikeOutlet, wireName } from '../korean/outlets';
import { englishPlace, isKnownPlace, isListedPlace } from '../korean/places';
import { findCredit, findEnglishRole, findRole, isRoleModifier } from '../korean/roles';
import { isEnglishDesk, isLatin } from './byline-lexer';
import { blockers, fillers, notEnglishNames, notNames, pictureCredits } from './byline-words-data';

/** What a word of a byline can be taken for, the surest reading first. */
export type WordKind =
  | 'role'
  | 'credit'
  | 'picture'
  | 'filler'
  | 'place'
  | 'outlet'
  | 'desk'
  | 'wire'
  | 'modifier'
  | 'name'
  | 'blocker'
  | 'other';

const englishName = /^[A-Z][\p{L}.'’]*(?:[ -][\p{Lu}\p{Ll}][\p{L}.'’]*){1,3}$/u;

function isEnglishName(text: string): boolean {
  const words = text.split(' ');
  return (
    englishName.test(text) &&
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !notEnglishNames.has(word.toLowerCase()))
  );
}

/** 강진구, 홍성주, 안성동: a town with its suffix, and as likely a person; the `=` after a place tells. */
function isAlsoName(word: string): boolean {
  return word.length === 3 && /[구동리주시]$/.test(word) && looksLikeName(word) && !isListedPlace(word);
}

const venue = /^[가-힣]{2,10}(?:돔|야구장|축구장|경기장|체육관|선수촌|공항|법원|지법|고법|시청|도청|골프장)$/;

/** 고척돔, 수원체육관: where sports and court reporters write from; names of people do not end so. */
function isVenue(word: string): boolean {
  return venue.test(word) && (word.length >= 4 || word.endsWith('돔'));
}

/** `누쿠알로파(통가)`: an unknown place whose country is known. */
function liesInKnownPlace(word: string): boolean {
  const [, outer = '', inner = ''] = /^([가-힣]{2,})\(([^()]+)\)$/.exec(word) ?? [];
  return outer !== '' && isKnownPlace(inner) && knownOutlet(outer) === null && findRole(outer) === null;
}

/** The end of a sentence or clause, or a longer word under a particle: none of these stands in a byline. */
const partOfSentence = /[가-힣][.!?]+["'”’]?$|^[가-힣]{3,}(?:은|는|을|를|에서|에게|했다|한다|이다|라고)$/;

/** The kind of one word (or Latin phrase); what is known by a table goes before what only looks like it. */
export function kindOf(word: string): WordKind {
  if (isLatin(word)) {
    if (findEnglishRole(word) !== null || findRole(word) !== null) return 'role';
    if (pictureCredits.has(word.toLowerCase())) return 'picture';
    if (englishPlace(word) !== null || isKnownPlace(word)) return 'place';
    if (wireName(word) !== null) return 'wire';
    if (knownOutlet(word) !== null) return 'outlet';
    if (isEnglishDesk(word)) return 'desk';
    return isEnglishName(word) ? 'name' : 'other';
  }
  if (blockers.has(word) || partOfSentence.test(word)) return 'blocker';
  if (findRole(word) !== null) return 'role';
  if (pictureCredits.has(word)) return 'picture';
  if (findCredit(word) !== null) return 'credit';
  if (fillers.has(word)) return 'filler';
  if (knownOutlet(word) !== null) return 'outlet';
  if ((isKnownPlace(word) && !isAlsoName(word)) || liesInKnownPlace(word) || isVenue(word)) return 'place';
  if (wireName(word) !== null) return 'wire';
  if (deskName(word) !== null) return 'desk';
  if (isRoleModifier(word)) return 'modifier';
  if (word.length >= 4 && looksLikeOutlet(word)) return 'outlet';
  if (looksLikeName(word) && !notNames.has(word)) return 'name';
  return looksLikeOutlet(word) ? 'outlet' : 'other';
}

/** A name whose surname is not in the tables, as foreign and pen names are: believed only beside a role. */
export function couldBeName(word: string): boolean {
  return /^[가-힣]{2,5}$/.test(word) && !notNames.has(word) && !looksLikeOutlet(word);
}

/** `홍길동기자`: name and role written as one word. Null for 연기자, 선임기자, 사회부기자. */
export function splitGluedRole(word: string): { readonly name: string; readonly role: string } | null {
  const match = /^([가-힣]{2,4}?)((?:인턴|선임|수습|객원|전문|사진)?기자|특파원|논설위원)(\(.*\))?$/.exec(
    word,
  );
  const [, name = '', role = '', detail = ''] = match ?? [];
  if (match === null || kindOf(name) !== 'name' || findRole(word) !== null) return null;
  return { name, role: `${role}${detail}` };
}
