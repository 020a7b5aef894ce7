/** What the project's gate says to an export: known once the articles are checked as they stand. */
import { useCallback } from 'react';
import type { GateView } from '../../../contract/finding-views';
import type { Failure, Result } from '../../../contract/result';
import { flushAll, useFlushed } from '../../state/flush';
import { fetchEngine, useEngine } from '../../state/queries';

export type GateState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly view: GateView }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Gatekeeper {
  readonly gate: GateState;
  /** Asks again: more may have been found since, in what was saved last. */
  readonly again: () => Promise<GateState>;
}

/** Empty `documents`: all articles of the project. */
export function useGate(documents: readonly string[], wanted: boolean): Gatekeeper {
  const flushed = useFlushed();
  const key = JSON.stringify(documents);
  const { value, failure } = useEngine('gate', wanted && flushed ? { documents: [...documents] } : null);
  const again = useCallback(async () => {
    await flushAll();
    return stateOf(await fetchEngine('gate', { documents: JSON.parse(key) }, { fresh: true }));
  }, [key]);
  return { gate: stateOf(failure ?? (value && { ok: true, value })), again };
}

function stateOf(result: Result<GateView> | null): GateState {
  if (!result) return { state: 'asking' };
  return result.ok ? { state: 'known', view: result.value } : { state: 'failed', failure: result };
}

/** Null where an export may go ahead; else what stands in its way. */
export function inTheWay(gate: GateState): GateView | null {
  return gate.state === 'known' && gate.view.count > 0 && gate.view.gate.action !== 'off' ? gate.view : null;
}
