import { type ComponentType, useCallback, useEffect } from 'react';
import { ExportDialog } from '../features/export/export-dialog';
import { ChecksDialog } from '../features/findings/checks-dialog';
import { UndoImportDialog } from '../features/library/undo-import-dialog';
import { RepetitionsDialog } from '../features/memory/repetitions-dialog';
import { NamesDialog } from '../features/names/names-dialog';
import { Palette } from '../features/palette/palette';
import { ImportWarnings } from '../features/paste/import-warnings';
import { KoreanSourceDialog } from '../features/paste/korean-source-dialog';
import { PasteDialog } from '../features/paste/paste-dialog';
import { CorrectNameDialog } from '../features/people/correct-name-dialog';
import { PersonDialog } from '../features/people/person-dialog';
import { KeyboardHelp } from '../features/settings/keyboard-help';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { UnsavedDialog } from '../features/settings/unsaved-dialog';
import { TermListsDialog } from '../features/terms/lists-dialog';
import { RememberDialog } from '../features/terms/remember-dialog';
import { TermDialog } from '../features/terms/term-form';
import { TermPicker } from '../features/terms/term-picker';
import { runAction } from '../state/actions';
import { type DialogName, openDialog, useApp } from '../state/store';

const dialogs: Readonly<Record<DialogName, ComponentType<{ readonly onClose: () => void }>>> = {
  checks: ChecksDialog,
  'correct-name': CorrectNameDialog,
  export: ExportDialog,
  'import-warnings': ImportWarnings,
  keyboard: KeyboardHelp,
  'korean-source': KoreanSourceDialog,
  names: NamesDialog,
  palette: Palette,
  paste: PasteDialog,
  person: PersonDialog,
  repetitions: RepetitionsDialog,
  remember: RememberDialog,
  settings: SettingsDialog,
  term: TermDialog,
  'term-lists': TermListsDialog,
  'term-picker': TermPicker,
  'undo-import': UndoImportDialog,
  unsaved: UnsavedDialog,
};

/** One dialog at a time, by name. */
export function Dialogs() {
  const name = useApp((state) => state.dialog);
  const close = useCallback(() => openDialog(null), []);
  useFirstName();
  useFocusAfterwards(name);
  const Shown = name && dialogs[name];
  return Shown ? <Shown onClose={close} /> : null;
}

/** Who works is asked once a start, when the first project is open and nobody has said. */
function useFirstName() {
  const nameless = useApp((state) => state.phase === 'project' && state.settings.personId === null);
  useEffect(() => {
    if (nameless && useApp.getState().dialog === null) openDialog('person');
  }, [nameless]);
}

/** A dialog gives the focus back to where it was; one that was there first has nowhere: then the work has it. */
function useFocusAfterwards(name: DialogName | null) {
  useEffect(() => {
    if (name === null && document.activeElement === document.body) runAction('focus-article');
  }, [name]);
}
