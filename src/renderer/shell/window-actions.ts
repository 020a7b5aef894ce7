/** Actions that belong to no pane: project, dialogs, view, undo; and what main's menus may offer now. */
import { useEffect } from 'react';
import type { Settings, WindowAction } from '../../contract/main-calls';
import { checkAll } from '../features/findings/check-run';
import { openBackup, repairProject, verifyProject } from '../features/repair/repair';
import { emptyDraft, openTermForm } from '../features/terms/term-draft';
import { useAction } from '../state/actions';
import { ask, host } from '../state/client';
import { redo, undo } from '../state/commands';
import { flushAll } from '../state/flush';
import { importFiles } from '../state/import';
import { listenToKeys } from '../state/keyboard';
import { changeSettings } from '../state/settings';
import { type DialogName, isReadOnly, openDialog, useApp } from '../state/store';

export function useWindowActions() {
  useProjectActions();
  useViewActions();
  useDialogActions();
  useAction('check-project', checkAll);
  useAction('undo', undo);
  useAction('redo', redo);
  useMenuState();
  const platform = useApp((state) => state.environment.platform);
  useEffect(() => listenToKeys(platform), [platform]);
}

function useProjectActions() {
  const opening = (open: () => Promise<unknown>) => async () => {
    if (await flushAll()) await open();
  };
  useAction(
    'new-project',
    opening(() => ask(host.newProject({}))),
  );
  useAction(
    'open-project',
    opening(() => ask(host.openProject({}))),
  );
  useAction(
    'open-sample',
    opening(() => ask(host.openSample({}))),
  );
  useAction('verify-project', verifyProject);
  useAction('repair-project', repairProject);
  useAction('open-backup', openBackup);
  useAction('import-files', () => importFiles({ folder: false }));
  useAction('import-folder', () => importFiles({ folder: true }));
  useAction('import-with-korean', () => importFiles({ folder: false, korean: true }));
}

function useViewActions() {
  const { libraryShown, panelShown } = useApp((state) => state.settings);
  useSetting('view-changes', { view: 'changes' });
  useSetting('view-final', { view: 'final' });
  useSetting('view-machine', { view: 'machine' });
  useSetting('columns-three', { columns: 'three' });
  useSetting('columns-tracked', { columns: 'tracked' });
  useSetting('toggle-library', { libraryShown: !libraryShown });
  useSetting('toggle-panel', { panelShown: !panelShown });
}

function useSetting(action: WindowAction, patch: Partial<Settings>) {
  useAction(action, () => changeSettings(patch));
}

function useDialogActions() {
  useDialog('command-palette', 'palette');
  useDialog('settings', 'settings');
  useDialog('person', 'person');
  const named = useApp((state) => state.settings.personId !== null);
  useAction('correct-name', () => openDialog('correct-name'), named);
  useDialog('paste-article', 'paste');
  useDialog('export', 'export');
  useDialog('keyboard-help', 'keyboard');
  useDialog('korean-source', 'korean-source');
  useDialog('names', 'names');
  useDialog('term-lists', 'term-lists');
  useAction('add-term', () => openTermForm(emptyDraft));
  useDialog('project-checks', 'checks');
}

function useDialog(action: WindowAction, dialog: DialogName) {
  useAction(action, () => openDialog(dialog));
}

function useMenuState() {
  const undo = useApp((state) => state.undo.undo);
  const redo = useApp((state) => state.undo.redo);
  const project = useApp((state) => state.project !== null);
  const article = useApp((state) => state.documentId !== null);
  const row = useApp((state) => state.current !== null);
  const readOnly = useApp(isReadOnly);
  useEffect(() => {
    void host.menuState({ undo, redo, project, document: article, row, readOnly });
  }, [undo, redo, project, article, row, readOnly]);
}
