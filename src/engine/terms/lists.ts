/** The word lists a project is checked against: its own, those shared by files, and the built-in ones. */
import { hash53 } from '../../core/memory/entry';
import type { ErrorEntry } from '../../core/terms/error-memory';
import type { GlossaryEntry } from '../../core/terms/glossary';
import type { Terms } from '../../core/terms/terms';
import { type BuiltInTerms, prepareTerms, readBuiltInTerms } from '../built-in-terms';
import type { Session } from '../session';

export interface WordLists {
  /** Prepared for checking; made once, and again after `changed`. */
  readonly terms: (session: Session) => Terms;
  /** Every entry in use but the built-in ones: what tells which findings a change of the lists can touch. */
  readonly entries: (session: Session) => ListEntries;
  /** Tells built-in lists of one Daejo from those of another. */
  readonly builtIn: () => string;
  /** A term or a remembered correction was put into the project or taken out. */
  readonly changed: () => void;
}

export interface ListEntries {
  readonly glossary: readonly GlossaryEntry[];
  readonly errors: readonly ErrorEntry[];
}

export function wordLists(): WordLists {
  let read: { readonly terms: BuiltInTerms; readonly fingerprint: string } | null = null;
  let prepared: { readonly session: Session; readonly terms: Terms } | null = null;

  function builtIn() {
    if (read) return read;
    const terms = readBuiltInTerms();
    read = { terms, fingerprint: hash53(JSON.stringify(terms)).toString(36) };
    return read;
  }

  function entries(session: Session): ListEntries {
    return { glossary: session.tables.records('term'), errors: session.tables.records('confusion') };
  }

  return {
    terms: (session) => {
      if (prepared?.session !== session) {
        prepared = { session, terms: prepareTerms(builtIn().terms, entries(session)) };
      }
      return prepared.terms;
    },
    entries,
    builtIn: () => builtIn().fingerprint,
    changed: () => {
      prepared = null;
    },
  };
}
