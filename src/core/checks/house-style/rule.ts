import type { Token } from '../../english/tokens';
import type { Zone } from '../../project/model';
import type { StyleProfile } from '../style-profile';

/** What a rule says of a stretch of one row's English, offsets UTF-16. */
export interface StyleHit {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface StyleText {
  readonly en: string;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
}

export interface StyleContext {
  readonly style: StyleProfile;
  /** The article's own date as `YYYY-MM-DD`, null where it is not known. */
  readonly published: string | null;
}

export type Rule = (text: StyleText, context: StyleContext) => readonly StyleHit[];

/** `found` with `write` in its place. */
export function instead(code: string, start: number, found: string, write: string): StyleHit {
  return { code, start, end: start + found.length, suggestion: write, params: { found, write } };
}

/**
 * The same where either form may end in a stop of its own that is also the sentence's: `in the US.` becomes
 * `in the U.S.`, and back at the end of the row.
 */
export function insteadOfAbbreviation(
  code: string,
  en: string,
  start: number,
  found: string,
  write: string,
): StyleHit {
  const rest = en.slice(start + found.length);
  if (write.endsWith('.') && !found.endsWith('.') && /^\.(?!\.)/u.test(rest)) {
    return instead(code, start, `${found}.`, write);
  }
  const last = found.endsWith('.') && !write.endsWith('.') && /^["”’)]*\s*$/u.test(rest);
  return instead(code, start, found, last ? `${write}.` : write);
}

/** As far back as a quotation's opening mark is looked for, in UTF-16 units: it keeps the cost linear. */
const longestQuotation = 2000;

/** True inside a quotation: what was said stays as it was said. */
export function isQuoted(en: string, at: number): boolean {
  const before = en.slice(Math.max(0, at - longestQuotation), at);
  const opened = before.match(/[“"]/gu)?.length ?? 0;
  const closed = before.match(/”/gu)?.length ?? 0;
  return opened > closed && /[“"][^”"]*$/u.test(before);
}
