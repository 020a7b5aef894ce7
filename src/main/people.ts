/** Who works here: the app's list of persons, and becoming one of them. Work that is signed already stays as it is. */
import { uuidv7 } from 'uuidv7';
import { currentPerson, type Settings } from '../contract/main-calls';
import { type Actor, type AppPerson, initialsOf } from '../contract/people';
import { fail, type Result } from '../contract/result';
import type { EngineHost } from './engine';
import type { MainHandlers } from './ipc';

export interface PeopleParts {
  readonly engine: Pick<EngineHost, 'call' | 'ask' | 'project'>;
  readonly settings: () => Settings;
  readonly change: (patch: Pick<Settings, 'people' | 'personId'>) => Promise<Result<Settings>>;
  /** ISO 8601. */
  readonly now?: () => string;
}

export interface People {
  /** Tells the engine who works; at the start, and after each change before it is answered. */
  readonly tell: () => Promise<unknown>;
  readonly calls: Pick<
    MainHandlers,
    'addPerson' | 'choosePerson' | 'claimPerson' | 'correctPerson' | 'removePerson'
  >;
}

export function people(parts: PeopleParts): People {
  const { engine, settings, change, now = () => new Date().toISOString() } = parts;
  /** Signs nothing. Of this start alone: what somebody did without a name is not given to whoever comes tomorrow. */
  let unnamed = uuidv7();

  const tell = () => {
    const actor: Actor = currentPerson(settings()) ?? { id: unnamed, name: '', initials: '' };
    return engine.call('actor', actor);
  };

  /** In force when it is answered: what is typed from then on is signed by the one who works then. */
  async function become(list: readonly AppPerson[], personId: string | null): Promise<Result<Settings>> {
    const written = await change({ people: [...list], personId });
    const told = await tell();
    return told.ok ? written : told;
  }

  const missing = (id: string) => fail('not-found', { what: 'person', id });

  return {
    tell,
    calls: {
      addPerson: ({ name, initials }) => {
        const { people: list, personId } = settings();
        const id = personId === null ? unnamed : uuidv7();
        if (id === unnamed) unnamed = uuidv7();
        const person = { id, name, initials: initials || initialsOf(name), spelled: now() };
        return become([...list, person], id);
      },
      choosePerson: async ({ id }) => {
        const { people: list } = settings();
        return list.some((person) => person.id === id) ? become(list, id) : missing(id);
      },
      claimPerson: async ({ id }) => {
        const { people: list } = settings();
        const project = await engine.ask('project', {});
        if (!project.ok) return project;
        const known = project.value.people.find((person) => person.id === id);
        if (!known) return missing(id);
        const others = list.filter((person) => person.id !== id);
        return become([...others, { ...known, spelled: null }], id);
      },
      correctPerson: async ({ name, initials }) => {
        const { people: list, personId } = settings();
        if (personId === null) return missing('');
        const spelling = { name, initials: initials || initialsOf(name), spelled: now() };
        return become(
          list.map((person) => (person.id === personId ? { ...person, ...spelling } : person)),
          personId,
        );
      },
      removePerson: async ({ id }) => {
        const { people: list, personId } = settings();
        // Somebody works as this person: nobody would sign what comes next.
        if (id === personId) return fail('nothing-to-do', { command: 'remove' });
        return become(
          list.filter((person) => person.id !== id),
          personId,
        );
      },
    },
  };
}
