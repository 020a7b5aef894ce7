/** A finding that is pressed with the pointer, in the text or beside the row. */
import type { RowView } from '../../../contract/views';
import { changeSettings } from '../../app/settings';
import { useApp } from '../../app/store';
import { showTab } from '../panel/panel-store';
import { findingKeysAt, findingsNamed } from './finding-marks';
import { makeCurrent, useFindings } from './finding-store';

export function showFindingsOfRow() {
  useFindings.setState({ scope: 'row' });
  showFindingsTab(true);
}

export function showFindingsTab(focus: boolean) {
  if (!useApp.getState().settings.panelShown) changeSettings({ panelShown: true });
  showTab('findings', focus);
}

/** Pressed words make their finding current; what else the press does is the row's. */
export function pressFinding(row: RowView, target: Element) {
  const [finding] = findingsNamed(row, findingKeysAt(target));
  if (finding) makeCurrent(row.id, finding);
}
