/** The ledger of names as the window knows it: read once, and again when the project changes as a whole. */
import { create } from 'zustand';
import type { NameView } from '../../contract/views';
import { engine, onChanges } from './client';

interface LedgerState {
  /** Null until it has come. */
  readonly names: readonly NameView[] | null;
}

export const useLedger = create<LedgerState>(() => ({ names: null }));

let watching = false;

/** Keeps the ledger true from the first time somebody looks at it. */
export function watchLedger() {
  if (watching) return;
  watching = true;
  const load = async () => {
    const result = await engine.names({});
    useLedger.setState({ names: result.ok ? result.value : null });
  };
  onChanges(({ documents }) => {
    // A spelling concerns the whole project; what concerns one article changes no line of the ledger.
    if (documents === 'all') void load();
  });
  void load();
}

/** The spelling chosen for a person; null for none. */
export function useSettled(ko: string): string | null {
  return useLedger(({ names }) => names?.find((name) => name.ko === ko)?.en ?? null);
}
