/** Which edits are one operation: a burst of typing is taken back as a whole, but never what came between. */
import { uuidv7 } from 'uuidv7';
import type { CommandInput } from '../core/project/commands';
import type { Operations } from './store/operations';

export interface EditGroups {
  /** The operation that a command's events belong to; null where it is one of its own. */
  operationOf(command: CommandInput, actor: string): string | null;
}

/**
 * `group` of an edit is a name the window makes up, and may be used again. An edit joins the operation of its group
 * while the last event that concerned the row is of that operation, by the same person, and not taken back;
 * otherwise the name begins another operation. Only the group used last is known: typing goes on in one row.
 */
export function editGroups(operations: Pick<Operations, 'lastOn'>): EditGroups {
  let open: { readonly group: string; readonly operation: string } | null = null;
  return {
    operationOf: (command, actor) => {
      if (command.command !== 'edit' || command.group === undefined) return null;
      const last = operations.lastOn(command.segment);
      const joins =
        open?.group === command.group &&
        last?.operation === open.operation &&
        last.actor === actor &&
        last.undone === 0;
      if (!joins || !open) open = { group: command.group, operation: uuidv7() };
      return open.operation;
    },
  };
}
