import { englishFunctionWords, koreanParticles } from './function-words';

const particles: ReadonlySet<string> = new Set(koreanParticles);
const wideLetter = /[\u1100-\u11ff\u2e80-\u9fff가-힣\uf900-\ufaff]/g;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** How much of a reader's eye a token takes: its length, a Hangul or Han character counting twice. */
export function tokenSize(token: string): number {
  return token.length + (token.match(wideLetter)?.length ?? 0);
}

export function isPunctuation(token: string): boolean {
  return !letterOrDigit.test(token);
}

export function isFunctionWord(token: string): boolean {
  return englishFunctionWords.has(token.toLowerCase()) || particles.has(token);
}

/**
 * How much it helps a reader that this token was kept: nothing for white space, little for punctuation and
 * grammar words, its size for words that carry content.
 */
export function tokenWorth(token: string): number {
  if (isPunctuation(token)) return token.trim() === '' ? 0 : 0.5;
  return isFunctionWord(token) ? Math.min(2, tokenSize(token) / 2) : tokenSize(token);
}
