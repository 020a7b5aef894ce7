/** One English rendering of a term, compiled, and where it stands in a text whatever its inflection. */
import { formsOf, type Inflection } from './english-forms';
import { type EnglishText, type EnglishWord, readEnglish } from './english-text';

interface RenderingWord {
  readonly forms: ReadonlyMap<string, Inflection>;
  /** Capitals asked for: `US` is no `us`, `IT` no `it`. */
  readonly capitals: boolean;
  /** A comma or stop may stand before it, as it does in the rendering. */
  readonly afterMark: boolean;
}

export interface Rendering {
  readonly text: string;
  readonly words: readonly RenderingWord[];
  /** Written as one word (byelection) where the rendering has a hyphen. */
  readonly closed: ReadonlyMap<string, Inflection> | null;
}

export interface RenderingMatch {
  readonly rendering: Rendering;
  /** UTF-16 offsets, end exclusive, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** Indices into the words of the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The first inflection found, and in which word of the rendering. */
  readonly inflection: Inflection;
  readonly inflected: number;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Longer capitals that would be another word in small letters. */
const strictCapitals: ReadonlySet<string> = new Set(['AIDS', 'START', 'CARE', 'ARMS', 'SALT']);

/** Compiles a rendering; null where it has no word at all. Articles in it need not stand in the text. */
export function compileRendering(text: string): Rendering | null {
  const all = readEnglish(text.normalize('NFC')).words;
  const kept = all.filter((word) => all.length === 1 || !articles.has(word.key));
  if (kept.length === 0) return null;
  const closed = kept.length === 2 && kept[1]?.hyphened ? formsOf(kept.map(({ key }) => key).join('')) : null;
  return { text, words: kept.map((word, index) => compileWord(word, kept[index - 1])), closed };
}

function compileWord(word: EnglishWord, before: EnglishWord | undefined): RenderingWord {
  const letters = word.text.replaceAll('.', '');
  const capitals = /^\p{Lu}+$/u.test(letters) && letters.length > 1 && letters.length < 4;
  return {
    forms: capitals
      ? new Map([
          [word.key, 'base' as const],
          [`${word.key}s`, 's' as const],
        ])
      : // A rendering that is a plural itself is in its base form where it stands as it is written.
        new Map([...formsOf(word.key), [word.key, 'base' as const]]),
    capitals: capitals || strictCapitals.has(letters),
    afterMark: before !== undefined && before.clause !== word.clause,
  };
}

/**
 * Every place where the rendering stands, left to right, none overlapping. Only words that have a form of its first
 * word are looked at, so that a text of a hundred words costs no more than a short one.
 */
export function findRendering(english: EnglishText, rendering: Rendering): readonly RenderingMatch[] {
  const places: number[] = [];
  for (const form of rendering.words[0]!.forms.keys()) places.push(...(english.byKey.get(form) ?? []));
  for (const form of rendering.closed?.keys() ?? []) places.push(...(english.byKey.get(form) ?? []));
  if (places.length === 0) return [];
  const matches: RenderingMatch[] = [];
  for (const at of places.sort((a, b) => a - b)) {
    if (at < (matches.at(-1)?.to ?? 0)) continue;
    const match = matchRenderingAt(english, at, rendering);
    if (match) matches.push(match);
  }
  return matches;
}

/** The rendering at the word with index `from`, or null. */
export function matchRenderingAt(
  english: EnglishText,
  from: number,
  rendering: Rendering,
): RenderingMatch | null {
  const { words } = english;
  const first = words[from];
  if (!first) return null;
  const whole = rendering.closed?.get(first.key);
  if (whole !== undefined) return matchOf(rendering, words, from, from + 1, whole, 1);
  let at = from;
  let inflection: Inflection = 'base';
  let inflected = rendering.words.length - 1;
  for (const [index, wanted] of rendering.words.entries()) {
    while (index > 0 && articles.has(words[at]?.key ?? '')) at += 1;
    const word = words[at];
    if (!word || (word.clause !== words[at - 1]?.clause && index > 0 && !wanted.afterMark)) return null;
    const next = words[at + 1];
    let form = wanted.forms.get(word.key);
    let taken = 1;
    if (form === undefined && next?.hyphened) {
      // A compound that the glossary writes closed, here with a hyphen.
      form = wanted.forms.get(word.key + next.key);
      taken = 2;
    }
    if (form === undefined || (wanted.capitals && !/^[\p{Lu}.]+s?$/u.test(word.text))) return null;
    if (form !== 'base' && inflection === 'base') {
      inflection = form;
      inflected = index;
    }
    at += taken;
  }
  return matchOf(rendering, words, from, at, inflection, inflected);
}

function matchOf(
  rendering: Rendering,
  words: readonly EnglishWord[],
  from: number,
  to: number,
  inflection: Inflection,
  inflected: number,
): RenderingMatch {
  return { rendering, start: words[from]!.start, end: words[to - 1]!.end, from, to, inflection, inflected };
}
