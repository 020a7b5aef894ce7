import { soundMatches } from '../../korean/sound';
import { commonNameWords, latinWords } from '../../spelling/name-words';
import type { GlossaryIndex } from '../../terms/glossary';
import type { CheckArticle, PreparedRow } from '../prepare';

const ofGlossary = new WeakMap<GlossaryIndex, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Words of a glossary's renderings, in small letters; made once a list. */
function wordsOfGlossary(glossary: GlossaryIndex | null): ReadonlySet<string> {
  if (glossary === null) return none;
  const known = ofGlossary.get(glossary);
  if (known) return known;
  const texts = glossary.terms.flatMap(({ entry }) => entry.en);
  const words = new Set(texts.flatMap(latinWords).map((word) => word.toLowerCase()));
  ofGlossary.set(glossary, words);
  return words;
}

/** Names the article itself settles: its header and the ledger. As they are spelled. */
export function settledNames({ header, names }: CheckArticle): ReadonlySet<string> {
  const people = (header?.bylines ?? []).flatMap((byline) => [
    byline.outletEnglish ?? '',
    byline.email ?? '',
    ...byline.places.map(({ en }) => en),
    ...byline.people.flatMap(({ name, affiliation }) => [name.en, affiliation?.en ?? '']),
  ]);
  const outlets = [header?.publisher?.en ?? '', header?.copyright?.holder.en ?? ''];
  return new Set([...people, ...outlets, ...names.values()].flatMap(latinWords));
}

/** How often each word stands in the article, by the word as written. */
export function countWords(rows: readonly PreparedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of rows) {
    for (const { kind, text } of tokens) {
      if (kind !== 'word') continue;
      const word = withoutPossessive(text);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

export function withoutPossessive(word: string): string {
  return word.replace(/['’]s$|(?<=s)['’]$/u, '');
}

/** What is known in one article beside the dictionary. */
export interface KnownNames {
  /** Small letters. */
  readonly has: (lower: string) => boolean;
  readonly settled: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

export function knownNames(article: CheckArticle): KnownNames {
  const settled = settledNames(article);
  const own = new Set([...settled].map((name) => name.toLowerCase()));
  const terms = wordsOfGlossary(article.terms.glossary);
  const common = commonNameWords();
  return {
    has: (lower) => own.has(lower) || terms.has(lower) || common.has(lower),
    settled,
    // Pairs belong to no one text: what stands in another says nothing.
    counts: article.connected ? countWords(article.rows) : new Map(),
  };
}

/** True where a word of the row's Korean sounds as the English does: 라브로프 Lavrov. */
export function soundsAsKorean({ ko, sure }: PreparedRow, english: string): boolean {
  if (ko === null || !sure) return false;
  const words = ko.match(/[가-힣]{2,}/gu) ?? [];
  return words.some((word) => {
    // A particle is one or two syllables, and a name may stand before a title.
    for (let end = Math.min(word.length, 12); end >= 2 && end >= word.length - 3; end -= 1) {
      if (soundMatches(word.slice(0, end), english)) return true;
    }
    return false;
  });
}
