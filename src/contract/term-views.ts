/** What the engine shows of the glossary, the error memory and the translation memory. Types alone. */
import type { MatchKind } from '../core/memory/entry';
import type { ErrorEntry } from '../core/terms/error-memory';
import type { GlossaryEntry } from '../core/terms/glossary';
import type { CorrectionProposal } from '../core/terms/learn';

export type Origin = 'project' | 'shared' | 'built-in';

export type TermView = {
  readonly origin: Origin;
  /** Name of the shared file; null for the others. */
  readonly file: string | null;
} & (
  | { readonly kind: 'glossary'; readonly entry: GlossaryEntry }
  | { readonly kind: 'corrections'; readonly entry: ErrorEntry }
);

/** A term that stands in a row. */
export interface RowTermView {
  readonly origin: Origin;
  readonly entry: GlossaryEntry;
  readonly side: 'source' | 'target';
  /** UTF-16 into that side, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where one of its right renderings stands in the edited English; null where none does. */
  readonly rendered: { readonly start: number; readonly end: number } | null;
}

export interface CorrectionProposalView extends CorrectionProposal {
  /** A remembered correction that says this already; null where none does. */
  readonly known: ErrorEntry | null;
}

/** Exact words of a row and what would stand in their place. */
export interface CorrectionPlace {
  readonly document: string;
  readonly documentTitle: string;
  readonly segment: string;
  readonly row: number;
  readonly text: string;
  readonly ko: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly suggestion: string;
  readonly locked: boolean;
}

export interface CorrectionPlaces {
  readonly places: readonly CorrectionPlace[];
  readonly total: number;
  readonly limited: boolean;
}

/** A row of the open project. */
export interface RowPlace {
  readonly document: string;
  readonly segment: string;
}

export interface MemoryMatchView {
  readonly kind: MatchKind;
  readonly percent: number;
  readonly numbersDiffer: boolean;
  /** What it was found by, and its language. */
  readonly source: string;
  readonly language: 'ko' | 'en';
  /** The row's own sentence in that language. */
  readonly wanted: string;
  readonly en: string;
  /** The row's edited text is this English already. */
  readonly said: boolean;
  /** Title of the article it comes from. */
  readonly from: string;
  readonly actor: string;
  readonly time: string;
  readonly origin: Exclude<Origin, 'built-in'> | 'desk';
  readonly file: string | null;
  /** The row that says it, where it is one of this project. */
  readonly place: RowPlace | null;
}

export interface ConcordanceLine {
  readonly ko: string | null;
  readonly mt: string | null;
  readonly en: string;
  /** Where the words stand in the text of the language asked for. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  readonly from: string;
  readonly actor: string;
  readonly time: string;
  readonly origin: MemoryMatchView['origin'];
  readonly file: string | null;
  readonly place: RowPlace | null;
}

export interface ConcordanceReply {
  readonly lines: readonly ConcordanceLine[];
  readonly limited: boolean;
}

export interface RepeatedRow {
  readonly document: string;
  readonly documentTitle: string;
  readonly segment: string;
  readonly row: number;
  /** Its English as it stands. */
  readonly text: string;
  readonly approved: boolean;
  readonly locked: boolean;
}

export interface RepetitionsReply {
  /** The sentence of all of them: Korean, or the machine's English where there is no Korean. */
  readonly sentence: string;
  readonly language: 'ko' | 'en';
  /** The English they would get. */
  readonly text: string;
  /** It is not what the machine wrote. */
  readonly edited: boolean;
  readonly rows: readonly RepeatedRow[];
  readonly limited: boolean;
}

/** A list or memory in use. */
export interface ResourceView {
  readonly kind: 'glossary' | 'corrections' | 'memory';
  readonly origin: Origin | 'desk';
  /** File name of a shared one. */
  readonly file: string | null;
  readonly entries: number;
  /** Why it cannot be used, or lines that could not be read, as codes of `problems.json`; empty where all is well. */
  readonly problems: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}

/** A file of terms or sentences that was read: what it put into the project, and what it could not. */
export interface ImportedTerms {
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly problems: ResourceView['problems'];
}

export interface ExportedTerms {
  readonly file: string;
  readonly entries: number;
}
