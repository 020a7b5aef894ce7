/** The ledger of names: how the project spells people. */
import type { NameView } from '../../contract/views';
import { knownFromEngine, useEngine } from './queries';

export function useLedger() {
  return useEngine('names', {});
}

/** The spelling chosen for a person, as far as it is known; undefined for none. */
export function settledSpelling(ko: string): string | undefined {
  return spellingIn(knownFromEngine('names', {}), ko);
}

/** The spelling chosen for a person; null for none. */
export function useSettled(ko: string): string | null {
  return spellingIn(useLedger().value, ko) ?? null;
}

function spellingIn(names: readonly NameView[] | null | undefined, ko: string): string | undefined {
  return names?.find((name) => name.ko === ko)?.en;
}
