/** Which tab of the side panel is shown, and whether it was asked to take the focus. */
import { create } from 'zustand';

/** In the order they are shown; what is in them comes from features. */
export const panelTabIds = ['comments', 'findings', 'terms', 'memory', 'history'] as const;
export type PanelTabId = (typeof panelTabIds)[number];

interface PanelState {
  readonly tab: PanelTabId;
  /** Counts requests for the focus. */
  readonly focus: number;
  /** Comments of the current row, or all open ones of the project. */
  readonly comments: 'row' | 'open';
}

export const usePanel = create<PanelState>(() => ({ tab: 'comments', focus: 0, comments: 'row' }));

export function showTab(tab: PanelTabId, focus = false) {
  usePanel.setState((state) => ({ tab, focus: state.focus + (focus ? 1 : 0) }));
}
