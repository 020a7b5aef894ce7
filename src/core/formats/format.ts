/** What an export format is. One folder a format, one line in registry.ts; no format imports another. */
import type { ArticleMetadata } from '../article/article';
import type { Person, SegmentRecord, Thread } from '../project/model';

/** A text a row has had, with who made it so and when (ISO 8601). Oldest first, without the machine text. */
export interface RowVersion {
  readonly actor: string;
  readonly time: string;
  readonly target: string;
}

export interface ExportRow {
  readonly segment: SegmentRecord;
  /** Empty for a row nobody has changed. */
  readonly versions: readonly RowVersion[];
  readonly threads: readonly Thread[];
}

/** One article as the engine hands it to a writer: rows in order, leftovers left out. */
export interface ExportArticle {
  readonly id: string;
  readonly title: string;
  readonly header: ArticleMetadata;
  readonly engine: string | null;
  readonly rows: readonly ExportRow[];
}

export interface ExportOptions {
  /** What tracked changes are shown against. */
  readonly against: 'mt' | 'baseline';
  /** BCP 47 of the person's interface, for the few words a format adds itself. */
  readonly language: 'en' | 'ko';
  readonly people: ReadonlyMap<string, Person>;
  /** When the export is made, ISO 8601: part of the input, so that the same input gives the same file. */
  readonly now: string;
}

/** What a format could not carry, as a code and how often; shown to the user, never dropped silently. */
export interface Loss {
  readonly code:
    | 'comments'
    | 'resolved-comments'
    | 'tracked-changes'
    | 'korean'
    | 'statuses'
    | 'header'
    | 'leftovers'
    /** Characters that no file of this format can hold: controls, halves of surrogate pairs. */
    | 'control-characters';
  readonly count: number;
}

export interface WrittenFile {
  readonly content: string | Uint8Array;
  readonly lost: readonly Loss[];
}

export interface FormatWriter {
  /** Several articles go into one file where the format can hold them: see `many`. */
  readonly write: (articles: readonly ExportArticle[], options: ExportOptions) => Promise<WrittenFile>;
  readonly many: boolean;
  /** What the file will show, as an HTML page, where the file itself cannot be shown. Plain HTML stands in for it. */
  readonly preview?: (articles: readonly ExportArticle[], options: ExportOptions) => string;
}

export interface Format {
  readonly id: string;
  /** English name; the window translates it by id. */
  readonly title: string;
  /** Without the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Reading lives in the intake for text, Markdown and HTML. */
  readonly reads: boolean;
  readonly writer: FormatWriter | null;
}
