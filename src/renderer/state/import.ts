/** Bringing articles in from files, and what there is to say about them afterwards. */

import { create } from 'zustand';
import type { Result } from '../../contract/result';
import type { EngineEvents, ImportReply } from '../../contract/views';
import { host, onEngine, reportFailure, settle } from './client';
import { flushAll } from './flush';
import { openDocument } from './navigation';
import { openDialog, useApp } from './store';

interface ImportState {
  /** The last import that had something to say; stays until dismissed. */
  readonly reply: ImportReply | null;
  readonly running: boolean;
  /** How far a long import is; null while none runs. */
  readonly progress: EngineEvents['progress'] | null;
}

export const useImport = create<ImportState>(() => ({
  reply: null,
  running: false,
  progress: null,
}));

interface ImportFilesWish {
  readonly folder: boolean;
  /** Asks for Korean sources too, and says afterwards which went with which. */
  readonly korean?: boolean;
}

export function importFiles({ folder, korean = false }: ImportFilesWish) {
  return receive(() => host.importFiles({ korean, folder }), { report: korean });
}

export function importDropped(files: readonly File[]) {
  return receive(() => host.importDroppedFiles(files));
}

/** Runs an import, opens the first new article, and keeps its warnings, or with `report` the pairs, to be read. */
export async function receive(
  run: () => Promise<Result<ImportReply>>,
  { report = false } = {},
): Promise<ImportReply | null> {
  if (!(await flushAll())) return null;
  useImport.setState({ running: true });
  const result = await settle(run());
  useImport.setState({ running: false, progress: null });
  if (!result) return null;
  if (!result.ok) {
    if (result.code !== 'canceled') reportFailure(result);
    return null;
  }
  const reply = result.value;
  if (reply.documents[0]) await openDocument(reply.documents[0].id);
  if (reply.warnings.length > 0 || report) {
    useImport.setState({ reply });
    if (useApp.getState().dialog !== 'unsaved') openDialog('import-warnings');
  }
  return reply;
}

const followedElsewhere: ReadonlySet<string> = new Set([
  'checks',
  'memory',
  'operation',
  'operation-writing',
]);

/** Follows the engine through a long import. The last article of one ends it, whoever began it. */
export function watchImport(): () => void {
  return onEngine('progress', (progress) => {
    // Checking is followed where it is shown; so are reading a translation memory and changing many sentences.
    if (followedElsewhere.has(progress.task)) return;
    useImport.setState({ progress: progress.done < progress.total ? progress : null });
  });
}
