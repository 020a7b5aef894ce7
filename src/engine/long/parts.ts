/** A command on many rows as commands on some of them each: decided one after the other, they come to the same. */
import type { CommandInput, CommandOf } from '../../core/project/commands';
import type { Connection } from '../store/driver';
import { openRows } from '../store/row-queries';

/** Rows, or articles, that are decided on at once: some milliseconds of work. */
const atOnce = 250;
/** Below this many a command is decided, written and folded at once: some 20 ms. */
const mostAtOnce = 500;

export interface Parts {
  readonly parts: readonly CommandInput[];
  /** Failures of a part that are none of the whole. */
  readonly passing: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set(['nothing-to-do']);
/** Locked rows stay as they are. */
const replaced: ReadonlySet<string> = new Set(['nothing-to-do', 'locked']);

/** The parts of a command that is long; null for one that is not. */
export function partsOf(connection: Connection, command: CommandInput): Parts | null {
  switch (command.command) {
    case 'accept':
    case 'reject':
    case 'revert':
    case 'status':
      return rowParts(connection, command);
    case 'replace':
      return command.segments && command.segments.length > mostAtOnce && command.document === undefined
        ? replaceParts(command, command.segments)
        : null;
    case 'propagate':
      return command.segments.length > mostAtOnce
        ? { parts: split(command.segments).map((segments) => ({ ...command, segments })), passing: nothing }
        : null;
    case 'correct':
      return command.corrections.length > mostAtOnce ? correctParts(command) : null;
    case 'remove':
    case 'restore':
      return command.documents.length > mostAtOnce
        ? {
            parts: split(command.documents).map((documents) => ({ ...command, documents })),
            passing: nothing,
          }
        : null;
    default:
      return null;
  }
}

/** A replacement in these rows alone, which hold what is replaced. */
export function replaceParts(command: CommandOf<'replace'>, segments: readonly string[]): Parts {
  const { document: _document, except: _except, ...rest } = command;
  return { parts: split(segments).map((some) => ({ ...rest, segments: some })), passing: replaced };
}

type OverRows = CommandOf<'accept'> | CommandOf<'reject'> | CommandOf<'revert'> | CommandOf<'status'>;

function rowParts(connection: Connection, command: OverRows): Parts | null {
  const { document, segment, segments, ...rest } = command;
  if (segment !== undefined || ('change' in command && command.change !== undefined)) return null;
  if (segments && document !== undefined) return null;
  // Named rows that are locked refuse the command; those of an article are passed over, but for a status.
  const rows =
    document === undefined ? segments : openRows(connection, document, command.command === 'status');
  if (!rows || rows.length <= mostAtOnce) return null;
  return { parts: split(rows).map((some) => ({ ...rest, segments: some }) as OverRows), passing: nothing };
}

/** The corrections of one row stay together: they are put in place from its end. */
function correctParts(command: CommandOf<'correct'>): Parts {
  const bySegment = new Map<string, CommandOf<'correct'>['corrections']>();
  for (const correction of command.corrections) {
    const list = bySegment.get(correction.segment);
    if (list) list.push(correction);
    else bySegment.set(correction.segment, [correction]);
  }
  const parts = split([...bySegment.values()]).map((some) => ({ ...command, corrections: some.flat() }));
  return { parts, passing: nothing };
}

function split<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / atOnce) }, (_, index) =>
    list.slice(index * atOnce, (index + 1) * atOnce),
  );
}
