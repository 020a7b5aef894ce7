import { knownOutlet } from '../korean/outlets';
import type { Byline } from './article';
import { type BylineContent, readBylineContent } from './byline-content';
import { isLatin } from './byline-lexer';
import { weakRoles } from './byline-words-data';

export interface ParsedByline {
  readonly byline: Byline;
  /** The body text that stays when a head byline is cut; '' where the whole line is the byline. */
  readonly rest: string;
  readonly position: 'head' | 'tail';
}

/** A byline alone on its line is short; longer lines are prose. UTF-16 units. */
const maximumLine = 240;
/** A head byline ends within this many UTF-16 units. */
const maximumHead = 120;

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['【', '】'],
  ['‹', '›'],
  ['〈', '〉'],
  ['<', '>'],
  ['《', '》'],
  ['〔', '〕'],
  ['「', '」'],
]);

/** Full-width forms to their plain ones, one unit for one, so that offsets stay true. */
const plainForms: ReadonlyMap<string, string> = new Map(
  '＝= ：: ｜| （( ）) ［[ ］] ＜< ＞> ，, ／/ ＠@ ﹦='
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

function toPlainForms(line: string): string {
  return Array.from({ length: line.length }, (_, index) => {
    const character = line.charAt(index);
    return plainForms.get(character) ?? (/\s/.test(character) ? ' ' : character);
  }).join('');
}

const leadingMark = /^[\s/▶▷◆◇■□●○◎☞※*=~∙•-]+/;
const trailingMark = /[\s/=.]+$/;

/** End of the bracket group that opens `text`, past its closing bracket; -1 where it never closes. */
function groupEnd(text: string): number {
  const open = text.charAt(0);
  const close = brackets.get(open);
  if (close === undefined) return -1;
  let depth = 0;
  const limit = Math.min(text.length, maximumLine);
  for (let index = 0; index < limit; index += 1) {
    if (text.charAt(index) === open) depth += 1;
    else if (text.charAt(index) === close) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}

function toByline(raw: string, content: BylineContent, lead: BylineContent | null): Byline {
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

/** True where neither a person nor an outlet or desk was read. */
function isBare(content: BylineContent): boolean {
  return content.people.length === 0 && content.outletEnglish === null;
}

function hasRole(content: BylineContent): boolean {
  return content.people.some(({ role }) => role !== null);
}

function hasStrongRole(content: BylineContent): boolean {
  return content.people.some(
    ({ role }) => role !== null && !weakRoles.test(role.ko === '' ? role.en : role.ko),
  );
}

function knowsPlace(content: BylineContent): boolean {
  return content.places.some(({ sure }) => sure === true);
}

function knowsOutlet(content: BylineContent): boolean {
  return content.outlet === null ? content.outletEnglish !== null : content.guesses === 0;
}

/** Whether text that reads as a byline is one, by how much of it is known and how it is set apart. */
function isConvincing(content: BylineContent, enclosed: boolean, text: string): boolean {
  const addressed = content.emails.length > 0;
  const setApart = enclosed || content.equals || addressed;
  if (content.isPicture) return false;
  if (content.people.length === 0) {
    if (content.guesses > 0) return false;
    if (content.equals) return knowsPlace(content) && knowsOutlet(content);
    return knowsOutlet(content) && (enclosed || addressed || /디지털|온라인|뉴스[국부팀]|취재팀/.test(text));
  }
  if (hasStrongRole(content)) return setApart || (content.guesses === 0 && content.strangeNames === 0);
  if (hasRole(content) && (addressed || (setApart && (knowsOutlet(content) || knowsPlace(content)))))
    return true;
  if (hasRole(content) && !content.hasCredit) return false;
  if (content.strangeNames > 0) return false;
  if (addressed || content.hasCredit || (content.equals && content.guesses === 0)) return true;
  if (/^\s*By:?\s/i.test(text) && isLatin(text)) return content.guesses === 0;
  return enclosed && content.guesses === 0 && content.outletEnglish !== null;
}

/** The line's text with one pair of brackets around the whole taken off, if there is one. */
function unwrap(text: string): { readonly inner: string; readonly enclosed: boolean } {
  const trimmed = text.replace(leadingMark, '').trim();
  const end = groupEnd(trimmed);
  if (end !== -1 && trimmed.slice(end).replace(trailingMark, '') === '') {
    return { inner: trimmed.slice(1, end - 1), enclosed: true };
  }
  if (end === -1 && brackets.has(trimmed.charAt(0))) return { inner: trimmed.slice(1), enclosed: true };
  return { inner: trimmed, enclosed: false };
}

const prose = /(?:[다요죠까]|[a-z]{2}) ?[.!?]["”’')]*$/;

/** `[홍길동 기자] hong@example.com`, `(서울=연합뉴스) 홍길동 기자`: brackets, then the rest of the byline. */
function readSplit(text: string): BylineContent | null {
  const trimmed = text.replace(leadingMark, '').trim();
  const end = groupEnd(trimmed);
  if (end === -1) return null;
  const content = readBylineContent(
    `${trimmed.slice(1, end - 1)}, ${trimmed.slice(end).replace(trailingMark, '')}`,
  );
  const signed = content !== null && (hasStrongRole(content) || content.emails.length > 0);
  return signed && isConvincing(content, true, trimmed) ? content : null;
}

function parseWhole(line: string, plain: string): ParsedByline | null {
  if (plain.length > maximumLine || prose.test(plain.trim())) return null;
  const { inner, enclosed } = unwrap(plain);
  const whole = readBylineContent(inner.replace(trailingMark, ''));
  const content = whole !== null && isConvincing(whole, enclosed, inner) ? whole : readSplit(plain);
  if (content === null) return null;
  return { byline: toByline(line, content, null), rest: '', position: /=\s*$/.test(plain) ? 'head' : 'tail' };
}

function cut(line: string, end: number, content: BylineContent, lead: BylineContent | null): ParsedByline {
  const rest = line.slice(end).trimStart();
  return { byline: toByline(line.slice(0, end), content, lead), rest, position: 'head' };
}

const peopleBeforeBody = /^\s*[가-힣·,/ ]{2,60}?(?:기자|특파원|논설위원)(?:\([^()]*\))?(?=\s+\S)/;

/** `(서울=연합뉴스) 홍길동 기자 = 본문`, `[뉴욕 = 뉴스핌 박가람 특파원]본문`, `[파이낸셜뉴스] 본문`. */
function parseBracketedHead(line: string, plain: string, start: number): ParsedByline | null {
  const text = plain.slice(start);
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
function parseBareHead(line: string, plain: string): ParsedByline | null {
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
function parseEnglishDateline(line: string, plain: string): ParsedByline | null {
  const match = englishDateline.exec(plain);
  if (match === null) return null;
  const content = readBylineContent(`${match[1]} = ${match[2]}`);
  if (content === null || content.people.length > 0 || !knowsPlace(content)) return null;
  return cut(line, match[0].length, content, null);
}

/**
 * Reads a line as a byline: places, outlet, people with roles, e-mail. A tail byline is the whole line; a
 * head byline is cut off and `rest` holds the body that stays, to the letter. Null for everything else: a
 * sentence that only speaks of reporters stays body. `line` is one line in NFC; the cost is linear in its
 * first few hundred UTF-16 units.
 */
export function parseByline(line: string): ParsedByline | null {
  const plain = toPlainForms(line.slice(0, maximumLine + 1));
  if (plain.trim() === '') return null;
  const whole = parseWhole(line, plain);
  if (whole !== null) return whole;
  const start = plain.length - plain.trimStart().length;
  if (brackets.has(plain.charAt(start))) return parseBracketedHead(line, plain, start);
  return parseBareHead(line, plain) ?? parseEnglishDateline(line, plain);
}
