/** What the engine shows of a project: only what is in view, never the whole. Types alone. */
import type { ArticleMetadata } from '../core/article/article';
import type { Severity } from '../core/checks/check';
import type { EventKind } from '../core/project/events';
import type { AnchorSide, Person, SegmentStatus, Thread, Zone } from '../core/project/model';
import type { RecordKind } from '../core/project/records';
import type { FindingOnRow } from './finding-views';
import type { Failure } from './result';

export type ReadOnlyReason =
  | { readonly code: 'open-elsewhere'; readonly by: string; readonly host: string; readonly since: string }
  | { readonly code: 'file-protected' }
  /** Opened from a copy: the disk has no room even to begin writing. */
  | { readonly code: 'disk-full' }
  /** Something in the file is damaged: `damage` of the project says what. */
  | { readonly code: 'damaged' }
  | { readonly code: LostCode };

/** Why a project can no longer be written although it is open: see `fileLost` of the events. */
export const lostCodes = ['file-gone', 'file-replaced', 'journal-gone'] as const;

export type LostCode = (typeof lostCodes)[number];

export function isLost(code: string): code is LostCode {
  return (lostCodes as readonly string[]).includes(code);
}

/** Where a project file is damaged. */
export interface DamagedPlace {
  /** The table, or `pages`, `schema`. */
  readonly table: string;
  /** Of the row, or the number of an event. '' where there is none. */
  readonly id: string;
  readonly field: string; // a column, or `checksum` where the row differs from its own
}

export interface ProjectView {
  /** File name without folder and ending. */
  readonly name: string;
  readonly documents: number;
  readonly segments: number;
  readonly people: readonly Person[];
  readonly readOnly: ReadOnlyReason | null;
  /** What the person should know of how it was opened. */
  readonly warnings: readonly Failure[];
  /** What was found damaged so far; the rest can be read, nothing is written. */
  readonly damage: readonly DamagedPlace[];
  readonly actor: Person | null;
  /** The row that was worked on last, to open the project at; null where there is none. */
  readonly place: { readonly document: string; readonly segment: string } | null;
}

/** A copy of a project that the app has kept. */
export interface BackupView {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly bytes: number;
}

export interface StatusCounts {
  readonly untouched: number;
  readonly edited: number;
  readonly 'needs-work': number;
  readonly approved: number;
}

/** One line of the library. Counts are of worked rows. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly importedAt: string;
  readonly rows: number;
  readonly counts: StatusCounts;
  readonly openComments: number;
  /** Alignment beads the engine is not sure of. */
  readonly uncertain: number;
  readonly hasKorean: boolean;
  /** Open findings by severity; null where the article has not been checked as it stands. */
  readonly findings: Readonly<Record<Severity, number>> | null;
}

export interface DocumentView extends DocumentSummary {
  /** Out of the library: it can be read and brought back, and nothing in it changes. */
  readonly removed: boolean;
  readonly header: ArticleMetadata;
  readonly engine: string | null;
  readonly origin: string | null;
  /** Rows set aside: web leftovers. Byline and copyright rows are in the header card. */
  readonly leftovers: number;
}

export interface ThreadOnRow {
  readonly id: string;
  readonly side: AnchorSide;
  /** UTF-16, end exclusive; null when the words are gone. */
  readonly start: number | null;
  readonly end: number | null;
  readonly resolved: boolean;
  readonly messages: number;
}

/** One row of the article. `index` counts worked rows of the article from 0. */
export interface RowView {
  readonly id: string;
  readonly index: number;
  readonly zone: Zone;
  readonly paragraph: number;
  /** True where a paragraph begins; the window leaves space above it. */
  readonly opens: boolean;
  /** What stands between the row before and this one within the paragraph. */
  readonly joiner: string;
  readonly ko: string | null;
  readonly mt: string;
  readonly target: string;
  readonly baseline: string;
  readonly status: SegmentStatus;
  readonly revision: number;
  readonly alignment: number | null;
  readonly locked: boolean;
  readonly threads: readonly ThreadOnRow[];
  /** Open findings of the row's own text, left to right; empty where it has not been checked yet. */
  readonly findings: readonly FindingOnRow[];
}

