import { koreanParticles } from './function-words';
import { graphemes, hasClusters } from './graphemes';

/** A text cut into tokens. What lies between two tokens (`ends[i]` to `starts[i + 1]`) is white space only. */
export interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly string[];
}

// In order: web and mail addresses; money and numbers with their own points, commas and per cent; initials
// (U.S., a.m.); words with inner hyphens and apostrophes; any other single code point. A possessive is cut off
// afterwards.
const wordPattern = new RegExp(
  [
    String.raw`https?:\/\/[^\s"”)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[$€£¥₩]?\d+(?:[.,:/]\d+)*(?:%p|[%°])?(?:-?\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*)?`,
    String.raw`(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}])\.?`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[-‐‑'’_][\p{L}\p{M}\p{N}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const possessivePattern = /['’]s$/i;
const hangulPattern = /^[\p{L}\p{N}\-.,%]*[가-힣]$/u;
/** Offsets (UTF-16) at which a user-perceived character begins, and the end of the text. */
function clusterEdges(text: string): ReadonlySet<number> {
  const edges = new Set<number>([text.length]);
  for (const { index } of graphemes(text)) edges.add(index);
  return edges;
}

function particleLength(word: string): number {
  if (!hangulPattern.test(word)) return 0;
  for (const particle of koreanParticles) {
    // A stem of one syllable is more often part of a word (회의, 바다가) than a noun of its own.
    if (word.length >= particle.length + 2 && word.endsWith(particle)) return particle.length;
  }
  return 0;
}

/**
 * Cuts a text into words, numbers, punctuation marks; white space is between tokens. A possessive `'s` and,
 * unless `language` is `'en'`, a Korean particle are tokens of their own. No token boundary ever falls inside
 * a grapheme cluster. Linear in the text.
 */
export function wordTokens(text: string, language?: 'en' | 'ko'): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const edges = hasClusters(text) ? clusterEdges(text) : undefined;
  const push = (from: number, to: number) => {
    let start = from;
    let end = to;
    // Widen to whole clusters; a piece that then reaches into the one before becomes part of it.
    while (edges && !edges.has(start)) start -= 1;
    while (edges && !edges.has(end)) end += 1;
    const last = ends.length - 1;
    if (last >= 0 && start < ends[last]!) {
      if (end > ends[last]!) ends[last] = end;
      return;
    }
    starts.push(start);
    ends.push(end);
  };
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const tail =
      word.length > 2 && possessivePattern.test(word) ? 2 : language === 'en' ? 0 : particleLength(word);
    if (tail > 0) push(start, end - tail);
    push(end - (tail || word.length), end);
  }
  return { text, starts, ends, keys: starts.map((start, index) => text.slice(start, ends[index])) };
}

/** Cuts a text into grapheme clusters, white space included. Linear in the text. */
export function characterTokens(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  for (const { index, segment } of graphemes(text)) {
    starts.push(index);
    ends.push(index + segment.length);
    keys.push(segment);
  }
  return { text, starts, ends, keys };
}
