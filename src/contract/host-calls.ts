/**
 * What main alone may ask of the engine: everything that takes a path. A path comes from a native dialog, the
 * command line or a file dropped on the window, never from the window's scripts.
 */
import { z } from 'zod';
import { exportRequest, termKinds } from './engine-calls';
import { actorSchema } from './people';
import type { Result } from './result';
import type { ExportedTerms, ImportedTerms, ResourceView } from './term-views';
import type { BackupView, ImportReply, ProjectView, ReadText, RepairReport, VerifyReport } from './views';

const path = z.string().min(1).max(10_000);

export const hostInputs = {
  /** Opens a project; with `create` makes it, and fails where a file already stands. */
  open: z.strictObject({ path, create: z.boolean(), readOnly: z.boolean().optional() }),
  close: z.strictObject({}),
  /** The copies kept of a project, newest first, whether it can be opened or not. */
  backups: z.strictObject({ path }),
  /** Puts one of them beside the project under a new name. */
  restoreBackup: z.strictObject({ path, name: z.string().min(1).max(200) }),
  /** Looks for everything that is wrong in a project file, which is only read. */
  verify: z.strictObject({ path }),
  /** Writes what is sound of a project to a new file. */
  repair: z.strictObject({ path, out: path }),
  /** Writes the open project as it stands to another file, replacing what is there, and goes on in that one. */
  saveCopy: z.strictObject({ path }),
  /** Who works: given at start and again whenever it changes. */
  actor: actorSchema,
  /** The text of one article file, decoded; of a page also its HTML. */
  readText: z.strictObject({ path }),
  importFiles: z.strictObject({ files: z.array(path).min(1).max(100_000), korean: z.array(path).optional() }),
  /** Writes one file, or one a document into a folder where `path` is a folder. */
  exportTo: z.strictObject({ request: exportRequest, path, overwrite: z.boolean() }),
  /** The desk's own lists and memory, and the files shared with others: given at start and whenever they change. */
  shared: z.strictObject({
    desk: z.strictObject({ corrections: path, memory: path }).nullable(),
    glossaries: z.array(path).max(100),
    corrections: z.array(path).max(100),
    memories: z.array(path).max(20),
    /** A memory among them that is made first, where no file stands. */
    create: path.optional(),
  }),
  /** Puts the terms of a file into the project; one undo. */
  importTerms: z.strictObject({ kind: z.enum(termKinds), path }),
  exportTerms: z.strictObject({ kind: z.enum(termKinds), path, overwrite: z.boolean() }),
  /** Adds the sentences of a TSV file to the project's memory, or writes them to one. */
  importMemory: z.strictObject({ path }),
  exportMemory: z.strictObject({ path, overwrite: z.boolean() }),
} as const;

export interface HostReplies {
  readonly open: ProjectView;
  readonly close: Record<string, never>;
  readonly backups: readonly BackupView[];
  readonly restoreBackup: { readonly path: string };
  readonly verify: VerifyReport;
  readonly repair: RepairReport;
  readonly saveCopy: ProjectView;
  readonly actor: Record<string, never>;
  readonly readText: ReadText;
  readonly importFiles: ImportReply;
  readonly exportTo: { readonly files: readonly string[]; readonly lost: readonly string[] };
  readonly shared: readonly ResourceView[];
  readonly importTerms: ImportedTerms;
  readonly exportTerms: ExportedTerms;
  readonly importMemory: ImportedTerms;
  readonly exportMemory: ExportedTerms;
}

export type HostCallName = keyof typeof hostInputs;
export type HostInput<K extends HostCallName> = z.input<(typeof hostInputs)[K]>;
export type HostApi = {
  readonly [K in HostCallName]: (input: HostInput<K>) => Promise<Result<HostReplies[K]>>;
};
