/**
 * The calls a window may make to the engine: name, input, reply, in one place. The engine validates every input
 * against these schemas; the window gets the types. None takes a path: files are chosen in main (main-calls.ts).
 */
import { z } from 'zod';
import { severities } from '../core/checks/severity';
import type { CommandInput } from '../core/project/commands';
import { segmentStatuses } from '../core/project/model';
import type {
  ChecksState,
  CheckView,
  FindingCounts,
  FindingPlace,
  FindingsPage,
  GateView,
  MuteView,
  ProjectSettings,
} from './finding-views';
import type { Result } from './result';
import type {
  ConcordanceReply,
  CorrectionPlaces,
  CorrectionProposalView,
  MemoryMatchView,
  RepetitionsReply,
  ResourceView,
  RowTermView,
  TermView,
} from './term-views';
import type {
  AttachedKorean,
  CommandReply,
  DocumentFigures,
  DocumentSummary,
  DocumentView,
  ExportPreview,
  FindReply,
  FormatView,
  HistoryEntry,
  ImportReply,
  IntakePreview,
  NamePlace,
  NamePreview,
  NameView,
  Page,
  ProjectView,
  ReplacePreview,
  RowView,
  ThreadView,
  UndoneImport,
  UndoReply,
  UndoState,
} from './views';

const id = z.string().min(1).max(100);
const count = z.number().int().nonnegative();
const page = { offset: count, limit: z.number().int().min(1).max(1000) };
const side = z.enum(['source', 'mt', 'target']);
const span = z.strictObject({ start: count, end: count });
/** One pasted text: at most 50 million UTF-16 units, as text and, where the clipboard had it, as HTML. */
const pasted = z.strictObject({
  text: z.string().max(50_000_000),
  html: z.string().max(50_000_000).nullable(),
});
const intake = z.strictObject({ english: pasted, korean: pasted.nullable() });
const attach = z.strictObject({ document: id, korean: pasted });
/** Which articles the library lists, and how. */
const libraryList = {
  /** Words of the title or publisher. */
  search: z.string().max(500).optional(),
  show: z.enum(['all', 'open', 'commented', 'findings', 'approved', 'removed']).optional(),
  order: z.enum(['imported', 'title', 'open', 'findings']).optional(),
};
const none = z.strictObject({});
/** Where words are looked for. */
const search = {
  query: z.string().min(1).max(1000),
  document: id.optional(),
  /** Rows chosen by hand. */
  segments: z.array(id).min(1).max(100_000).optional(),
  sides: z.array(side).min(1),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  /** `query` is a regular expression of RE2, which takes no longer than the text is long. */
  pattern: z.boolean().optional(),
  status: z.array(z.enum(segmentStatuses)).min(1).optional(),
};
/** Which findings: of a row, an article or the project. Muted ones are left out unless asked for alone. */
const findingScope = {
  document: id.optional(),
  segment: id.optional(),
  check: id.optional(),
  /** This and above. */
  severity: z.enum(severities).optional(),
  muted: z.boolean().optional(),
};

export const termKinds = ['glossary', 'corrections'] as const;

export const exportFormats = ['text', 'markdown', 'html', 'docx', 'docx-tracked', 'json'] as const;

export const exportRequest = z.strictObject({
  format: z.enum(exportFormats),
  /** Empty: every article of the project. */
  documents: z.array(id).max(100_000),
  /** What tracked changes are shown against. */
  against: z.enum(['mt', 'baseline']),
  /** The open findings were shown and are exported with all the same; a gate that refuses is not moved. */
  acknowledged: z.boolean().optional(),
});

