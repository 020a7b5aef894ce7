/** What the project's gate says to an export: known once the articles are checked as they stand. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateView } from '../../../contract/finding-views';
import type { Failure } from '../../../contract/result';
import { engine, settle } from '../../app/client';
import { flushAll } from '../../app/flush';

export type GateState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly view: GateView }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Gatekeeper {
  readonly gate: GateState;
  /** Waits for the answer to what is asked now. */
  readonly answer: () => Promise<GateState>;
  /** Asks anew: the engine has found more meanwhile. */
  readonly again: () => void;
}

const asking: GateState = { state: 'asking' };

/** Empty `documents`: all articles of the project. */
export function useGate(documents: readonly string[], wanted: boolean): Gatekeeper {
  const [gate, setGate] = useState<GateState>(asking);
  const [round, setRound] = useState(0);
  const answer = useRef<Promise<GateState>>(Promise.resolve(asking));
  const key = JSON.stringify(documents);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same again.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setGate(asking);
    answer.current = ask(JSON.parse(key) as string[]);
    void answer.current.then((state) => {
      if (current) setGate(state);
    });
    return () => {
      current = false;
    };
  }, [key, wanted, round]);
  return {
    gate,
    answer: useCallback(() => answer.current, []),
    again: useCallback(() => setRound((before) => before + 1), []),
  };
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
