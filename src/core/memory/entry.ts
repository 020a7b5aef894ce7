/** What a translation memory holds, and what a look-up answers. */
export type MemoryLanguage = 'ko' | 'en';

/** An approved sentence. At least one of `ko` and `mt` is there: it is what the entry is found by. */
export interface MemoryEntry {
  readonly ko: string | null;
  /** The machine's English, for articles whose Korean is not at hand. */
  readonly mt: string | null;
  /** The approved English. */
  readonly en: string;
  /** `contextKey` of the source sentences before and after it; null where there is none or it is not known. */
  readonly previous: number | null;
  readonly next: number | null;
  /** Where it comes from, for a person to read: a document's title, a file. */
  readonly origin: string;
  readonly actor: string;
  /** ISO 8601. */
  readonly time: string;
}

export interface StoredEntry extends MemoryEntry {
  readonly id: number;
}

export interface MemoryQuery {
  /** The sentence to look up: Korean, or the machine's English where there is no Korean. */
  readonly text: string;
  readonly language: MemoryLanguage;
  readonly previous?: string | null;
  readonly next?: string | null;
  /** Least percentage of a fuzzy match. */
  readonly threshold?: number;
  readonly limit?: number;
  /** Numbers stand for any number; a match that differs in them says so. */
  readonly placeables?: boolean;
}

/** The same sentence between the same neighbours, the same sentence, or one like it. */
export type MatchKind = 'context' | 'exact' | 'fuzzy';

export interface MemoryMatch {
  readonly entry: StoredEntry;
  readonly kind: MatchKind;
  /** 100 for exact and context; below for fuzzy, rounded down. */
  readonly percent: number;
  /** True where the sentences differ in their numbers and numbers were placeables. */
  readonly numbersDiffer: boolean;
}

/** UTF-16 units of a text that is remembered: what is longer is no sentence. */
export const longestSentence = 20_000;

export const defaultThreshold = 70;
export const defaultLimit = 5;

/** What two sentences must share to be the same: NFC, one kind of space, quotation mark and dash, no space at the ends. */
export function memoryKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[\s\u00a0\u3000]+/gu, ' ')
    .trim();
}

/**
 * A sentence as a neighbour: a number of 53 bits, so that a memory holds no sentence three times. Two of a million
 * sentences share one with a chance of 1 in 18,000, and then only an exact match is called one in context.
 */
export function contextKey(text: string): number {
  return hash53(memoryKey(text));
}

/** A 53-bit hash (cyrb53 by bryc, public domain): fast, even, and no secret. */
export function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** The side of an entry that a query in a language is compared with. */
export function sourceOf(entry: MemoryEntry, language: MemoryLanguage): string | null {
  return language === 'ko' ? entry.ko : entry.mt;
}
