/** What the whole window shares. What one pane alone needs stays in that pane. */
import { create } from 'zustand';
import type { Environment, Settings } from '../../contract/main-calls';
import type { Failure } from '../../contract/result';
import type { DocumentView, ProjectView, UndoState } from '../../contract/views';
import type { Destination } from './navigation';
import type { Notice } from './notices';

export interface CurrentRow {
  readonly segment: string;
  /** Place among the worked rows of the article, from 0. */
  readonly index: number;
}

/** Whether what was typed is on the disk. `failure` says why not. */
export type SavedState =
  | { readonly state: 'saved' | 'saving'; readonly failure: null }
  | { readonly state: 'failed'; readonly failure: Failure };

export type DialogName =
  | 'paste'
  | 'export'
  | 'settings'
  | 'person'
  | 'correct-name'
  | 'keyboard'
  | 'palette'
  | 'checks'
  | 'import-warnings'
  | 'korean-source'
  | 'names'
  | 'remember'
  | 'term'
  | 'term-lists'
  | 'term-picker'
  | 'repair'
  | 'repetitions'
  | 'undo-import'
  | 'unsaved';

export interface AppState {
  /** `loading` until the engine has said whether a project is open. */
  readonly phase: 'loading' | 'no-project' | 'project';
  readonly project: ProjectView | null;
  readonly documentId: string | null;
  /** The open article; null while it loads. Kept fresh by `session.ts`. */
  readonly document: DocumentView | null;
  readonly current: CurrentRow | null;
  /** True while the current row's editor is open. */
  readonly editing: boolean;
  /** Articles selected in the library, in its order. */
  readonly selection: readonly string[];
  readonly undo: UndoState;
  readonly saved: SavedState;
  /** Language, theme, view, columns, what changes are shown against, panes and who works. */
  readonly settings: Settings;
  readonly environment: Environment;
  /** Where the article view is asked to go; see `navigation.ts`. */
  readonly destination: Destination | null;
  readonly dialog: DialogName | null;
  readonly notices: readonly Notice[];
}

export const initialSettings: Settings = {
  language: 'system',
  theme: 'system',
  face: 'serif',
  zoom: 1,
  columns: 'three',
  view: 'changes',
  against: 'mt',
  libraryShown: true,
  panelShown: true,
  libraryWidth: 260,
  panelWidth: 320,
  people: [],
  personId: null,
};

export const initialEnvironment: Environment = {
  platform: 'linux',
  version: '',
  runtime: '',
  sandboxed: true,
  systemLanguage: 'en',
  dark: false,
  highContrast: false,
  reducedMotion: false,
  recent: [],
};

export const useApp = create<AppState>(() => ({
  phase: 'loading',
  project: null,
  documentId: null,
  document: null,
  current: null,
  editing: false,
  selection: [],
  undo: { undo: null, redo: null },
  saved: { state: 'saved', failure: null },
  settings: initialSettings,
  environment: initialEnvironment,
  destination: null,
  dialog: null,
  notices: [],
}));

export function isReadOnly(state: AppState): boolean {
  return state.project?.readOnly != null;
}

/** An article that was removed can be read, and brought back, but nothing in it changes. */
export function isArticleReadOnly(state: AppState): boolean {
  return isReadOnly(state) || state.document?.removed === true;
}

export function setSaved(saved: SavedState) {
  const before = useApp.getState().saved;
  if (before.state !== saved.state || before.failure !== saved.failure) useApp.setState({ saved });
}

export function openDialog(dialog: DialogName | null) {
  useApp.setState({ dialog });
}
