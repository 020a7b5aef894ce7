/** Opening a project for the command line: the engine in this process, closed whatever happens. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { uuidv7 } from 'uuidv7';
import { fail } from '../contract/result';
import { initialsOf } from '../core/project/decide-document';
import { createEngine, type Engine } from '../engine/engine';
import { faultsFrom } from '../engine/faults';
import type { Session } from '../engine/session';
import { people } from '../engine/store/library-queries';
import type { CliContext } from './command';
import { EngineFailure, unwrap } from './failure';

export interface OpenProject {
  readonly engine: Engine;
  readonly session: Session;
}

export interface ProjectOptions {
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** Who works, by name; a person the project knows is that person. */
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
  const view = unwrap(await engine.host.open({ path, create, readOnly: options.readOnly ?? false }));
  try {
    const session = engine.session();
    if (!session) throw new EngineFailure(fail('no-project'));
    if (!options.readOnly) {
      if (view.readOnly) throw new EngineFailure(fail('read-only'));
      await engine.host.actor(personNamed(session, options.as));
    }
    return await work({ engine, session });
  } finally {
    await engine.host.close({});
  }
}

function personNamed(session: Session, given: string | undefined) {
  const name = given?.trim() || userInfo().username || 'daejo';
  const known = people(session.file.connection).find((person) => person.name === name);
  return known ?? { id: uuidv7(), name, initials: initialsOf(name) };
}
