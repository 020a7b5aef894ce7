/** The memories in use, and what is done with them as files. */
import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../contract/result';
import type { ExportedTerms, ImportedTerms, ResourceView } from '../../../contract/term-views';
import { engine, host, onChanges, reportFailure, settle } from '../../state/client';
import { flushAll } from '../../state/flush';

/** What the last deed with a file came to; stays until the next, or until it is dismissed. */
export type MemoryOutcome =
  | { readonly deed: 'imported'; readonly reply: ImportedTerms }
  | { readonly deed: 'exported'; readonly reply: ExportedTerms };

export interface MemoriesInUse {
  readonly memories: readonly ResourceView[];
  readonly busy: boolean;
  readonly outcome: MemoryOutcome | null;
  readonly dismiss: () => void;
  readonly importTable: () => Promise<void>;
  readonly exportTable: () => Promise<void>;
  readonly addShared: (create: boolean) => Promise<void>;
  readonly removeShared: (file: string) => Promise<void>;
}

/** Sizes are told again when something has been approved, not at every keystroke. */
const rest = 1000;

export function useMemories(): MemoriesInUse {
  const [memories, setMemories] = useState<readonly ResourceView[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<MemoryOutcome | null>(null);

  const show = useCallback((all: readonly ResourceView[]) => {
    setMemories(all.filter(({ kind }) => kind === 'memory'));
  }, []);

  const load = useCallback(async () => {
    const result = await engine.resources({});
    if (result.ok) show(result.value);
  }, [show]);

  useEffect(() => {
    let timer = 0;
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void load(), rest);
    };
    void load();
    const stop = onChanges(soon);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [load]);

  async function run<T>(call: () => Promise<Result<T>>): Promise<T | null> {
    if (!(await flushAll())) return null;
    setBusy(true);
    const result = await settle(call());
    setBusy(false);
    if (result?.ok) return result.value;
    if (result && result.code !== 'canceled') reportFailure(result);
    return null;
  }

  return {
    memories,
    busy,
    outcome,
    dismiss: () => setOutcome(null),
    importTable: async () => {
      const reply = await run(() => host.importMemory({}));
      if (reply) setOutcome({ deed: 'imported', reply });
      await load();
    },
    exportTable: async () => {
      const reply = await run(() => host.exportMemory({}));
      if (reply) setOutcome({ deed: 'exported', reply });
    },
    addShared: async (create) => {
      const all = await run(() => host.addShared({ kind: 'memory', create }));
      if (all) show(all);
    },
    removeShared: async (file) => {
      const all = await run(() => host.removeShared({ kind: 'memory', file }));
      if (all) show(all);
    },
  };
}