export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly T[];
}

/** A comment with what a list of all comments shows of its surroundings. */
export interface ThreadView extends Thread {
  readonly documentTitle: string;
  /** Of the row in its article; -1 for a row outside the worked ones. */
  readonly row: number;
}

export interface FoundRow {
  readonly document: string;
  readonly documentTitle: string;
  readonly segment: string;
  readonly row: number;
  readonly side: AnchorSide;
  readonly text: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

export interface FindReply {
  /** From `offset` on. A row with matches on two sides is here twice. */
  readonly rows: readonly FoundRow[];
  readonly offset: number;
  /** All rows with a match. */
  readonly total: number;
  /** All matches, and those of the rows before `offset`. */
  readonly places: number;
  readonly placesBefore: number;
  /** There are rows past the last of these. */
  readonly limited: boolean;
  /** False where time was up before the last row was read: there may be more. */
  readonly complete: boolean;
}

/** One row as a replacement would leave it; a locked row stays as it is. */
export interface ReplacedRow {
  readonly document: string;
  readonly documentTitle: string;
  readonly segment: string;
  readonly row: number;
  readonly before: string;
  readonly after: string;
  readonly places: number;
  readonly status: SegmentStatus;
  /** The status it has afterwards. */
  readonly becomes: SegmentStatus;
  readonly locked: boolean;
}

/** The figures are of all rows, not of the page alone. */
export interface ReplacePreview {
  readonly rows: readonly ReplacedRow[];
  readonly offset: number;
  /** Rows with something to replace, locked ones too. */
  readonly total: number;
  /** Matches in rows that are not locked. */
  readonly places: number;
  readonly locked: number;
  /** Approved rows that would be approved no longer. */
  readonly approved: number;
  readonly limited: boolean;
  readonly complete: boolean;
}

/** One line of the history of a row, an article or the project, newest first. */
export interface HistoryEntry {
  readonly event: string;
  readonly kind: EventKind;
  readonly action: string;
  readonly actor: Person | null;
  readonly time: string;
  readonly document: string | null;
  /** The text before and after, for entries that changed a row's text. */
  readonly before: string | null;
  readonly after: string | null;
  readonly undone: boolean;
}

export interface UndoState {
  /** Action of the operation that would be undone or redone, as in an event; null for none. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Articles that undo would take out of the library: it undoes their import, and must be confirmed. */
  readonly articles?: number;
}

/** What an operation on many rows did: those it changed, and those that others changed meanwhile and it left out. */
export interface RowsDone {
  readonly rows?: number;
  readonly left?: { readonly edited: number };
}

/** What the next undo would take out of the library. */
export interface UndoneImport {
  readonly articles: number;
  /** Of the first of them, in library order. */
  readonly titles: readonly { readonly id: string; readonly title: string }[];
}

export interface CommandReply extends RowsDone {
  readonly events: readonly string[];
  readonly created: {
    readonly thread?: string;
    readonly message?: string;
    readonly segment?: string;
    readonly record?: string;
  };
  readonly undo: UndoState;
}

export interface UndoReply extends RowsDone {
  /** Where to go to see what was undone; null where there is no one place. */
  readonly document: string | null;
  readonly segment: string | null;
  readonly action: string;
  readonly undo: UndoState;
}

export interface DocumentFigures {
  readonly words: number;
  /** Share of machine words changed: tercom's TER of the machine text against the edited, 0 to 1 and above. */
  readonly ter: number;
  /** Milliseconds between events of the article, pauses over a minute left out. */
  readonly editingTime: number;
}

export interface ImportedDocument {
  readonly id: string;
  readonly title: string;
  readonly segments: number;
}

/** Which files became an article: names, never paths; '' for pasted text, null where there was no Korean. */
export interface ImportedPair {
  readonly document: string;
  readonly english: string;
  readonly korean: string | null;
}

export interface ImportWarning {
  readonly code: string;
  readonly file: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ImportReply {
  readonly documents: readonly ImportedDocument[];
  readonly pairs: readonly ImportedPair[];
  readonly warnings: readonly ImportWarning[];
}

/** What a Korean source laid beside an article did, or would do. Counts are of worked rows. */
export interface AttachedKorean {
  readonly rows: number;
  readonly paired: number;
  /** Korean sentences that found no English: rows of their own. */
  readonly koreanOnly: number;
  readonly uncertain: number;
  /** Lines of the Korean page that were not taken. */
  readonly leftovers: number;
  /** The header card with what the Korean adds. */
  readonly header: ArticleMetadata;
  /** Codes of warnings.json. */
  readonly warnings: readonly string[];
}

/** One line of the ledger of names. */
export interface NameView {
  readonly ko: string;
  readonly en: string;
  /** Articles of the library whose byline names the person. */
  readonly articles: number;
}

export interface NamePreview {
  /** Articles and rows that the spelling would change. */
  readonly articles: number;
  readonly rows: number;
}

/** An article in which a name stands; `segment` is null where only the byline has it. */
export interface NamePlace {
  readonly document: string;
  readonly title: string;
  readonly segment: string | null;
}

/** Text of a file that was chosen, for a box it could have been pasted into. */
export interface ReadText {
  readonly file: string;
  readonly text: string;
  readonly html: string | null;
}

/** What would be imported, before it is: for the paste dialog. */
export interface IntakePreview {
  readonly title: string;
  readonly header: ArticleMetadata;
  readonly rows: number;
  readonly leftovers: readonly string[];
  readonly blocks: readonly { readonly kind: Zone; readonly text: string }[];
  readonly koreanRows: number;
  readonly uncertain: number;
}

export interface ExportPreview {
  /** For the preview pane: text, or HTML without scripts to be shown in a sandboxed frame. */
  readonly kind: 'text' | 'html';
  readonly content: string;
  /** What the format cannot carry, as codes. */
  readonly lost: readonly string[];
}

export interface FormatView {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly reads: boolean;
  readonly writes: boolean;
}

/** What changed, told to the window after every command, undo, import or change from outside. */
export interface ProjectChange {
  /** Articles whose rows or header changed; 'all' after an import or rebuild. */
  readonly documents: readonly string[] | 'all';
  /** Rows whose content changed while the order of rows stayed; null when rows came or went. */
  readonly segments: readonly string[] | null;
  readonly threads: boolean;
  /** Kinds of records that changed: mutes, terms, remembered corrections, settings. */
  readonly records: readonly RecordKind[];
  readonly undo: UndoState;
}

/** Findings were made again, or muted: what shows them asks anew. */
export interface Checked {
  /** Articles whose findings changed; 'all' where the word lists or a setting did. */
  readonly documents: readonly string[] | 'all';
  /** Rows whose findings changed, where it is known which; null for any of those articles. */
  readonly segments: readonly string[] | null;
}

/** Something that is wrong in a project file: a word for its kind, and its place. */
export interface VerifyProblem {
  readonly what: string;
  readonly where: string;
}

export interface VerifyReport {
  readonly ok: boolean;
  /** Sound events of the log. */
  readonly events: number;
  readonly problems: readonly VerifyProblem[];
}

/** The report on the damaged file, and the new one made of it with the places that could not be kept. */
export interface RepairReport extends VerifyReport {
  readonly repaired: { readonly file: string; readonly events: number; readonly lost: readonly string[] };
}

export interface EngineEvents {
  readonly opened: ProjectView;
  /** Damage was met in the open project; all of it that is known. It is read-only from now on. */
  readonly damaged: Pick<ProjectView, 'damage'>;
  readonly closed: Record<string, never>;
  /** The path no longer leads to the open project: nothing more is written, and nothing that was said is taken back. */
  readonly fileLost: { readonly code: LostCode; readonly file: string };
  readonly changed: ProjectChange;
  readonly checked: Checked;
  readonly progress: { readonly task: string; readonly done: number; readonly total: number };
}
