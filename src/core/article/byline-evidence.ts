import { findCredit } from '../korean/roles';
import type { BylineContent } from './byline-content';
import { isLatin } from './byline-lexer';
import { weakRoles } from './byline-words-data';

/** True where neither a person nor an outlet or desk was read. */
export function isBare(content: BylineContent): boolean {
  return content.people.length === 0 && content.outletEnglish === null;
}

export function hasRole(content: BylineContent): boolean {
  return content.people.some(({ role }) => role !== null);
}

export function hasStrongRole(content: BylineContent): boolean {
  return content.people.some(
    ({ role }) =>
      role !== null && !weakRoles.test(role.ko === '' ? role.en : role.ko) && findCredit(role.ko) === null,
  );
}

export function knowsPlace(content: BylineContent): boolean {
  return content.places.some(({ sure }) => sure === true);
}

export function knowsOutlet(content: BylineContent): boolean {
  return content.outlet === null ? content.outletEnglish !== null : content.guesses === 0;
}

/** A line set apart may hold this many words nobody knows; a bare one none. */
const toleratedDoubts = { enclosed: 3, addressed: 2, equals: 1, bare: 0 };

/** Places and outlets alone: `(서울=연합뉴스)`, `[디지털뉴스국]`. */
function isConvincingLead(content: BylineContent, setApart: boolean, text: string): boolean {
  if (content.guesses > 0) return false;
  if (content.equals) return knowsPlace(content) && knowsOutlet(content);
  return knowsOutlet(content) && (setApart || /디지털|온라인|뉴스[국부팀]|취재팀/.test(text));
}

/** Names without a role that news people alone have: an address, a credit, a place with `=`, an outlet. */
function isConvincingName(content: BylineContent, enclosed: boolean, text: string): boolean {
  if (content.strangeNames > 0) return false;
  if (content.emails.length > 0) return true;
  // `글·사진 홍길동` proves itself; `번역 설정` or `진행 상황` may be any label.
  if (content.hasCredit) return enclosed || content.equals || /^\s*(?:글|사진|그림)\s*[·ㆍ・/&,]/.test(text);
  if (content.guesses > 0) return false;
  if (content.equals || (/^\s*By:?\s/i.test(text) && isLatin(text))) return true;
  return enclosed && content.outletEnglish !== null;
}

/** Whether text that reads as a byline is one, by how much of it is known and how it is set apart. */
export function isConvincing(content: BylineContent, enclosed: boolean, text: string): boolean {
  const addressed = content.emails.length > 0;
  if (content.isPicture) return false;
  if (content.people.length === 0) return isConvincingLead(content, enclosed || addressed, text);
  if (hasStrongRole(content)) {
    const setting = enclosed ? 'enclosed' : addressed ? 'addressed' : content.equals ? 'equals' : 'bare';
    return content.guesses + content.strangeNames <= toleratedDoubts[setting];
  }
  if (!hasRole(content) || content.hasCredit) return isConvincingName(content, enclosed, text);
  return addressed || ((enclosed || content.equals) && (knowsOutlet(content) || knowsPlace(content)));
}
