/** Persons as a project and the app know them: what is a valid one, and what follows from a name. */
import { z } from 'zod';
import type { Person } from './model';

/** Longest name and initials, in UTF-16 units. */
const longest = { name: 200, initials: 8 } as const;

/** Control characters, line ends, and marks that turn the direction of what stands after them. */
const invisible = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const line = z
  .string()
  .normalize('NFC')
  .trim()
  .refine((text) => !invisible.test(text), 'holds a control character or a line break');

export const personName = line.min(1).max(longest.name);
/** May be empty: then they follow from the name. */
export const personInitials = line.max(longest.initials);

export const personFields = {
  /** A UUID where Daejo made it; the same on every computer the person works on. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u),
  name: personName,
  initials: personInitials,
} as const;

/** `Han Seo-yun` -> `HS`; a Hangul name gives its given name (`한서윤` -> `서윤`), as Korean desks sign. */
export function initialsOf(name: string): string {
  const trimmed = name.trim();
  if (/^[\uAC00-\uD7A3]{2,4}$/u.test(trimmed)) return trimmed.slice(trimmed.length > 2 ? -2 : 0);
  return trimmed
    .split(/\s+/u)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase()
    .slice(0, 3);
}

/**
 * The person of that name; null for none. Of two with one name the one whose id is lower: ids begin with the time they
 * were made, so it is the person who was named first, in whatever order two copies of a project were merged.
 */
export function personNamed<T extends Person>(people: readonly T[], name: string): T | null {
  const wanted = name.normalize('NFC').trim();
  return people.filter((person) => person.name === wanted).sort(byId)[0] ?? null;
}

/**
 * Initials that tell people apart: where two have the same, those of the later ones end in a number (`HS`, `HS2`).
 * @returns initials by id, in any order of `people`.
 */
export function distinctInitials(people: readonly Person[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const byPerson = new Map<string, string>();
  for (const { id, name, initials } of [...people].sort(byId)) {
    if (byPerson.has(id)) continue;
    const plain = initials || initialsOf(name);
    const key = plain.toUpperCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    byPerson.set(id, count === 1 ? plain : `${plain}${count}`);
  }
  return byPerson;
}

function byId(a: Person, b: Person): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
