/** The word lists a project is checked against: its own, those shared by files, and the built-in ones. */
import { hash53 } from '../../core/memory/entry';
import type { Terms } from '../../core/terms/terms';
import { type BuiltInTerms, prepareTerms, readBuiltInTerms } from '../built-in-terms';
import type { Session } from '../session';

export interface WordLists {
  /** Prepared for checking; made once, and again after `changed`. */
  readonly terms: (session: Session) => Terms;
  /** Changes whenever the lists do: what findings made with other lists are told by. */
  readonly fingerprint: (session: Session) => string;
  /** A term or a remembered correction was put into the project or taken out. */
  readonly changed: () => void;
}

export function wordLists(): WordLists {
  let builtIn: BuiltInTerms | null = null;
  let prepared: { readonly session: Session; readonly terms: Terms; readonly fingerprint: string } | null =
    null;

  function prepare(session: Session) {
    if (prepared?.session === session) return prepared;
    builtIn ??= readBuiltInTerms();
    const own = { glossary: session.tables.records('term'), errors: session.tables.records('confusion') };
    const fingerprint = hash53(JSON.stringify([builtIn, own])).toString(36);
    prepared = { session, terms: prepareTerms(builtIn, own), fingerprint };
    return prepared;
  }

  return {
    terms: (session) => prepare(session).terms,
    fingerprint: (session) => prepare(session).fingerprint,
    changed: () => {
      prepared = null;
    },
  };
}
