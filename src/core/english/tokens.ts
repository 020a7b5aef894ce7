/** English running text as words, numbers and marks, with offsets. One pass, time linear in the length. */

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Initials with stops (U.S., a.m., D.C.) are one word; so are words joined by hyphen or apostrophe. A number keeps
 * its separators and ordinal ending (1,200.5, 13th) but no sign and no unit.
 */
const pattern =
  /(?:\p{L}\.){2,}|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?(?![\p{L}\d])|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:[’'‘-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu;

const startsWithDigit = /^\d/u;
const letter = /\p{L}/u;

/** @param text any text; Hangul and other scripts come back as words */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const start = match.index;
    const kind = startsWithDigit.test(found) ? 'number' : letter.test(found) ? 'word' : 'mark';
    // A thousands comma belongs to a number, a comma behind it does not.
    const kept = kind === 'number' ? found.replace(/,+$/u, '') : found;
    const lower = kind === 'mark' ? kept : kept.toLowerCase().replace(/[’‘]/gu, "'");
    tokens.push({ kind, text: kept, lower, start, end: start + kept.length });
    if (kept.length < found.length) {
      for (let at = kept.length; at < found.length; at += 1) {
        tokens.push({ kind: 'mark', text: ',', lower: ',', start: start + at, end: start + at + 1 });
      }
    }
  }
  return tokens;
}

/** True for a word that begins with a capital. */
export function isCapitalized(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
