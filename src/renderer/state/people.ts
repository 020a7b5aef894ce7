import { useMemo } from 'react';
import { currentPerson } from '../../contract/main-calls';
import type { Person } from '../../core/project/model';
import { distinctInitials } from '../../core/project/person';
import { useApp } from './store';

const nobody: readonly Person[] = [];

/** Everybody who has worked on the project, as it names them. */
export function usePeople(): readonly Person[] {
  const people = useApp((state) => state.project?.people ?? nobody);
  const actor = useApp((state) => currentPerson(state.settings));
  // Who has just given a name is known here before the project is read again.
  return useMemo(
    () => (actor && !people.some(({ id }) => id === actor.id) ? [...people, actor] : people),
    [actor, people],
  );
}

export function personName(people: readonly Person[], id: string): string | null {
  return people.find((person) => person.id === id)?.name || null;
}

/** Two people with the same initials are kept apart: see `distinctInitials`. */
export function personInitials(people: readonly Person[], id: string): string {
  return distinctInitials(people).get(id) ?? '–';
}
