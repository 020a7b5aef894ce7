/** Commands on many rows, and undo and redo of them, as long operations: what is decided, part by part. */
import { fail, ok, type Result } from '../../contract/result';
import type { CommandReply, UndoReply } from '../../contract/views';
import { type CommandInput, parseCommand } from '../../core/project/commands';
import type { ProjectEvent } from '../../core/project/events';
import { type Direction, reversedPlace } from '../reversal';
import type { Session } from '../session';
import type { LongOperation } from './long-operation';
import { type Parts, partsOf } from './parts';

/** Runs a command that concerns many rows; null for one that does not. */
export function longCommand(session: Session, input: unknown): Promise<Result<CommandReply>> | null {
  if (session.file.readOnly) return null;
  const command = parseCommand(input);
  const long = 'command' in command ? partsOf(session.file.connection, command) : null;
  return long && withLong(session, (operation) => runParts(session, operation, long));
}

/** Work in a long operation of its own; refused while another one runs. */
export async function withLong<T>(
  session: Session,
  work: (operation: LongOperation) => Promise<Result<T>>,
): Promise<Result<T>> {
  const operation = session.long.begin();
  if (!operation) return fail('operation-running');
  try {
    return await work(operation);
  } finally {
    operation.end();
  }
}

/** Decides the parts and does them all, or none. `from`: the share of the work that was done before. */
export async function runParts(
  session: Session,
  operation: LongOperation,
  { parts, passing }: Parts,
  from = 0,
): Promise<Result<CommandReply>> {
  const complete = session.envelope();
  let refused: ReturnType<typeof fail> | null = null;
  for (const [index, part] of parts.entries()) {
    const decision = session.decide(part);
    if (decision.ok) operation.add(decision.value.map((body) => complete(body)));
    else if (!passing.has(decision.code)) return decision;
    else refused ??= decision;
    operation.at(from + (1 - from) * ((index + 1) / parts.length));
    if (!(await operation.pause())) return fail('canceled');
  }
  const outcome = await operation.commit();
  if (!outcome.ok) return outcome;
  const { events, rows, edited } = outcome.value;
  if (events.length === 0) return refused ?? fail('nothing-to-do', { command: commandOf(parts[0]) });
  const left = edited > 0 ? { left: { edited } } : {};
  return ok({ events, created: {}, undo: session.undoState(), rows, ...left });
}

function commandOf(part: CommandInput | undefined): string {
  return part?.command ?? '';
}

/** Takes an operation on many rows back, or brings it back; null where it is on few, or there is none. */
export function longReversal(
  session: Session,
  direction: Direction,
  { confirm }: { readonly confirm?: boolean | undefined } = {},
): Promise<Result<UndoReply>> | null {
  const next = session.reversal(direction, confirm);
  if (!next.ok || !next.value.long) return null;
  const { ids, body: reversed } = next.value;
  return withLong(session, async (operation) => {
    const complete = session.reversing(direction);
    let last: ProjectEvent | undefined;
    for (const [index, id] of ids.entries()) {
      const body = reversed(id);
      // An event that is damaged: nothing is taken back without it.
      const refused = body ? null : session.file.refusal();
      if (refused) return refused;
      last = body ? complete(body, id) : last;
      if (body && last) operation.add([last]);
      operation.at((index + 1) / ids.length);
      if (!(await operation.pause())) return fail('canceled');
    }
    const outcome = await operation.commit(ids);
    if (!outcome.ok) return outcome;
    const { edited, rows } = outcome.value;
    const left = edited > 0 ? { left: { edited } } : {};
    return ok({ ...reversedPlace(last), undo: session.undoState(), rows, ...left });
  });
}
