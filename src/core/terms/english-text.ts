/** English text as words that a term can be looked up in: hyphens separate, possessive endings stand apart. */
import { foldSpelling } from './english-forms';

export interface EnglishWord {
  /** Small letters, American spelling, no diacritics, no stops: `u.s.` is `us`. */
  readonly key: string;
  /** As written, without its possessive ending. */
  readonly text: string;
  /** UTF-16 offsets without the possessive ending, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the possessive ending stops: `end` where there is none. */
  readonly wholeEnd: number;
  /** True where a hyphen and nothing else stands before it. */
  readonly hyphened: boolean;
  /** The number of the sentence or clause it stands in: a term does not reach over a stop, comma or bracket. */
  readonly clause: number;
}

export interface EnglishText {
  readonly text: string;
  readonly words: readonly EnglishWord[];
  /** Indices of the words with a key, in order; two words joined by a hyphen also under their keys run together. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

const pattern = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?|[&%]/gu;
const boundary = /[.!?;:,()[\]…“”"\n]/u;

/** Splits English text into words; linear in its length. Hangul and other scripts come back as words too. */
export function readEnglish(text: string): EnglishText {
  const words: EnglishWord[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const found = match[0];
    const between = text.slice(last, start);
    if (boundary.test(between)) clause += 1;
    const possessive = /['’][sS]$/u.exec(found);
    const body = possessive ? found.slice(0, possessive.index) : found;
    words.push({
      key: keyOf(body),
      text: body,
      start,
      end: start + body.length,
      wholeEnd: start + found.length,
      hyphened: words.length > 0 && /^[-‐‑]$/u.test(between),
      clause,
    });
    last = start + found.length;
  }
  const byKey = new Map<string, number[]>();
  const note = (key: string, index: number) => {
    const indices = byKey.get(key);
    if (indices) indices.push(index);
    else byKey.set(key, [index]);
  };
  for (const [index, { key }] of words.entries()) {
    note(key, index);
    const next = words[index + 1];
    if (next?.hyphened) note(key + next.key, index);
  }
  return { text, words, byKey };
}

function keyOf(word: string): string {
  if (word === '&') return 'and';
  if (word === '%') return 'percent';
  const bare = word.normalize('NFD').replace(/[\p{M}.]/gu, '');
  return foldSpelling(bare.normalize('NFC').toLowerCase().replaceAll('’', "'"));
}