export const engineInputs = {
  project: none,
  library: z.strictObject({ ...page, ...libraryList }),
  /** Where an article stands in the same list. */
  libraryIndex: z.strictObject({ document: id, ...libraryList }),
  document: z.strictObject({ document: id }),
  /** Worked rows of an article, or with `leftovers` the rows set aside. */
  rows: z.strictObject({ document: id, ...page, leftovers: z.boolean().optional() }),
  rowIndex: z.strictObject({ segment: id }),
  /** Where the paragraphs of an article begin: indices of its worked rows. */
  paragraphs: z.strictObject({ document: id }),
  /** The next row after `from` (before, if backwards) with one of these statuses; wraps round once. */
  nextRow: z.strictObject({
    document: id,
    from: z.number().int().min(-1),
    /** Absent: any. */
    status: z.array(z.enum(segmentStatuses)).min(1).optional(),
    /** Only rows whose alignment is below `sureAlignment`. */
    uncertain: z.boolean().optional(),
    backwards: z.boolean().optional(),
  }),
  /** Its fields are checked by `parseCommand`, which says which one is wrong. */
  command: z.custom<CommandInput>((value) => typeof value === 'object' && value !== null),
  /** Undoing an import is refused (`confirm-needed`, with the number of articles) without `confirm`. */
  undo: z.strictObject({ confirm: z.boolean().optional() }),
  redo: none,
  undoState: none,
  /**
   * Cancels the import of files that runs, or the operation on many rows, unless it is being written already; its call then answers
   * `canceled`, and nothing was changed. `progress` events have the task `operation`, then `operation-writing`.
   */
  cancelOperation: none,
  /** What the next undo would take out of the library, if it is an import. */
  undoneImport: none,
  threads: z.strictObject({
    ...page,
    document: id.optional(),
    segment: id.optional(),
    /** Absent: both. */
    resolved: z.boolean().optional(),
  }),
  /** A newer search of other words cancels this one. */
  find: z.strictObject({ ...search, offset: count.optional(), limit: z.number().int().min(1).max(1000) }),
  /** What a replacement would make of each row; the fields are those of the command `replace`. */
  previewReplace: z.strictObject({
    ...search,
    sides: z.tuple([z.literal('target')]),
    with: z.string().max(100_000),
    offset: count.optional(),
    limit: z.number().int().min(1).max(1000),
  }),
  history: z.strictObject({ ...page, document: id.optional(), segment: id.optional() }),
  figures: z.strictObject({ document: id }),
  /** Where the work stands: kept in the project, outside its history. */
  place: z.strictObject({ document: id, segment: id }),
  /** The ledger of names: spellings chosen in this project. */
  names: none,
  /** What choosing a spelling would change; the fields are those of the command `name`. */
  previewName: z.strictObject({
    ko: z.string().min(1).max(200),
    en: z.string().min(1).max(200),
    document: id.optional(),
  }),
  /** Articles in which a name stands, in library order. */
  nameArticles: z.strictObject({ ko: z.string().min(1).max(200), limit: z.number().int().min(1).max(1000) }),
  /** Lays a Korean source beside the rows of an article; one undo. */
  attachKorean: attach,
  previewAttach: attach,
  previewIntake: intake,
  importPasted: intake,
  formats: none,
  previewExport: exportRequest,

  // Checks. Findings of an article are made again where its rows, its names or the word lists have changed.
  findings: z.strictObject({
    ...page,
    ...findingScope,
    /** In the order they stand, or the heaviest first. */
    order: z.enum(['place', 'severity']).optional(),
  }),
  /** How many there are, by check and severity; for an article or the project. */
  findingCounts: z.strictObject({ document: id.optional() }),
  /** The finding after (before) a place in an article, going round the end once. Checks the article if need be. */
  nextFinding: z.strictObject({
    document: id,
    /** Row and UTF-16 offset in its English; row -1 for before the first. */
    row: z.number().int().min(-1),
    offset: z.number().int().min(-1),
    /** The finding that was gone to last: the one after it comes next, also where both are on the same words. */
    from: z.strictObject({ segment: id, key: z.string().max(1_000_000) }).optional(),
    backwards: z.boolean().optional(),
    severity: z.enum(severities).optional(),
    /** Where the article has none, the first (last) of the next article that is known to have one. */
    beyond: z.boolean().optional(),
  }),
  /** Checks everything that is not checked yet, in the background; `progress` events have the task `checks`. */
  checkAll: none,
  cancelChecks: none,
  checksState: none,
  /** Title, description and severity of every check, and whether it is muted in the project. */
  checks: none,
  mutes: z.strictObject({ ...page, document: id.optional() }),
  projectSettings: none,
  /** What the gate says to an export of these articles (empty: all). Checks what is not checked yet. */
  gate: z.strictObject({ documents: z.array(id).max(100_000) }),

  // Glossary and error memory: of the project, shared files and built in.
  terms: z.strictObject({
    ...page,
    kind: z.enum(termKinds),
    search: z.string().max(500).optional(),
    /** Absent: all. */
    origin: z.enum(['project', 'shared', 'built-in']).optional(),
  }),
  /** Terms in the Korean of a row (in its English where there is no Korean), in the order they stand. */
  rowTerms: z.strictObject({ segment: id }),
  /** What may be remembered of a tracked change: UTF-16 offsets into `before` and the row's edited text. */
  proposeCorrection: z.strictObject({
    segment: id,
    before: z.string().max(1_000_000),
    old: span,
    new: span,
  }),
  /** Where a correction that is not remembered yet would speak; the fields are those of the command `remember`. */
  correctionPlaces: z.strictObject({
    ko: z.array(z.string().min(1).max(1000)).max(100),
    wrong: z.array(z.string().min(1).max(1000)).min(1).max(100),
    right: z.array(z.string().min(1).max(1000)).min(1).max(100),
    document: id.optional(),
    limit: z.number().int().min(1).max(1000),
  }),

  // Translation memory: approved sentences of the project, of the desk and of shared files.
  memoryMatches: z.strictObject({ segment: id }),
  concordance: z.strictObject({
    words: z.string().trim().min(1).max(500),
    language: z.enum(['ko', 'en']),
    limit: z.number().int().min(1).max(500),
  }),
  /** Other rows with the same sentence as this one and another English. */
  repetitions: z.strictObject({ segment: id, limit: z.number().int().min(1).max(1000) }),
  /** The word lists and memories in use, with their sizes. */
  resources: none,
} as const;

