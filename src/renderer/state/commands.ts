/** Doing something to the project: every command, undo and redo of the window passes here. */
import type { Failure, Result } from '../../contract/result';
import type { CommandReply, UndoReply } from '../../contract/views';
import type { CommandInput } from '../../core/project/commands';
import { engine, reportFailure, settle } from './client';
import { flushAll } from './flush';
import { goTo } from './navigation';
import { notify } from './notices';
import { isReadOnly, openDialog, setSaved, useApp } from './store';

const notSaved: ReadonlySet<string> = new Set(['disk-full', 'write-failed', 'engine-stopped']);
let running = 0;

/**
 * Sends one command and keeps the saved mark true: the engine answers only when the event is on the disk.
 * Returns the failure too, for callers that show it in place (an edit on an older text, say).
 */
export async function attempt(command: CommandInput): Promise<Result<CommandReply> | null> {
  running += 1;
  setSaved({ state: 'saving', failure: null });
  const result = await settle(engine.command(command));
  running -= 1;
  noteOutcome(result);
  if (result?.ok) useApp.setState({ undo: result.value.undo });
  return result;
}

/** Sends one command; a failure becomes a notice and null. */
export async function runCommand(command: CommandInput): Promise<CommandReply | null> {
  const result = await attempt(command);
  if (result?.ok) return result.value;
  if (result) reportFailure(result);
  return null;
}

export function undo(): Promise<void> {
  return inTurn(() => travel('undo', () => engine.undo({})));
}

/** Takes the articles of an import out of the library; who was asked has said so. */
export function undoImport(): Promise<void> {
  return inTurn(() => travel('undo', () => engine.undo({ confirm: true })));
}

export function redo(): Promise<void> {
  return inTurn(() => travel('redo', () => engine.redo({})));
}

let steps: Promise<void> = Promise.resolve();

/** One step after the other, however fast the key is pressed. */
function inTurn(step: () => Promise<void>): Promise<void> {
  steps = steps.then(step, step);
  return steps;
}

async function travel(direction: 'undo' | 'redo', send: () => Promise<Result<UndoReply>>) {
  // What was typed is an operation too, and the last one.
  if (isReadOnly(useApp.getState()) || !(await flushAll({ ends: true }))) return;
  const result = await settle(send());
  if (!result) return;
  if (!result.ok) {
    if (result.code === 'nothing-to-do')
      notify({ tone: 'information', message: `app:notice.no-${direction}` });
    else if (result.code === 'confirm-needed') openDialog('undo-import');
    else reportFailure(result);
    return;
  }
  useApp.setState({ undo: result.value.undo });
  const { document, segment } = result.value;
  const { documentId, current, editing } = useApp.getState();
  // Whoever writes in the row goes on writing there.
  const there = editing && document === documentId && segment === current?.segment;
  if (document && segment && !there) await goTo(document, segment);
}

function noteOutcome(result: Result<CommandReply> | null) {
  if (result && !result.ok && notSaved.has(result.code)) setSaved({ state: 'failed', failure: result });
  else if (running === 0 && useApp.getState().saved.state !== 'failed')
    setSaved({ state: 'saved', failure: null });
}

export type { Failure };
