/** Rows with what several checks need of them worked out once, when the first asks. */
import type { ArticleMetadata } from '../article/article';
import { type Token, tokenize } from '../english/tokens';
import { type Comparison, compareNumbers } from '../korean/quantities/compare';
import type { Speller } from '../spelling/speller';
import { type EnglishText, readEnglish } from '../terms/english-text';
import { noTerms, type Terms } from '../terms/terms';
import type { CheckOptions, CheckRow, Place } from './check';
import type { GrammarSource } from './grammar-lint';
import { apLikeStyle, type StyleProfile } from './style-profile';

export interface PreparedRow extends CheckRow {
  /** Words, numbers and marks of the English. */
  readonly tokens: readonly Token[];
  /** The same for terms: hyphens separate, inflections are folded when they are compared. */
  readonly english: EnglishText;
  /** True where the Korean is there, its alignment not in doubt and its length that of a row: for checks of meaning. */
  readonly sure: boolean;
  /** What both sides say in numbers and dates, compared by value; null where `sure` is false. */
  readonly numbers: Comparison | null;
}

export interface CheckArticle {
  readonly rows: readonly PreparedRow[];
  readonly header: ArticleMetadata | null;
  readonly style: StyleProfile;
  /** Settled spellings by Hangul name, without those of the header. */
  readonly names: ReadonlyMap<string, string>;
  readonly terms: Terms;
  readonly speller: Speller | null;
  readonly grammar: GrammarSource | null;
  /** Rows belong to one text. False for a list of sentence pairs of anywhere. */
  readonly connected: boolean;
}

/**
 * Longer than any sentence, in UTF-16 units. Of a row beyond it (a file without line ends) terms are sought in its
 * beginning, and nothing compares it with its Korean: what does costs more than the length.
 */
export const longestRow = 4000;

/** Below it a bead may hold other sentences than its own; see sureAlignment in project/model. */
const leastAlignment = 0.75;

class Row implements PreparedRow {
  readonly id: string | number;
  readonly zone: CheckRow['zone'];
  readonly paragraph: number;
  readonly ko: string | null;
  readonly en: string;
  readonly alignment: number | null;
  readonly #reference: string | null;
  #tokens: readonly Token[] | null = null;
  #english: EnglishText | null = null;
  #numbers: Comparison | null = null;

  constructor(row: CheckRow, reference: string | null) {
    this.#reference = reference;
    this.id = row.id;
    this.zone = row.zone;
    this.paragraph = row.paragraph;
    this.ko = row.ko?.trim() ? row.ko : null;
    this.en = row.en;
    this.alignment = row.alignment;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.en);
    return this.#tokens;
  }

  get english(): EnglishText {
    this.#english ??= readEnglish(this.en.slice(0, longestRow));
    return this.#english;
  }

  get numbers(): Comparison | null {
    if (!this.sure || this.ko === null || this.en.trim() === '') return null;
    this.#numbers ??= compareNumbers(
      this.ko,
      this.en,
      this.#reference === null ? {} : { reference: this.#reference },
    );
    return this.#numbers;
  }

  get sure(): boolean {
    if (this.ko === null || this.ko.length > longestRow || this.en.length > longestRow) return false;
    return (this.alignment ?? 1) >= leastAlignment;
  }
}

export function prepareArticle(
  rows: readonly CheckRow[],
  header: ArticleMetadata | null,
  options: CheckOptions,
  connected: boolean,
): CheckArticle {
  const reference = header?.published?.slice(0, 10) ?? null;
  return {
    rows: rows.map((row) => new Row(row, reference)),
    header,
    style: options.style ?? apLikeStyle,
    names: options.names ?? new Map(),
    terms: options.terms ?? noTerms,
    speller: options.speller ?? null,
    grammar: options.grammar ?? null,
    connected,
  };
}

/** Words of a row's English as evidence. */
export function placeInTarget(row: CheckRow, start: number, end: number): Place {
  return { segment: row.id, side: 'target', start, end, quote: row.en.slice(start, end) };
}

/** Words of a row's Korean as evidence. */
export function placeInSource(row: CheckRow, start: number, end: number): Place {
  return { segment: row.id, side: 'source', start, end, quote: (row.ko ?? '').slice(start, end) };
}
