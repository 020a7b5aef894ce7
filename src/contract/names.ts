/** Names alone, so that preload bundles no validator. Tests hold them against the schemas. */
import type { EngineCallName } from './engine-calls';
import type { MainCallName, MainEvents } from './main-calls';
import type { EngineEvents } from './views';

export const engineCallNames = [
  'project',
  'library',
  'libraryIndex',
  'document',
  'rows',
  'rowIndex',
  'paragraphs',
  'nextRow',
  'command',
  'undo',
  'redo',
  'cancelOperation',
  'undoState',
  'undoneImport',
  'threads',
  'find',
  'history',
  'figures',
  'place',
  'names',
  'previewName',
  'nameArticles',
  'attachKorean',
  'previewAttach',
  'previewIntake',
  'importPasted',
  'formats',
  'previewExport',
  'previewReplace',
  'findings',
  'findingCounts',
  'nextFinding',
  'checkAll',
  'cancelChecks',
  'checksState',
  'checks',
  'mutes',
  'projectSettings',
  'gate',
  'terms',
  'rowTerms',
  'proposeCorrection',
  'correctionPlaces',
  'memoryMatches',
  'concordance',
  'repetitions',
  'resources',
] as const satisfies readonly EngineCallName[];

export const mainCallNames = [
  'environment',
  'settings',
  'saveSettings',
  'addPerson',
  'choosePerson',
  'claimPerson',
  'correctPerson',
  'removePerson',
  'newProject',
  'openProject',
  'openRecent',
  'openSample',
  'verifyProject',
  'repairProject',
  'openRepaired',
  'openBackup',
  'importFiles',
  'importDropped',
  'openText',
  'readClipboard',
  'writeClipboard',
  'exportArticles',
  'importTerms',
  'exportTerms',
  'addShared',
  'removeShared',
  'importMemory',
  'exportMemory',
  'menuState',
  'readyToClose',
  'saveReport',
  'showExported',
] as const satisfies readonly MainCallName[];

export const engineEventNames = [
  'opened',
  'damaged',
  'closed',
  'changed',
  'checked',
  'progress',
] as const satisfies readonly (keyof EngineEvents)[];

export const mainEventNames = [
  'action',
  'environment',
  'settings',
  'engineRestarted',
  'windowRestarted',
  'closing',
  'failed',
] as const satisfies readonly (keyof MainEvents)[];

/** The channels between main and a window; preload alone speaks on them. */
export const channels = {
  /** A call to main, by name. */
  call: (name: MainCallName) => `call:${name}` as const,
  event: (name: keyof MainEvents) => `event:${name}` as const,
  /** From the window: its preload listens now. */
  ready: 'ready',
  /** To the window: its port to the engine. */
  enginePort: 'engine-port',
} as const;
