/**
 * What a check is. One folder a check, one line in registry.ts, `cases.ts` beside it; no check imports another. What
 * several checks need of a language stands in core/english and core/korean.
 */
import type { ArticleMetadata } from '../article/article';
import type { Zone } from '../project/model';
import type { Speller } from '../spelling/speller';
import type { Terms } from '../terms/terms';
import type { GrammarSource } from './grammar-lint';
import type { CheckArticle, PreparedRow } from './prepare';
import { type Severity, severities } from './severity';
import type { StyleProfile } from './style-profile';

export { type Severity, severities };

/** `target` is the English as it is edited; a check never looks at text an editor has deleted. */
export type FindingSide = 'source' | 'mt' | 'target';

/** Words in a row: UTF-16 offsets into that side's text, end exclusive. */
export interface Place {
  readonly segment: string | number;
  readonly side: FindingSide;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A sentence as a code of the check and the values it names; templates stand in `CheckTexts.messages`. */
export interface FindingMessage {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Finding extends Place {
  readonly check: string;
  readonly severity: Severity;
  readonly message: FindingMessage;
  /** What may stand in place of the quote, whole; null where nobody but the editor can know. '' takes it out. */
  readonly suggestion: string | null;
  /** The words elsewhere that the finding rests on: the Korean, the other spelling, the headline. */
  readonly evidence: readonly Place[];
}

/** One row as the caller has it. A row without Korean is checked as far as its English goes. */
export interface CheckRow {
  readonly id: string | number;
  readonly zone: Zone;
  /** Sentences of one paragraph share the number. */
  readonly paragraph: number;
  readonly ko: string | null;
  /** The edited English. '' where a Korean sentence has none. */
  readonly en: string;
  /** Confidence of the alignment, 0 to 1; null where it is not in doubt or there is no Korean. */
  readonly alignment: number | null;
}

/** What a check says of a place, before the runner adds the quote, the check's id and its severity. */
export interface Draft {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Default: `target`, and the row that was given. An article check names the row. */
  readonly side?: FindingSide;
  readonly row?: PreparedRow;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly suggestion?: string | null;
  /** Where this finding weighs other than the check's usual one. */
  readonly severity?: Severity;
  readonly evidence?: readonly Place[];
}

/** The English of a check. i18next shows it where `locales/` has no translation: `checks:<id>.messages.<code>`. */
export interface CheckTexts {
  readonly title: string;
  /** One or two sentences: what it finds, and where it stops. */
  readonly description: string;
  /** Template by code; `{{name}}` is filled in from the message's parameters. */
  readonly messages: Readonly<Record<string, string>>;
}

interface CheckBase {
  readonly id: string;
  readonly severity: Severity;
  /** True where it says nothing at all without the Korean. */
  readonly needsSource: boolean;
  readonly texts: CheckTexts;
}

/** Looks at one row at a time; `article` is there for its date, names and style, never for other rows. */
export interface SegmentCheck extends CheckBase {
  readonly scope: 'segment';
  readonly run: (row: PreparedRow, article: CheckArticle) => readonly Draft[];
}

/** Looks at the rows of one article together. */
export interface ArticleCheck extends CheckBase {
  readonly scope: 'article';
  readonly run: (article: CheckArticle) => readonly Draft[];
}

export type Check = SegmentCheck | ArticleCheck;

export interface CheckOptions {
  /** Ids to run; all where absent. Unknown ids are the caller's to refuse. */
  readonly only?: readonly string[];
  readonly disabled?: readonly string[];
  /** Severity by check id, in place of the check's own. */
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly style?: StyleProfile;
  /** Spellings the desk has settled on, by Hangul name: the project's ledger. */
  readonly names?: ReadonlyMap<string, string>;
  /** Glossary and error memory, prepared; without them the checks of terms say nothing. */
  readonly terms?: Terms;
  /** A dictionary; without one the check of spelling says nothing. */
  readonly speller?: Speller;
  /** What a grammar checker has found; without it the check of grammar says nothing. */
  readonly grammar?: GrammarSource;
}

/** A case of a check's `cases.ts`: one row, or the rows of an article. Invented people, Korean news as it is. */
export interface CheckCase {
  readonly ko?: string | null;
  readonly en?: string;
  readonly zone?: Zone;
  /** Instead of ko and en: zone, Korean, English of each row. A new paragraph where the zone ends in `+`. */
  readonly rows?: readonly (readonly [zone: Zone | 'paragraph+', ko: string | null, en: string])[];
  /** Run as a pair that belongs to no article. */
  readonly pairs?: boolean;
  readonly header?: ArticleMetadata;
  readonly style?: StyleProfile;
  readonly names?: ReadonlyMap<string, string>;
  readonly terms?: Terms;
  readonly speller?: Speller;
  readonly grammar?: GrammarSource;
}

export interface BadCase extends CheckCase {
  /** What must be found, in order; nothing else may be. `suggestion` is compared where it is given. */
  readonly finds: readonly {
    readonly quote: string;
    readonly code?: string;
    readonly suggestion?: string | null;
    readonly row?: number;
  }[];
}

export interface CheckCases {
  readonly good: readonly CheckCase[];
  readonly bad: readonly BadCase[];
}
