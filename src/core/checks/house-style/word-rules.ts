import type { StyleWord } from '../style-profile';
import { instead, type Rule, type StyleHit } from './rule';

const run = /[\p{L}\p{N}]+/gu;
const joins = /[\p{L}\p{N}]/u;

/** A word to avoid by the small form of its first run of letters and digits, with where that run stands in it. */
type WordIndex = ReadonlyMap<string, readonly { readonly word: StyleWord; readonly at: number }[]>;

const indices = new WeakMap<readonly StyleWord[], WordIndex>();

/** Made once a profile: a desk's list may hold thousands, and every row asks. */
function indexOf(words: readonly StyleWord[]): WordIndex {
  const known = indices.get(words);
  if (known) return known;
  const index = new Map<string, { readonly word: StyleWord; readonly at: number }[]>();
  for (const word of words) {
    const first = new RegExp(run.source, 'u').exec(word.avoid);
    if (!first) continue;
    const key = first[0].toLowerCase();
    const entry = { word, at: first.index };
    const known = index.get(key);
    if (known) known.push(entry);
    else index.set(key, [entry]);
  }
  indices.set(words, index);
  return index;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The form of a word that stands at an offset: as given, or with a capital at the head of a sentence. */
function matchAt(en: string, start: number, avoid: string): 'as-given' | 'capital' | null {
  const found = en.slice(start, start + avoid.length);
  const bounded = !joins.test(en.charAt(start - 1)) && !joins.test(en.charAt(start + avoid.length));
  if (!bounded) return null;
  if (found === avoid) return 'as-given';
  return found === capital(avoid) ? 'capital' : null;
}

/** The desk's own list: whole words, the longest first where several begin together. */
export const ownWords: Rule = ({ en }, { style }) => {
  if (style.words.length === 0) return [];
  const index = indexOf(style.words);
  const hits: StyleHit[] = [];
  let done = 0;
  for (const { 0: first, index: at } of en.matchAll(run)) {
    const entries = index.get(first.toLowerCase());
    if (!entries || at < done) continue;
    const longest = entries
      .flatMap(({ word, at: inside }) => {
        const form = matchAt(en, at - inside, word.avoid);
        return form === null ? [] : [{ word, start: at - inside, form }];
      })
      .toSorted((a, b) => b.word.avoid.length - a.word.avoid.length)[0];
    if (!longest) continue;
    const { word, start, form } = longest;
    const found = en.slice(start, start + word.avoid.length);
    hits.push(hitOf(word, start, found, form === 'capital' ? capital(word.write) : word.write));
    done = start + found.length;
  }
  return hits;
};

function hitOf({ note }: StyleWord, start: number, found: string, write: string): StyleHit {
  const hit = instead(write === '' ? 'word-out' : 'word', start, found, write);
  return note === '' ? hit : { ...hit, code: `${hit.code}-why`, params: { ...hit.params, note } };
}

const smallWord = "\\p{Ll}[\\p{Ll}’'-]*";
const lastItem = new RegExp(`(,?) (?:and|or) ${smallWord}(?=[.;:)?!”]|$)`, 'gu');
/** At least two items with commas before it: what can only be a list. */
const earlierItems = new RegExp(`(?:^|[\\s(“])${smallWord}, (?:${smallWord}, )*(${smallWord})$`, 'u');
/** As far back as a list is looked for, in UTF-16 units. */
const reach = 80;

/** `ships, trucks, and trains`: only lists of single small words that end their clause, where nothing else is meant. */
export const serialComma: Rule = ({ en }, { style }) => {
  const wanted = style.serialComma;
  if (wanted === null) return [];
  return [...en.matchAll(lastItem)].flatMap(({ 1: comma = '', index }): readonly StyleHit[] => {
    if ((comma === ',') === (wanted === 'always')) return [];
    const word = earlierItems.exec(en.slice(Math.max(0, index - reach), index))?.[1];
    if (word === undefined) return [];
    const [code, write] = comma === ',' ? ['no-serial-comma', word] : ['serial-comma', `${word},`];
    return [instead(code!, index - word.length, `${word}${comma}`, write!)];
  });
};
