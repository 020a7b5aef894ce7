/** Opening a project for the command line: the engine in this process, closed whatever happens. */
import { existsSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { type Failure, fail } from '../contract/result';
import type { ReadOnlyReason } from '../contract/views';
import type { Person } from '../core/project/model';
import { personName } from '../core/project/person';
import { backupsIn, folderOf, usualBackupFolder } from '../engine/backups/backup-files';
import { damagedAt, failureIn } from '../engine/damage-guard';
import { createEngine, type Engine } from '../engine/engine';
import { faultsFrom } from '../engine/faults';
import type { Session } from '../engine/session';
import { damageIn, placeText } from '../engine/store/damage';
import { workingAs } from '../engine/working-as';
import type { CliContext } from './command';
import { CommandLineError, EngineFailure, unwrap } from './failure';
import { tell } from './io';
import type { Messages } from './messages';

export interface OpenProject {
  readonly engine: Engine;
  readonly session: Session;
}

export interface ProjectOptions {
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** Who works, by name or id; a person the project knows is that person. */
  readonly as?: string | undefined;
}

/** Runs `work` on an open project. Writing is refused at once where another Daejo has it open. */
export async function withProject<T>(
  path: string,
  options: ProjectOptions,
  context: CliContext,
  work: (project: OpenProject) => Promise<T>,
): Promise<T> {
  const progress = process.stderr.isTTY;
  const engine = createEngine({
    faults: faultsFrom(process.env.DAEJO_FAULTS),
    language: () => context.messages.language,
    emit: (name, value) => {
      if (name !== 'progress' || !progress || !('done' in value)) return;
      process.stderr.write(`\r${value.done} / ${value.total} `);
      if (value.done === value.total) process.stderr.write('\n');
    },
  });
  const create = options.create === true && !existsSync(path);
  let done = false;
  const opened = await engine.host.open({ path, create, readOnly: options.readOnly ?? false });
  if (!opened.ok && !create) tellOfBackup(path, context.messages);
  const view = unwrap(opened);
  for (const warning of view.warnings) tell(context.messages.failure(warning));
  const session = engine.session();
  if (!session) throw new EngineFailure(fail('no-project'));
  try {
    if (!options.readOnly) {
      if (view.readOnly) throw new EngineFailure(whyReadOnly(session, view.readOnly, basename(path)));
      await engine.host.actor(worker(session, options.as, context.messages));
    }
    const result = await work({ engine, session });
    done = true;
    return result;
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof CommandLineError) throw error;
    // Pages that cannot be read; a bug is thrown on.
    throw new EngineFailure(failureIn(session.file, error));
  } finally {
    reportDamage(session, context.messages);
    await engine.host.close({});
    // A project made for work that failed holds nothing.
    if (create && !done) rmSync(path, { force: true });
  }
}

/** Who works, from `--as` or else the system: said aloud where the name does not say which of two it is. */
function worker({ file }: Session, given: string | undefined, messages: Messages): Person {
  const name = personName.safeParse(given ?? (userInfo().username || 'daejo'));
  if (!name.success) throw new CommandLineError(messages.say('wrong-name', { name: given ?? '' }));
  const { person, namesakes } = workingAs(file.connection, name.data);
  if (namesakes > 1) {
    const { name: shared, id } = person;
    process.stderr.write(`${messages.say('namesakes', { name: shared, count: namesakes, id })}\n`);
  }
  return person;
}

/** The newest copy that the app has kept of a project which cannot be opened. */
function tellOfBackup(path: string, messages: Messages): void {
  const [newest] = backupsIn(folderOf(usualBackupFolder(process.env, process.platform), path));
  if (newest) tell(messages.say('backup', { at: newest.at, file: newest.path }));
}

function whyReadOnly({ file: open }: Session, reason: ReadOnlyReason, file: string): Failure {
  if (reason.code === 'open-elsewhere') {
    const { by, host, since } = reason;
    // Just opened, or on a full disk: who it is has not been written.
    return fail('open-elsewhere', { file, by: by || '?', host: host || '?', since: since || '?' });
  }
  if (reason.code === 'damaged') return damagedAt(open) ?? fail('read-only');
  return reason.code === 'file-protected'
    ? fail('file-unwritable', { file, problem: 'EACCES' })
    : fail(reason.code, { file });
}

/** Places that are listed; `verify` lists all. */
const placesShown = 10;

/** What was met while the project was read: never silently left out. */
function reportDamage(session: Session, messages: Messages): void {
  const places = damageIn(session.file.connection).places();
  for (const place of places.slice(0, placesShown))
    tell(messages.say('damaged', { place: placeText(place) }));
  const more = places.length - placesShown;
  if (more > 0) tell(messages.say('damaged-more', { count: more }));
}
