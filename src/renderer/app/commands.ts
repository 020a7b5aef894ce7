/** Doing something to the project: every command, undo and redo of the window passes here. */
import type { Failure, Result } from '../../contract/result';
import type { CommandReply } from '../../contract/views';
import type { CommandInput } from '../../core/project/commands';
import { engine, reportFailure, settle } from './client';
import { flushAll } from './flush';
import { goTo } from './navigation';
import { notify } from './notices';
import { isReadOnly, setSaved, useApp } from './store';

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

export async function undo() {
  await travel('undo');
}

export async function redo() {
  await travel('redo');
}

async function travel(direction: 'undo' | 'redo') {
  if (isReadOnly(useApp.getState()) || !(await flushAll())) return;
  const result = await settle(engine[direction]({}));
  if (!result) return;
  if (!result.ok) {
    if (result.code === 'nothing-to-do')
      notify({ tone: 'information', message: `app:notice.no-${direction}` });
    else reportFailure(result);
    return;
  }
  useApp.setState({ undo: result.value.undo });
  const { document, segment } = result.value;
  if (document && segment) await goTo(document, segment);
}

function noteOutcome(result: Result<CommandReply> | null) {
  if (result && !result.ok && notSaved.has(result.code)) setSaved({ state: 'failed', failure: result });
  else if (running === 0 && useApp.getState().saved.state !== 'failed')
    setSaved({ state: 'saved', failure: null });
}

export type { Failure };
