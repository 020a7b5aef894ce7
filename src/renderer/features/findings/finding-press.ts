/** A finding that is pressed with the pointer, in the text or beside the row. */
import type { RowView } from '../../../contract/views';
import { findingKeysAt, findingsNamed } from '../../article-model/finding-attributes';
import { makeCurrent, useFindings } from '../../article-model/finding-store';
import { showTab } from '../../state/panel-store';
import { changeSettings } from '../../state/settings';
import { useApp } from '../../state/store';

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
