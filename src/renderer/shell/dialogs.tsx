import { useCallback, useEffect } from 'react';
import { openDialog, useApp } from '../state/store';
import { dialogs } from './features';

/** One dialog at a time, by name. */
export function Dialogs() {
  const name = useApp((state) => state.dialog);
  const close = useCallback(() => openDialog(null), []);
  useFirstName();
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
