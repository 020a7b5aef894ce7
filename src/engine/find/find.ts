/** Find and replace as the engine offers them. A newer search of other words cancels the one before. */
import type { EngineApi, EngineInput } from '../../contract/engine-calls';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import type { CommandReply } from '../../contract/views';
import { type CommandOf, parseCommand } from '../../core/project/commands';
import { patternInvalid, replaceSeconds, searchOf } from '../../core/project/decide-text';
import { statusAfterEdit } from '../../core/project/decision';
import { type Search, searchFor } from '../../core/project/search/search';
import type { Session } from '../session';
import { holdingOf, type RowsWanted } from '../store/find-query';
import { type Changed, findReply, type Hit, replacePreview } from './replies';
import { type ReadRow, type ScanOptions, type ScanOutcome, scan } from './scan';

export interface Finding {
  readonly calls: Pick<EngineApi, 'find' | 'previewReplace'>;
  /**
   * A replacement in an article or the project: the rows it changes are sought in slices, and then changed at once.
   * Null where the command is another, or names its rows itself.
   */
  readonly replace: (session: Session, command: unknown) => Promise<Result<CommandReply>> | null;
}

/** Milliseconds of work after which a search answers with what it has, and a replacement gives up; and of a slice. */
export const findTimes = { find: 2000, replace: replaceSeconds * 1000, slice: 12 };

export function startFinding(open: () => Session | null, times = findTimes): Finding {
  const finds = latest();
  const previews = latest();

  /** Compiles the search and reads the rows while nothing newer is asked and the project stays open. */
  async function read(
    input: EngineInput<'find'> | EngineInput<'previewReplace'>,
    unwanted: () => boolean,
    reader: (search: Search) => ReadRow,
  ): Promise<Failure | { readonly session: Session; readonly outcome: ScanOutcome }> {
    const session = open();
    if (!session) return fail('no-project');
    const { query, matchCase, wholeWord, pattern = false } = input;
    const search = searchFor({ query, matchCase, wholeWord, pattern });
    if ('problem' in search) return patternInvalid(search);
    const outcome = await scan(
      session,
      { ...input, machine: 'with' in input, holding: pattern ? null : holdingOf(query, matchCase) },
      { limit: times.find, slice: times.slice, unwanted: () => unwanted() || open() !== session },
      reader(search),
    );
    return outcome === 'unwanted' ? fail('canceled') : { session, outcome };
  }

  return {
    calls: {
      find: async (input) => {
        const hits: Hit[] = [];
        const tally = { total: 0, places: 0, placesBefore: 0 };
        const { offset = 0, limit } = input;
        const done = await read(input, finds(keyOf(input)), (search) => (row, late) => {
          for (const side of input.sides) {
            const matches = search.find(row[side], late);
            if (!matches) return false;
            if (matches.length === 0) continue;
            if (tally.total < offset) tally.placesBefore += matches.length;
            else if (hits.length < limit) hits.push({ row, side, matches });
            tally.total += 1;
            tally.places += matches.length;
          }
          return true;
        });
        if ('code' in done) return done;
        return ok(findReply(done.session, hits, { ...tally, offset, complete: done.outcome === 'done' }));
      },
      previewReplace: async (input) => {
        const changed: Changed[] = [];
        const tally = { total: 0, places: 0, locked: 0, approved: 0 };
        const { offset = 0, limit } = input;
        const done = await read(input, previews(keyOf(input)), (search) => (row, late) => {
          const replaced = search.replace(row.target, input.with, { late });
          if (!replaced) return false;
          if (replaced.text === row.target) return true;
          const becomes = row.locked ? row.status : statusAfterEdit(row, replaced.text);
          if (tally.total >= offset && changed.length < limit) {
            changed.push({ row, after: replaced.text, places: replaced.places, becomes });
          }
          tally.total += 1;
          tally.places += row.locked ? 0 : replaced.places;
          tally.locked += row.locked ? 1 : 0;
          tally.approved += row.status === 'approved' && becomes !== 'approved' ? 1 : 0;
          return true;
        });
        if ('code' in done) return done;
        return ok(
          replacePreview(done.session, changed, { ...tally, offset, complete: done.outcome === 'done' }),
        );
      },
    },
    replace: (session, input) => {
      const command = parseCommand(input);
      if (!('command' in command) || command.command !== 'replace' || command.segments) return null;
      if (session.file.readOnly || (command.document && !session.tables.document(command.document)))
        return null;
      const unwanted = () => open() !== session;
      return replaceFound(session, command, { limit: times.replace, slice: times.slice, unwanted });
    },
  };
}

async function replaceFound(
  session: Session,
  command: CommandOf<'replace'>,
  options: ScanOptions,
): Promise<Result<CommandReply>> {
  const search = searchOf(command);
  if ('problem' in search) return patternInvalid(search);
  const left = new Set(command.except);
  const segments: string[] = [];
  const { document, find, status, pattern = false, matchCase = true } = command;
  const wanted: RowsWanted = {
    document,
    status,
    sides: ['target'],
    holding: pattern ? null : holdingOf(find, matchCase),
  };
  const outcome = await scan(session, wanted, options, (row, late) => {
    if (left.has(row.segment)) return true;
    const replaced = search.replace(row.target, command.with, { late });
    if (!replaced) return false;
    if (replaced.text !== row.target) segments.push(row.segment);
    return true;
  });
  if (outcome === 'late') return fail('pattern-slow', { seconds: Math.round(options.limit / 1000) });
  if (outcome === 'unwanted') return fail('canceled');
  if (segments.length === 0) return fail('nothing-to-do', { command: 'replace' });
  const { document: _document, except: _except, ...rest } = command;
  return session.command({ ...rest, segments });
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