export interface EngineReplies {
  readonly project: ProjectView;
  readonly library: Page<DocumentSummary>;
  /** From 0; -1 where the list does not hold the article. */
  readonly libraryIndex: { readonly index: number };
  readonly document: DocumentView;
  readonly rows: Page<RowView>;
  readonly rowIndex: { readonly document: string; readonly index: number };
  readonly paragraphs: { readonly starts: readonly number[]; readonly rows: number };
  readonly nextRow: { readonly segment: string; readonly index: number } | null;
  readonly command: CommandReply;
  readonly undo: UndoReply;
  readonly redo: UndoReply;
  readonly undoState: UndoState;
  readonly cancelOperation: { readonly canceled: boolean };
  readonly undoneImport: UndoneImport;
  readonly threads: Page<ThreadView>;
  readonly find: FindReply;
  readonly history: Page<HistoryEntry>;
  readonly figures: DocumentFigures;
  readonly place: Record<string, never>;
  readonly names: readonly NameView[];
  readonly previewName: NamePreview;
  readonly nameArticles: readonly NamePlace[];
  readonly attachKorean: AttachedKorean;
  readonly previewAttach: AttachedKorean;
  readonly previewIntake: IntakePreview;
  readonly importPasted: ImportReply;
  readonly formats: readonly FormatView[];
  readonly previewExport: ExportPreview;
  readonly previewReplace: ReplacePreview;
  readonly findings: FindingsPage;
  readonly findingCounts: FindingCounts;
  readonly nextFinding: FindingPlace | null;
  readonly checkAll: ChecksState;
  readonly cancelChecks: ChecksState;
  readonly checksState: ChecksState;
  readonly checks: readonly CheckView[];
  readonly mutes: Page<MuteView>;
  readonly projectSettings: ProjectSettings;
  readonly gate: GateView;
  readonly terms: Page<TermView>;
  readonly rowTerms: readonly RowTermView[];
  readonly proposeCorrection: CorrectionProposalView | null;
  readonly correctionPlaces: CorrectionPlaces;
  readonly memoryMatches: readonly MemoryMatchView[];
  readonly concordance: ConcordanceReply;
  readonly repetitions: RepetitionsReply;
  readonly resources: readonly ResourceView[];
}

export type EngineCallName = keyof typeof engineInputs;
export type EngineInput<K extends EngineCallName> = z.input<(typeof engineInputs)[K]>;
export type EngineReply<K extends EngineCallName> = EngineReplies[K];

/** The engine as the window sees it: one function a call. */
export type EngineApi = {
  readonly [K in EngineCallName]: (input: EngineInput<K>) => Promise<Result<EngineReply<K>>>;
};

export type ExportRequest = z.infer<typeof exportRequest>;
export type IntakeRequest = z.infer<typeof intake>;
