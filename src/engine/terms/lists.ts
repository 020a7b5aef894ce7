/** The word lists a project is checked against: its own, those shared by files, and the built-in ones. */
import type { Origin } from '../../contract/term-views';
import { hash53 } from '../../core/memory/entry';
import type { ErrorEntry } from '../../core/terms/error-memory';
import type { GlossaryEntry } from '../../core/terms/glossary';
import type { Terms } from '../../core/terms/terms';
import { type BuiltInTerms, prepareTerms, readBuiltInTerms } from '../built-in-terms';
import type { Session } from '../session';
import { type SharedFiles, sharedFiles } from '../shared';
import type { EntryOf, ListKind } from './read-list';
import { type SharedLists, sharedLists } from './shared-lists';

export interface WordLists {
  /** Prepared for checking; made once, and again after `changed`. */
  readonly terms: (session: Session) => Terms;
  /** Every entry in use but the built-in ones: what tells which findings a change of the lists can touch. */
  readonly entries: (session: Session) => ListEntries;
  /** Tells built-in lists of one Daejo from those of another. */
  readonly builtIn: () => string;
  /** A term or a remembered correction was put into the project or taken out. */
  readonly changed: () => void;
  /** Every entry with where it comes from: the project's own, of shared files, the desk's own, built in. */
  readonly listed: <K extends ListKind>(session: Session, kind: K) => readonly Listed<K>[];
  /** Where a term of `terms` comes from, as it stands in its list. */
  readonly listedTerm: (session: Session, term: GlossaryEntry) => Listed<'glossary'>;
  readonly shared: SharedLists;
}

export interface ListEntries {
  readonly glossary: readonly GlossaryEntry[];
  readonly errors: readonly ErrorEntry[];
}

export interface Listed<K extends ListKind> {
  readonly origin: Origin;
  /** Name of the shared file; null for the others, the desk's own among them. */
  readonly file: string | null;
  readonly entry: EntryOf[K];
}

type AllListed = { readonly [K in ListKind]: readonly Listed<K>[] };

export interface WordListOptions {
  readonly files?: SharedFiles;
  /** Whether shared files are looked at without being asked to. */
  readonly watching?: boolean;
  /** Called after shared files were read that differ from before. */
  readonly reread?: () => void;
}

export function wordLists(options: WordListOptions = {}): WordLists {
  const { files = sharedFiles(), watching = false, reread = () => {} } = options;
  let read: { readonly terms: BuiltInTerms; readonly fingerprint: string } | null = null;
  let mine: (ListEntries & { readonly session: Session }) | null = null;
  let prepared: { readonly session: Session; readonly terms: Terms } | null = null;
  let listed: (AllListed & { readonly session: Session }) | null = null;
  /** Of the glossary, by the object that the index holds. */
  let origins: ReadonlyMap<GlossaryEntry, Listed<'glossary'>> | null = null;

  function changed(): void {
    mine = null;
    prepared = null;
    listed = null;
    origins = null;
  }

  const shared = sharedLists(files, watching, () => {
    changed();
    reread();
  });

  function builtIn() {
    if (read) return read;
    const terms = readBuiltInTerms();
    read = { terms, fingerprint: hash53(JSON.stringify(terms)).toString(36) };
    return read;
  }

  function own(session: Session): ListEntries {
    if (mine?.session === session) return mine;
    const { tables } = session;
    mine = { session, glossary: tables.records('term'), errors: tables.records('confusion') };
    return mine;
  }

  /** File by file: an id is one within its file. */
  function ofShared(): readonly Partial<ListEntries>[] {
    return [
      ...shared.glossaries().map(({ entries }) => ({ glossary: entries })),
      ...shared.corrections().map(({ entries }) => ({ errors: entries })),
    ];
  }

  function list(session: Session): AllListed {
    if (listed?.session === session) return listed;
    const { glossary, errors } = own(session);
    const terms = builtIn().terms;
    listed = {
      session,
      glossary: [
        ...listedAs<'glossary'>('project', null, glossary),
        ...shared.glossaries().flatMap(({ file, entries }) => listedAs<'glossary'>('shared', file, entries)),
        ...listedAs<'glossary'>('built-in', null, terms.glossary),
      ],
      // What was remembered for everywhere stands in its project and in the desk's own file: once is enough.
      corrections: onceEach([
        ...listedAs<'corrections'>('project', null, errors.toReversed()),
        ...shared
          .corrections()
          .flatMap(({ file, entries }) => listedAs<'corrections'>('shared', file, entries.toReversed())),
        ...listedAs<'corrections'>('built-in', null, terms.errors),
      ]),
    };
    return listed;
  }

  return {
    terms: (session) => {
      if (prepared?.session !== session) {
        prepared = { session, terms: prepareTerms(builtIn().terms, own(session), ofShared()) };
      }
      return prepared.terms;
    },
    entries: (session) => {
      const { glossary, errors } = own(session);
      const others = ofShared();
      return {
        glossary: [...glossary, ...others.flatMap((each) => each.glossary ?? [])],
        errors: [...errors, ...others.flatMap((each) => each.errors ?? [])],
      };
    },
    builtIn: () => builtIn().fingerprint,
    changed,
    listed: (session, kind) => list(session)[kind],
    listedTerm: (session, term) => {
      origins ??= new Map(list(session).glossary.map((each) => [each.entry, each]));
      // A built-in term is indexed without what the error memory says already.
      const built = () => builtIn().terms.glossary.find(({ id }) => id === term.id);
      return origins.get(term) ?? { origin: 'built-in', file: null, entry: built() ?? term };
    },
    shared,
  };
}

function listedAs<K extends ListKind>(
  origin: Origin,
  file: string | null,
  entries: readonly EntryOf[K][],
): readonly Listed<K>[] {
  return entries.map((entry) => ({ origin, file, entry }));
}

function onceEach(all: readonly Listed<'corrections'>[]): readonly Listed<'corrections'>[] {
  const seen = new Set<string>();
  return all.filter(({ entry: { id } }) => !seen.has(id) && seen.add(id));
}
