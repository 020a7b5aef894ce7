/** The memories in use, and what is done with them as files. */
import { useState } from 'react';
import type { Failure, Result } from '../../../contract/result';
import type { ExportedTerms, ImportedTerms, ResourceView } from '../../../contract/term-views';
import { host, reportFailure, settle } from '../../state/client';
import { flushAll } from '../../state/flush';
import { noteAnswer, useEngine } from '../../state/queries';

/** What the last deed with a file came to; stays until the next, or until it is dismissed. */
export type MemoryOutcome =
  | { readonly deed: 'imported'; readonly reply: ImportedTerms }
  | { readonly deed: 'exported'; readonly reply: ExportedTerms };

export interface MemoriesInUse {
  readonly memories: readonly ResourceView[];
  readonly failure: Failure | null;
  readonly again: () => void;
  readonly busy: boolean;
  readonly outcome: MemoryOutcome | null;
  readonly dismiss: () => void;
  readonly importTable: () => Promise<void>;
  readonly exportTable: () => Promise<void>;
  readonly addShared: (create: boolean) => Promise<void>;
  readonly removeShared: (file: string) => Promise<void>;
}

export function useMemories(): MemoriesInUse {
  const { value, failure, again } = useEngine('resources', {});
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<MemoryOutcome | null>(null);

  const show = (all: readonly ResourceView[]) => noteAnswer('resources', {}, all);

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
    memories: (value ?? []).filter(({ kind }) => kind === 'memory'),
    failure,
    again,
    busy,
    outcome,
    dismiss: () => setOutcome(null),
    importTable: async () => {
      const reply = await run(() => host.importMemory({}));
      if (reply) setOutcome({ deed: 'imported', reply });
      again();
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
