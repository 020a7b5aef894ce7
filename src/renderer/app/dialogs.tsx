import { type ComponentType, useCallback } from 'react';
import { Palette } from '../features/palette/palette';
import { type DialogName, openDialog, useApp } from './store';

const dialogs: Readonly<Partial<Record<DialogName, ComponentType<{ readonly onClose: () => void }>>>> = {
  palette: Palette,
};

/** One dialog at a time, by name. */
export function Dialogs() {
  const name = useApp((state) => state.dialog);
  const close = useCallback(() => openDialog(null), []);
  const Shown = name && dialogs[name];
  return Shown ? <Shown onClose={close} /> : null;
}
