/**
 * Verifying a project: its pages, its schema, every value and checksum, and whether its tables say what its log says.
 * The file is only read. Bounded memory: the log is folded into a file of its own, which is compared row by row.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Failure, ok, type Result } from '../../contract/result';
import type { VerifyProblem, VerifyReport } from '../../contract/views';
import { differences } from '../store/compare-tables';
import { damageIn } from '../store/damage';
import type { Connection } from '../store/driver';
import { failureOf } from '../store/errors';
import { openFile } from '../store/open';
import { openDamaged, openDraft, pageProblems } from '../store/salvage';
import { rowScan } from '../store/value-scan';
import { foldLog } from './fold';

/** Problems of one kind that are listed; the last line says how many more there are. */
const mostOfAKind = 200;

/** The report, or why the file is no project that can be looked at. */
export function verifyProject(path: string): Result<VerifyReport> {
  try {
    const opened = openFile(path, { create: false, readOnly: true, person: '' });
    if (opened.ok) {
      const { connection, close } = opened.value;
      try {
        return ok(verifyOpen(connection));
      } finally {
        close();
      }
    }
    return isDamage(opened) ? ok(verifyDamaged(path, opened)) : opened;
  } catch (error) {
    return failureOf(error, basename(path));
  }
}

/** Whether a file that was refused is a project with damage, of which something may be read. */
export function isDamage({ code }: Failure): boolean {
  return code === 'project-damaged' || code === 'project-schema';
}

function verifyDamaged(path: string, refused: Failure): VerifyReport {
  const first: VerifyProblem = {
    what: refused.code,
    where: Object.values(refused.params).slice(1).join(' ') || basename(path),
  };
  const salvaged = openDamaged(resolve(path));
  if (!salvaged) return { ok: false, events: 0, problems: [first] };
  try {
    const { events, problems } = verifyOpen(salvaged.connection);
    return { ok: false, events, problems: [first, ...problems] };
  } finally {
    salvaged.close();
  }
}

/** The same for an open connection; nothing is written to it. */
export function verifyOpen(connection: Connection): VerifyReport {
  const problems = problemList();
  for (const line of pageProblems(connection)) problems.add('pages', line);
  lookAtRows(connection, problems);
  const folder = mkdtempSync(join(tmpdir(), 'daejo-verify-'));
  const scratch = openDraft(join(folder, 'folded'));
  let events = 0;
  try {
    const folded = foldLog(connection, scratch.connection);
    ({ events } = folded);
    for (const seq of folded.lost) problems.add('event-damaged', `events ${seq}`);
    if (folded.gaps > 0) problems.add('events-missing', `events (${folded.gaps})`);
    compare(connection, scratch.connection, problems);
  } finally {
    scratch.close();
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  }
  const list = problems.list();
  return { ok: list.length === 0, events, problems: list };
}

function lookAtRows(connection: Connection, problems: ProblemList): void {
  const scan = rowScan(connection, () => false);
  try {
    while (scan.next());
  } catch (error) {
    problems.add('unreadable', error instanceof Error ? error.message : String(error));
  }
  for (const { table, id, field } of damageIn(connection).places()) {
    if (table === 'events') continue;
    problems.add(field === 'checksum' ? 'altered' : 'value-damaged', `${table} ${id} ${field}`.trim());
  }
}

function compare(stored: Connection, folded: Connection, problems: ProblemList): void {
  try {
    for (const { what, table, id, columns } of differences(stored, folded)) {
      problems.add(what, `${table} ${id} ${columns.join(', ')}`.trim());
    }
  } catch (error) {
    problems.add('unreadable', error instanceof Error ? error.message : String(error));
  }
}

interface ProblemList {
  readonly add: (what: string, where: string) => void;
  readonly list: () => readonly VerifyProblem[];
}

function problemList(): ProblemList {
  const problems: VerifyProblem[] = [];
  const counts = new Map<string, number>();
  return {
    add: (what, where) => {
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      if (count <= mostOfAKind) problems.push({ what, where });
    },
    list: () => [
      ...problems,
      ...[...counts].flatMap(([what, count]) =>
        count > mostOfAKind ? [{ what, where: `+ ${count - mostOfAKind}` }] : [],
      ),
    ],
  };
}
