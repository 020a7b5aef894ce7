/** The calls a window may make to main: dialogs, settings, the window itself. Main validates input and sender. */
import { z } from 'zod';
import { exportRequest, termKinds } from './engine-calls';
import { type AppPerson, appPersonSchema, personFields } from './people';
import type { Result } from './result';
import type { ExportedTerms, ImportedTerms, ResourceView } from './term-views';
import type { ImportReply, ProjectView, ReadText, RepairReport, VerifyReport } from './views';

export const settingsSchema = z.strictObject({
  /** BCP 47, or 'system'. */
  language: z.enum(['system', 'en', 'ko']),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  /** Face of the reading text. */
  face: z.enum(['serif', 'sans']),
  /** 1 is 100 per cent. */
  zoom: z.number().min(0.5).max(3),
  /** Three columns (Korean | machine | edited) or two with tracked changes in line. */
  columns: z.enum(['three', 'tracked']),
  view: z.enum(['changes', 'final', 'machine']),
  against: z.enum(['mt', 'baseline']),
  libraryShown: z.boolean(),
  panelShown: z.boolean(),
  libraryWidth: z.number().min(0).max(2000),
  panelWidth: z.number().min(0).max(2000),
  /** Everybody who has worked on this computer, and who does now: null before anybody has said so. */
  people: z.array(appPersonSchema).max(500),
  personId: personFields.id.nullable(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Who works now; null before anybody has said so. */
export function currentPerson({ people, personId }: Pick<Settings, 'people' | 'personId'>): AppPerson | null {
  return people.find(({ id }) => id === personId) ?? null;
}

const none = z.strictObject({});
const someone = z.strictObject({ id: personFields.id });
/** Empty initials follow from the name. */
const signature = z.strictObject({ name: personFields.name, initials: personFields.initials });

export const sharedKinds = ['glossary', 'corrections', 'memory'] as const;

export const mainInputs = {
  environment: none,
  settings: none,
  /** Who works is not set but by the calls below. */
  saveSettings: settingsSchema.omit({ people: true, personId: true }).partial(),
  /** Becomes somebody who has not worked here before. */
  addPerson: signature,
  /** Becomes somebody of the list. */
  choosePerson: someone,
  /** Becomes somebody who has worked on the open project on another computer. */
  claimPerson: someone,
  /** Corrects how the current person is spelled, also on what is signed already. */
  correctPerson: signature,
  /** Takes somebody else than the current person off the list; no project changes. */
  removePerson: someone,
  newProject: none,
  openProject: none,
  openRecent: z.strictObject({ index: z.number().int().min(0).max(50) }),
  openSample: none,
  /** Verifies the open project, or one that is asked for where none is open. */
  verifyProject: none,
  /** Asks for a new file and repairs the project into it that is open, or was verified last. */
  repairProject: none,
  /** Opens what was repaired last. */
  openRepaired: none,
  /** Offers the copies kept of that project and opens the one chosen. */
  openBackup: none,
  /** Asks for files or a folder and imports them; Korean sources may be asked for as well. */
  importFiles: z.strictObject({ korean: z.boolean(), folder: z.boolean() }),
  /** Imports files dropped on the window; preload turns File objects into paths. */
  importDropped: z.strictObject({ files: z.array(z.string().min(1)).min(1).max(100_000) }),
  /** Asks for one file with a Korean source and reads it. */
  openText: none,
  readClipboard: none,
  writeClipboard: z.strictObject({ text: z.string().max(10_000_000) }),
  exportArticles: exportRequest,
  /** Asks for a file and puts its terms into the project, or writes those of the project to one. */
  importTerms: z.strictObject({ kind: z.enum(termKinds) }),
  exportTerms: z.strictObject({ kind: z.enum(termKinds) }),
  /** Asks for a file that is read with every project from now on; a memory may be made anew. */
  addShared: z.strictObject({ kind: z.enum(sharedKinds), create: z.boolean().optional() }),
  removeShared: z.strictObject({ kind: z.enum(sharedKinds), file: z.string().min(1).max(100_000) }),
  importMemory: none,
  exportMemory: none,
  /** Tells main what menus should offer now. */
  menuState: z.strictObject({
    undo: z.string().nullable(),
    redo: z.string().nullable(),
    project: z.boolean(),
    document: z.boolean(),
    row: z.boolean(),
    readOnly: z.boolean(),
  }),
  /** Everything typed is saved: the window may close. */
  readyToClose: none,
  saveReport: none,
  showExported: z.strictObject({ index: z.number().int().min(0) }),
} as const;

export interface Environment {
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
  readonly runtime: string;
  readonly sandboxed: boolean;
  /** BCP 47 of the system. */
  readonly systemLanguage: string;
  readonly dark: boolean;
  readonly highContrast: boolean;
  readonly reducedMotion: boolean;
  readonly recent: readonly string[];
}

export interface MainReplies {
  readonly environment: Environment;
  readonly settings: Settings;
  readonly saveSettings: Settings;
  readonly addPerson: Settings;
  readonly choosePerson: Settings;
  readonly claimPerson: Settings;
  readonly correctPerson: Settings;
  readonly removePerson: Settings;
  readonly newProject: ProjectView;
  readonly openProject: ProjectView;
  readonly openRecent: ProjectView;
  readonly openSample: ProjectView;
  readonly verifyProject: VerifyReport & { readonly file: string };
  readonly repairProject: RepairReport & { readonly file: string };
  readonly openRepaired: ProjectView;
  readonly openBackup: ProjectView;
  readonly importFiles: ImportReply;
  readonly importDropped: ImportReply;
  readonly openText: ReadText;
  readonly readClipboard: { readonly text: string; readonly html: string | null };
  readonly writeClipboard: Record<string, never>;
  readonly exportArticles: { readonly files: readonly string[]; readonly lost: readonly string[] };
  readonly importTerms: ImportedTerms;
  readonly exportTerms: ExportedTerms;
  readonly addShared: readonly ResourceView[];
  readonly removeShared: readonly ResourceView[];
  readonly importMemory: ImportedTerms;
  readonly exportMemory: ExportedTerms;
  readonly menuState: Record<string, never>;
  readonly readyToClose: Record<string, never>;
  readonly saveReport: { readonly file: string };
  readonly showExported: Record<string, never>;
}

export type MainCallName = keyof typeof mainInputs;
export type MainInput<K extends MainCallName> = z.input<(typeof mainInputs)[K]>;
export type MainApi = {
  readonly [K in MainCallName]: (input: MainInput<K>) => Promise<Result<MainReplies[K]>>;
};

/** Things the window is asked to do by a menu, an accelerator or the system. */
export const windowActions = [
  'new-project',
  'open-project',
  'open-sample',
  'import-files',
  'import-folder',
  'import-with-korean',
  'paste-article',
  'export',
  'undo',
  'redo',
  'find',
  'find-in-project',
  'next-match',
  'previous-match',
  'command-palette',
  'settings',
  'person',
  'correct-name',
  'verify-project',
  'repair-project',
  'open-backup',
  'approve-next',
  'needs-work',
  'mark-untouched',
  'edit-row',
  'next-row',
  'previous-row',
  'next-open',
  'previous-open',
  'next-article',
  'previous-article',
  'next-change',
  'previous-change',
  'accept-change',
  'reject-change',
  'accept-row',
  'revert-row',
  'revert-article',
  'split-row',
  'merge-row',
  'set-zone',
  'set-aside',
  'edit-korean',
  'korean-source',
  'shift-korean-down',
  'shift-korean-up',
  'realign-from-here',
  'next-finding',
  'previous-finding',
  'apply-correction',
  'mute-finding',
  'mute-alike',
  'check-project',
  'project-checks',
  'add-term',
  'remember-correction',
  'term-lists',
  'insert-term',
  'concordance',
  'insert-match',
  'repetitions',
  'next-uncertain',
  'previous-uncertain',
  'spell-name',
  'names',
  'comment',
  'next-comment',
  'previous-comment',
  'resolve-comment',
  'apply-suggestion',
  'view-changes',
  'view-final',
  'view-machine',
  'columns-three',
  'columns-tracked',
  'reading-view',
  'toggle-library',
  'toggle-panel',
  'show-leftovers',
  'show-header',
  'original-lines',
  'focus-library',
  'focus-article',
  'focus-panel',
  'keyboard-help',
] as const;
export type WindowAction = (typeof windowActions)[number];

export interface MainEvents {
  readonly action: { readonly action: WindowAction };
  readonly environment: Environment;
  readonly settings: Settings;
  /** The engine stopped and was started again; `reopened` says whether the project is back. */
  readonly engineRestarted: { readonly reopened: boolean };
  /** The page of the window stopped and was loaded again. */
  readonly windowRestarted: Record<string, never>;
  /** The window is about to close: save what is typed, then call readyToClose. */
  readonly closing: Record<string, never>;
  /** A failure with no call to answer, e.g. a file opened from outside. */
  readonly failed: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}
