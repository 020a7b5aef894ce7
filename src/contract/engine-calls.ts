/**
 * The calls a window may make to the engine: name, input, reply, in one place. The engine validates every input
 * against these schemas; the window gets the types. None takes a path: files are chosen in main (main-calls.ts).
 */
import { z } from 'zod';
import type { CommandInput } from '../core/project/commands';
import { segmentStatuses } from '../core/project/model';
import type { Result } from './result';
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
  RowView,
  ThreadView,
  UndoReply,
  UndoState,
} from './views';

const id = z.string().min(1).max(100);
const count = z.number().int().nonnegative();
const page = { offset: count, limit: z.number().int().min(1).max(1000) };
const side = z.enum(['source', 'mt', 'target']);
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
  show: z.enum(['all', 'open', 'commented', 'approved', 'removed']).optional(),
  order: z.enum(['imported', 'title', 'open']).optional(),
};
const none = z.strictObject({});

export const exportFormats = ['text', 'markdown', 'html', 'docx', 'docx-tracked', 'json'] as const;

export const exportRequest = z.strictObject({
  format: z.enum(exportFormats),
  /** Empty: every article of the project. */
  documents: z.array(id).max(100_000),
  /** What tracked changes are shown against. */
  against: z.enum(['mt', 'baseline']),
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
  undo: none,
  redo: none,
  undoState: none,
  threads: z.strictObject({
    ...page,
    document: id.optional(),
    segment: id.optional(),
    /** Absent: both. */
    resolved: z.boolean().optional(),
  }),
  find: z.strictObject({
    query: z.string().min(1).max(1000),
    document: id.optional(),
    sides: z.array(side).min(1),
    matchCase: z.boolean(),
    wholeWord: z.boolean(),
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
