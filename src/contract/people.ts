/** Who works, as the app keeps it and as the engine is given it. */
import { z } from 'zod';
import type { Person } from '../core/project/model';
import { personFields } from '../core/project/person';

/** A person of the app's list. */
export const appPersonSchema = z.strictObject({
  ...personFields,
  /**
   * When the name was last written here (ISO 8601); null for a name that was read from a project or an older Daejo.
   * A project that learned the name later keeps its own: two computers do not rename one person back and forth.
   */
  spelled: z.iso.datetime().nullable().default(null),
});

export type AppPerson = z.infer<typeof appPersonSchema>;

/** Who has given no name yet: their work carries an id and no signature. */
const unnamed = z.strictObject({ id: personFields.id, name: z.literal(''), initials: z.literal('') });

export const actorSchema = z.union([appPersonSchema, unnamed]);

export type Actor = Person & { readonly spelled?: string | null | undefined };

export { initialsOf, personFields } from '../core/project/person';
