/** What the menu is made from, and what choosing an item does. */
import type { Environment, MainInput, Settings, WindowAction } from '../contract/main-calls';
import type { Translate } from './translate';

export type MenuState = MainInput<'menuState'>;

export interface MenuInput {
  readonly t: Translate;
  readonly platform: Environment['platform'];
  readonly settings: Settings;
  readonly state: MenuState;
  /** Names of recent projects. */
  readonly recent: readonly string[];
  /** Reload and developer tools, with the development server only. */
  readonly developer: boolean;
}

/** What choosing an item does. */
export interface MenuDeeds {
  readonly act: (action: WindowAction) => void;
  readonly openRecent: (index: number) => void;
  readonly clearRecent: () => void;
  readonly change: (settings: Partial<Settings>) => void;
  readonly zoom: (step: 1 | -1 | 0) => void;
  readonly saveReport: () => void;
  readonly minimize: () => void;
}

export const noState: MenuState = {
  undo: null,
  redo: null,
  project: false,
  document: false,
  row: false,
  readOnly: false,
};
