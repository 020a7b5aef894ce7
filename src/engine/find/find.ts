/** Find and replace as the engine offers them. A newer search of other words cancels the one before. */
import type { EngineApi, EngineInput } from '../../contract/engine-calls';
import { fail, ok, type Result } from '../../contract/result';
import type { CommandReply } from '../../contract/views';
import { type CommandOf, parseCommand } from '../../core/project/commands';
import { patternInvalid, replaceSeconds, searchOf } from '../../core/project/decide-text';
import { type Search, searchFor } from '../../core/project/search/search';
import { runParts, withLong } from '../long/long-commands';
import type { LongOperation } from '../long/long-operation';
import { replaceParts } from '../long/parts';
import type { Session } from '../session';
import { holdingOf, type RowsWanted } from '../store/find-query';
import { type FoundList, type Listed, type ListKeeper, listKeeper, stampOf } from './found-list';
import { findReply, type PageWanted, type ReplaceList, replacePreview } from './replies';
import { type ReadRow, type ScanOptions, scan } from './scan';

export interface Finding {
  readonly calls: Pick<EngineApi, 'find' | 'previewReplace'>;
  /**
   * A replacement in an article or the project: the rows it changes are sought in slices, and then changed at once.
   * Null where the command is another, or names its rows itself.
   */
  readonly replace: (session: Session, command: unknown) => Promise<Result<CommandReply>> | null;
}

/**
 * Milliseconds after which the search of an expression answers with what it has, and a replacement by one gives up;
 * and of a slice. Plain words have no limit: their work is bounded by the text, however busy the machine is.
 */
export const findTimes = { find: 10_000, replace: replaceSeconds * 1000, slice: 12 };

export function startFinding(open: () => Session | null, times = findTimes): Finding {
  const finds = latest();
  const previews = latest();
  const found = listKeeper<FoundList>();
  const replaced = listKeeper<ReplaceList>();

  /** A page of a list that is known, or made now, while nothing newer is asked and the project stays open. */
  async function page<T extends FoundList, R>(
    input: EngineInput<'find'> | EngineInput<'previewReplace'>,
    { keeper, asked, reader, reply }: Listing<T, R>,
  ): Promise<Result<R>> {
    const session = open();
    if (!session) return fail('no-project');
    const { query, matchCase, wholeWord, pattern = false } = input;
    const search = searchFor({ query, matchCase, wholeWord, pattern });
    if ('problem' in search) return patternInvalid(search);
    const wanted = { offset: input.offset ?? 0, limit: input.limit };
    const key = keyOf(input);
    const newer = asked(key);
    const known = keeper.known(session, key);
    // A list that is not whole is made again when its beginning is asked for again.
    if (known && (known.complete || wanted.offset > 0)) return ok(reply(session, search, known, wanted));
    const stamp = stampOf(session);
    const { read, done } = reader(search);
    const unwanted = () => newer() || open() !== session;
    const outcome = await scan(
      session,
      { ...input, machine: 'with' in input, holding: pattern ? null : holdingOf(query, matchCase) },
      { limit: pattern ? times.find : Number.POSITIVE_INFINITY, slice: times.slice, unwanted },
      read,
    );
    if (outcome === 'unwanted' || unwanted()) return fail('canceled');
    const list = done(outcome === 'done');
    keeper.keep(session, key, stamp, list);
    return ok(reply(session, search, list, wanted));
  }

  return {
    calls: {
      find: (input) =>
        page(input, { keeper: found, asked: finds, reader: findReader(input.sides), reply: findReply }),
      previewReplace: (input) =>
        page(input, {
          keeper: replaced,
          asked: previews,
          reader: replaceReader(input.with),
          reply: replacePreview(input.with),
        }),
    },
    replace: (session, input) => {
      const command = parseCommand(input);
      if (!('command' in command) || command.command !== 'replace' || command.segments) return null;
      const document = command.document ? session.tables.document(command.document) : null;
      if (session.file.readOnly || (command.document && (!document || document.removed))) return null;
      const unwanted = () => open() !== session;
      const limit = command.pattern ? times.replace : Number.POSITIVE_INFINITY;
      return replaceFound(session, command, { limit, slice: times.slice, unwanted });
    },
  };
}

interface Listing<T extends FoundList, R> {
  readonly keeper: ListKeeper<T>;
  readonly asked: ReturnType<typeof latest>;
  readonly reader: Reader<T>;
  readonly reply: (session: Session, search: Search, list: T, page: PageWanted) => R;
}

/** Reads rows one by one into a list. */
type Reader<T> = (search: Search) => { readonly read: ReadRow; readonly done: (complete: boolean) => T };

function findReader(sides: EngineInput<'find'>['sides']): Reader<FoundList> {
  return (search) => {
    const entries: Listed[] = [];
    return {
      read: (row, late) => {
        for (const side of sides) {
          const matches = search.find(row[side], late);
          if (!matches) return false;
          if (matches.length > 0) entries.push({ segment: row.segment, side, places: matches.length });
        }
        return true;
      },
      done: (complete) => ({ entries, complete }),
    };
  };
}

function replaceReader(by: string): Reader<ReplaceList> {
  return (search) => {
    const entries: Listed[] = [];
    let locked = 0;
    let approved = 0;
    return {
      read: (row, late) => {
        const replaced = search.replace(row.target, by, { late });
        if (!replaced) return false;
        if (replaced.text === row.target) return true;
        entries.push({ segment: row.segment, side: 'target', places: row.locked ? 0 : replaced.places });
        if (row.locked) locked += 1;
        else if (row.status === 'approved') approved += 1;
        return true;
      },
      done: (complete) => ({ entries, complete, locked, approved }),
    };
  };
}

async function replaceFound(
  session: Session,
  command: CommandOf<'replace'>,
  options: ScanOptions,
): Promise<Result<CommandReply>> {
  const search = searchOf(command);
  if ('problem' in search) return patternInvalid(search);
  return withLong(session, (operation) => replaceSliced(session, command, search, operation, options));
}

/** The share of a replacement's work that seeking the rows is. */
const seeking = 0.4;

async function replaceSliced(
  session: Session,
  command: CommandOf<'replace'>,
  search: Search,
  operation: LongOperation,
  options: ScanOptions,
): Promise<Result<CommandReply>> {
  const left = new Set(command.except);
  const segments: string[] = [];
  const { document, find, status, pattern = false, matchCase = true } = command;
  const wanted: RowsWanted = {
    document,
    status,
    sides: ['target'],
    holding: pattern ? null : holdingOf(find, matchCase),
  };
  const unwanted = () => operation.canceled() || options.unwanted();
  const outcome = await scan(session, wanted, { ...options, unwanted }, (row, late) => {
    if (left.has(row.segment)) return true;
    const replaced = search.replace(row.target, command.with, { late });
    if (!replaced) return false;
    if (replaced.text !== row.target) segments.push(row.segment);
    return true;
  });
  if (outcome === 'late') return fail('pattern-slow', { seconds: Math.round(options.limit / 1000) });
  if (outcome === 'unwanted') return fail('canceled');
  if (segments.length === 0) return fail('nothing-to-do', { command: 'replace' });
  return runParts(session, operation, replaceParts(command, segments), seeking);
}

/** Tells of each search whether a newer one for something else has been asked; pages of one search live together. */
function latest(): (key: string) => () => boolean {
  let current = '';
  return (key) => {
    current = key;
    return () => current !== key;
  };
}

function keyOf({ limit: _limit, offset: _offset, ...fields }: EngineInput<'find'>): string {
  return JSON.stringify(fields);
}
