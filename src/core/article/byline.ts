import { mayHoldRole } from '../korean/roles';
import { type BylineContent, readBylineContent } from './byline-content';
import { hasStrongRole, isConvincing } from './byline-evidence';
import { type ParsedByline, parseHead, toByline } from './byline-head';
import {
  groupEnd,
  leadingMark,
  opensBracket,
  type PlainLine,
  readPlainLine,
  trailingMark,
} from './byline-line';
import { columnLabel } from './byline-words-data';

export type { ParsedByline } from './byline-head';

/** A byline alone on its line is short; longer lines are prose. UTF-16 units. */
const maximumLine = 240;

/** The line's text with one pair of brackets around the whole taken off, if there is one. */
function unwrap(text: string): { readonly inner: string; readonly enclosed: boolean } {
  const trimmed = text.replace(leadingMark, '').trim();
  const end = groupEnd(trimmed);
  if (end !== -1 && trimmed.slice(end).replace(trailingMark, '') === '') {
    return { inner: trimmed.slice(1, end - 1), enclosed: true };
  }
  if (end === -1 && opensBracket(trimmed)) return { inner: trimmed.slice(1), enclosed: true };
  return { inner: trimmed, enclosed: false };
}

const prose = /[다요죠까] ?[.!?]["”’')]*$|^[^@]*[a-z]{2} ?[.!?]["”’')]*$/;

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

/** What a byline on its own line has besides a role: brackets, `=`, `@`, a credit, a desk, `By`. */
const otherSigns = /^[\s/▶◎]*[[(【‹〈<《〔「]|[=@]|^\s*By:?\s|글|사진|정리|취재|[국부팀실룸]\s*$/i;

/** `[특파원 칼럼] 홍길동 도쿄 특파원`: a column's label, then the byline. */
function readLabelled(text: string): BylineContent | null {
  const end = groupEnd(text.trim());
  if (end === -1 || !columnLabel.test(text.trim().slice(1, end - 1))) return null;
  const content = readBylineContent(text.trim().slice(end));
  return content !== null && hasStrongRole(content) && isConvincing(content, false, text) ? content : null;
}

function parseWhole(line: PlainLine): ParsedByline | null {
  const plain = line.text;
  if (line.isCut || prose.test(plain.trim()) || !(otherSigns.test(plain) || mayHoldRole(plain))) return null;
  const { inner, enclosed } = unwrap(plain);
  const whole = readBylineContent(inner.replace(trailingMark, ''));
  const content =
    whole !== null && isConvincing(whole, enclosed, inner)
      ? whole
      : (readSplit(plain) ?? readLabelled(plain));
  if (content === null) return null;
  return {
    byline: toByline(line.original, content, null),
    rest: '',
    position: /=\s*$/.test(plain) ? 'head' : 'tail',
  };
}

/**
 * Reads a line as a byline: places, outlet, people with roles, e-mail. A tail byline is the whole line; a
 * head byline is cut off and `rest` holds the body that stays, to the letter. Null for everything else: a
 * sentence that only speaks of reporters stays body. `line` is one line in NFC; the cost is linear in its
 * first few hundred UTF-16 units.
 */
export function parseByline(line: string): ParsedByline | null {
  const plain = readPlainLine(line, maximumLine);
  return plain.text.trim() === '' ? null : (parseWhole(plain) ?? parseHead(plain));
}
