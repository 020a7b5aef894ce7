/**
 * Repairing a project into a new file. What is sound of the log is folded; where events are lost, what the tables say
 * of an article, a comment or a record, soundly, is put in its place by an event of its own, so that the new log says
 * all that is known. The damaged file is only read.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { fail, ok, type Result } from '../../contract/result';
import type { RepairReport, VerifyReport } from '../../contract/views';
import type { ProjectEvent } from '../../core/project/events';
import { applyEvent } from '../../core/project/fold';
import { damageIn } from '../store/damage';
import type { Connection } from '../store/driver';
import { failureOf } from '../store/errors';
import { eventLog } from '../store/event-log';
import { openFile, samePath } from '../store/open';
import { markUndone, openDamaged, openDraft } from '../store/salvage';
import { sqlTables } from '../store/tables-sql';
import { foldLog } from './fold';
import { soundTables } from './sound-tables';
import { isDamage, verifyOpen } from './verify';

interface Source {
  readonly connection: Connection;
  readonly close: () => void;
}

/** Writes a sound project to `out`, where no file may stand, and reports what was wrong and what was not kept. */
export function repairProject(path: string, out: string): Result<RepairReport> {
  const target = resolve(out);
  if (existsSync(target) || samePath(path, target)) return fail('file-exists', { file: basename(target) });
  try {
    const source = sourceOf(path);
    if (!source.ok) return source;
    try {
      return repairFrom(source.value.connection, target);
    } finally {
      source.value.close();
    }
  } catch (error) {
    return failureOf(error, basename(target));
  }
}

function sourceOf(path: string): Result<Source> {
  const opened = openFile(path, { create: false, readOnly: true, person: '' });
  if (opened.ok) return ok({ connection: opened.value.connection, close: opened.value.close });
  if (!isDamage(opened)) return opened;
  const salvaged = openDamaged(resolve(path));
  return salvaged ? ok(salvaged) : opened;
}

function repairFrom(from: Connection, target: string): Result<RepairReport> {
  const found = verifyOpen(from);
  const draft = openDraft(target);
  let made: VerifyReport;
  let lost: readonly string[];
  try {
    lost = fill(from, draft.connection);
    made = verifyOpen(draft.connection);
  } catch (error) {
    draft.close();
    rmSync(draft.path, { force: true });
    throw error;
  }
  draft.close();
  if (!made.ok || existsSync(target)) {
    rmSync(draft.path, { force: true });
    const [problem] = made.problems;
    return made.ok
      ? fail('file-exists', { file: basename(target) })
      : fail('project-damaged', { file: basename(target), problem: problem?.where ?? '' });
  }
  renameSync(draft.path, target);
  return ok({ ...found, repaired: { file: basename(target), events: made.events, lost } });
}

/** Fills the new project; answers what could not be kept. */
function fill(from: Connection, into: Connection): readonly string[] {
  const folded = foldLog(from, into);
  const lost = folded.lost.map((seq) => `events ${seq}`);
  if (folded.gaps > 0) lost.push(`events (${folded.gaps})`);
  const log = eventLog(into);
  const tables = sqlTables(into);
  const operation = uuidv7();
  for (const body of soundTables(from, into, lost.length === 0)) {
    const event: ProjectEvent = {
      ...body,
      id: uuidv7(),
      actor: 'repair',
      time: new Date().toISOString(),
      operation,
      undoes: null,
      redoes: null,
    };
    into.transaction(() => {
      log.append(event);
      applyEvent(tables, event);
      // To undo the repair would take articles away.
      markUndone(into, event.id);
    });
  }
  if (lost.length === 0) return [];
  const rows = damageIn(from).places();
  return [...lost, ...rows.flatMap(({ table, id }) => (table === 'events' ? [] : [`${table} ${id}`]))];
}
