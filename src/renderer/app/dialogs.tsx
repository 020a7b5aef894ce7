import type { ReactNode } from 'react';
import { openDialog, useApp } from './store';

/** One dialog at a time, by name. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  const close = () => openDialog(null);
  const shown: Partial<Record<NonNullable<typeof dialog>, ReactNode>> = {};
  void close;
  return dialog === null ? null : shown[dialog];
}
