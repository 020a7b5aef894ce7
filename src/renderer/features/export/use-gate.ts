/** What the project's gate says to an export: known once the articles are checked as they stand. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateView } from '../../../contract/finding-views';
import type { Failure } from '../../../contract/result';
import { engine, settle } from '../../state/client';
import { flushAll } from '../../state/flush';

export type GateState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly view: GateView }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Gatekeeper {
  readonly gate: GateState;
  /** Asks anew: more may have been found since, in what was saved last. */
  readonly again: () => Promise<GateState>;
}

const asking: GateState = { state: 'asking' };

/** Empty `documents`: all articles of the project. */
export function useGate(documents: readonly string[], wanted: boolean): Gatekeeper {
  const [gate, setGate] = useState<GateState>(asking);
  const key = JSON.stringify(documents);
  /** The number of the last question: an answer to one before is not shown. */
  const last = useRef(0);
  const again = useCallback(async () => {
    last.current += 1;
    const mine = last.current;
    const state = await ask(JSON.parse(key) as string[]);
    if (mine === last.current) setGate(state);
    return state;
  }, [key]);
  useEffect(() => {
    if (!wanted) return;
    setGate(asking);
    void again();
    return () => {
      last.current += 1;
    };
  }, [again, wanted]);
  return { gate, again };
}

/** With what is typed up to now. */
async function ask(documents: string[]): Promise<GateState> {
  await flushAll();
  const result = await settle(engine.gate({ documents }));
  if (!result) return asking;
  return result.ok ? { state: 'known', view: result.value } : { state: 'failed', failure: result };
}

/** Null where an export may go ahead; else what stands in its way. */
export function inTheWay(gate: GateState): GateView | null {
  return gate.state === 'known' && gate.view.count > 0 && gate.view.gate.action !== 'off' ? gate.view : null;
}
