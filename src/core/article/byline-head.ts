import { knownOutlet } from '../korean/outlets';
import type { Byline } from './article';
import { type BylineContent, readBylineContent } from './byline-content';
import { hasRole, hasStrongRole, isBare, knowsOutlet, knowsPlace } from './byline-evidence';
import { groupEnd, leadingMark, opensBracket, type PlainLine } from './byline-line';

export interface ParsedByline {
  readonly byline: Byline;
  /** The body text that stays when a head byline is cut; '' where the whole line is the byline. */
  readonly rest: string;
  readonly position: 'head' | 'tail';
}

/** A head byline ends within this many UTF-16 units. */
const maximumHead = 120;

/** The byline's fields; `lead` is what stood in brackets before `content`. */
export function toByline(raw: string, content: BylineContent, lead: BylineContent | null): Byline {
  const first = lead ?? content;
  const outlet = first.outlet ?? content.outlet;
  const outletEnglish = first.outletEnglish ?? content.outletEnglish;
  return {
    raw: raw.trim(),
    outlet,
    ...(outletEnglish === null ? {} : { outletEnglish }),
    places: lead === null ? content.places : [...lead.places, ...content.places],
    people: lead === null ? content.people : [...lead.people, ...content.people],
    email: first.emails[0] ?? content.emails[0] ?? null,
  };
}

/** Cuts a head byline off at `end` (an offset into the plain text). */
function cut(line: PlainLine, end: number, content: BylineContent, lead: BylineContent | null): ParsedByline {
  const at = line.offsets[end] ?? line.original.length;
  const rest = line.original.slice(at).trimStart();
  return { byline: toByline(line.original.slice(0, at), content, lead), rest, position: 'head' };
}

const peopleBeforeBody = /^\s*[가-힣·,/ ]{2,60}?(?:기자|특파원|논설위원)(?:\([^()]*\))?(?=\s+\S)/;

/** `(서울=연합뉴스) 홍길동 기자 = 본문`, `[뉴욕 = 뉴스핌 박가람 특파원]본문`, `[파이낸셜뉴스] 본문`. */
function parseBracketedHead(line: PlainLine): ParsedByline | null {
  const start = line.text.length - line.text.trimStart().length;
  const text = line.text.slice(start);
  if (!opensBracket(text)) return null;
  const length = groupEnd(text);
  if (length === -1 || length > maximumHead) return null;
  const inner = text.slice(1, length - 1);
  const lead = readBylineContent(inner);
  if (lead === null || lead.isPicture) return null;
  const unsigned = lead.people.some(({ role }) => role === null);
  const dateline =
    !unsigned && lead.equals && lead.guesses <= 1 && (lead.outletEnglish !== null || knowsPlace(lead));
  const after = text.slice(length);
  const equals = after.slice(0, maximumHead).indexOf('=');
  if (equals !== -1 && (dateline || knowsOutlet(lead))) {
    const between = after.slice(0, equals);
    const people = readBylineContent(between);
    const fits = people !== null && people.guesses === 0 && (between.trim() === '' || !isBare(people));
    if (fits) return cut(line, start + length + equals + 1, people, lead);
  }
  const named = dateline || knowsOutlet(lead) ? peopleBeforeBody.exec(after) : null;
  const people = named === null ? null : readBylineContent(named[0]);
  if (named !== null && people !== null && people.guesses === 0 && hasRole(people)) {
    return cut(line, start + length + named[0].length, people, lead);
  }
  if (hasStrongRole(lead) || (dateline && lead.guesses === 0 && lead.outletEnglish !== null)) {
    return cut(line, start + length, lead, null);
  }
  const outletAlone =
    lead.outlet !== null && lead.outlet === inner.trim() && knownOutlet(lead.outlet) !== null;
  return outletAlone && text.charAt(0) !== '(' ? cut(line, start + length, lead, null) : null;
}

/** `서울=홍길동 기자 = 본문`, `홍길동 기자 = 본문`, `워싱턴=홍길동 특파원 본문`. */
function parseBareHead(line: PlainLine): ParsedByline | null {
  const plain = line.text;
  for (let at = plain.lastIndexOf('=', maximumHead); at > 0; at = plain.lastIndexOf('=', at - 1)) {
    const content = readBylineContent(plain.slice(0, at).replace(leadingMark, ''));
    const isByline =
      content !== null && hasStrongRole(content) && !content.isPicture && content.strangeNames === 0;
    if (isByline && content.guesses === 0) return cut(line, at + 1, content, null);
  }
  const signed = /^\s*[가-힣()· ]{2,20}=[가-힣·, ]{2,40}?(?:기자|특파원)(?=\s+\S)/.exec(plain);
  const content = signed === null ? null : readBylineContent(signed[0]);
  const fits = content !== null && content.guesses === 0 && knowsPlace(content) && hasStrongRole(content);
  return signed !== null && fits ? cut(line, signed[0].length, content, null) : null;
}

const englishDateline =
  /^([A-Z][A-Za-z.' -]{1,40})(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \d{1,2})? \(([A-Za-z][A-Za-z0-9 ]{1,30})\) ?(?:--|—|–|-) ?/;

/** `SEOUL, Dec. 30 (Yonhap) -- body`: the dateline of English agency copy. */
function parseEnglishDateline(line: PlainLine): ParsedByline | null {
  const plain = line.text;
  const match = englishDateline.exec(plain);
  if (match === null) return null;
  const content = readBylineContent(`${match[1]} = ${match[2]}`);
  if (content === null || content.people.length > 0 || !knowsPlace(content)) return null;
  return cut(line, match[0].length, content, null);
}

/** A byline at the head of a sentence, in any of the shapes agencies and dailies use. */
export function parseHead(line: PlainLine): ParsedByline | null {
  return parseBracketedHead(line) ?? parseBareHead(line) ?? parseEnglishDateline(line);
}
