import type { Person } from '../../../core/project/model';
import { useApp } from '../../app/store';

const nobody: readonly Person[] = [];

/** Everybody who has worked on the project. */
export function usePeople(): readonly Person[] {
  const people = useApp((state) => state.project?.people ?? nobody);
  const actor = useApp((state) => state.settings.person);
  // Who has just given a name is known here before the project is read again.
  return actor ? [actor, ...people] : people;
}

export function personName(people: readonly Person[], id: string): string | null {
  return people.find((person) => person.id === id)?.name || null;
}

export function personInitials(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.initials || '–';
}
