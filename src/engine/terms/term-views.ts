/** The lists as the window shows them: pages with search, and the terms that stand in a row. */
import type { EngineInput } from '../../contract/engine-calls';
import type { ResourceView, RowTermView, TermView } from '../../contract/term-views';
import type { Page } from '../../contract/views';
import type { SegmentRecord } from '../../core/project/model';
import { type EnglishText, readEnglish } from '../../core/terms/english-text';
import type { ErrorEntry } from '../../core/terms/error-memory';
import {
  type GlossaryEntry,
  type GlossaryIndex,
  type GlossaryTerm,
  matchGlossary,
  renderedIn,
} from '../../core/terms/glossary';
import { findRendering } from '../../core/terms/rendering';
import type { Session } from '../session';
import type { Listed, WordLists } from './lists';
import { toldProblems } from './read-list';

/** Korean, English and note of an entry in small letters; kept as long as the entry is. */
const texts = new WeakMap<GlossaryEntry | ErrorEntry, string>();

function textOf(entry: GlossaryEntry | ErrorEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const words =
    'wrong' in entry
      ? [...entry.ko, ...entry.wrong, ...entry.right, entry.reason]
      : [entry.ko, ...entry.variants, ...entry.en, ...entry.forbidden, entry.note, entry.domain];
  const text = words.join('\n').toLowerCase();
  texts.set(entry, text);
  return text;
}

/** The list of the last question, for the pages that follow. */
export type TermPages = (session: Session, query: EngineInput<'terms'>) => Page<TermView>;

/** A search reads every entry once, in some 30 ms for 100,000. */
export function termPages(lists: WordLists): TermPages {
  let last: {
    readonly all: readonly unknown[];
    readonly key: string;
    readonly found: readonly TermView[];
  } | null = null;
  return (session, query) => {
    const { kind, offset, limit, origin } = query;
    const search = query.search?.normalize('NFC').trim().toLowerCase() ?? '';
    const all = lists.listed(session, kind);
    const key = JSON.stringify([kind, origin, search]);
    if (last?.all !== all || last.key !== key) {
      const found = all.filter(
        (each) =>
          (origin === undefined || each.origin === origin) &&
          (search === '' || textOf(each.entry).includes(search)),
      );
      // Kind and entry belong together: both came from the list of that kind.
      last = { all, key, found: found.map((each) => ({ kind, ...each }) as TermView) };
    }
    return { total: last.found.length, offset, items: last.found.slice(offset, offset + limit) };
  };
}

/**
 * Terms in the Korean of a row, in the order they stand. Where there is no Korean, the desk's own that stand in its
 * English: the built-in ones have many plain words, of which the English alone says nothing.
 */
export function rowTerms(session: Session, lists: WordLists, segment: SegmentRecord): readonly RowTermView[] {
  const { glossary } = lists.terms(session);
  if (!glossary) return [];
  const english = readEnglish(segment.target);
  const view = (term: GlossaryTerm): Pick<RowTermView, 'origin' | 'entry'> => {
    const { origin, entry } = lists.listedTerm(session, term.entry);
    return { origin, entry };
  };
  if (segment.ko !== null && segment.ko.trim() !== '') {
    return matchGlossary(segment.ko, glossary).map(({ term, start, end }) => {
      const [place] = renderedIn(english, term);
      const rendered = place ? { start: place.start, end: place.end } : null;
      return { ...view(term), side: 'source', start, end, rendered };
    });
  }
  return inEnglish(english, glossary).map(({ term, start, end }) => {
    return { ...view(term), side: 'target', start, end, rendered: { start, end } };
  });
}

interface Standing {
  readonly term: GlossaryTerm;
  readonly start: number;
  readonly end: number;
}

/** The desk's terms by the first letters of their renderings, made when the first row without Korean is looked at. */
const beginnings = new WeakMap<GlossaryIndex, ReadonlyMap<string, readonly GlossaryTerm[]>>();

/** Letters that the forms of a word share; bought of buy is missed. */
const shared = 3;

function byBeginning(index: GlossaryIndex): ReadonlyMap<string, readonly GlossaryTerm[]> {
  const known = beginnings.get(index);
  if (known) return known;
  const map = new Map<string, GlossaryTerm[]>();
  for (const term of index.terms) {
    if (!term.required) continue;
    for (const beginning of new Set(term.entry.en.map(beginningOf))) {
      const list = map.get(beginning);
      if (list) list.push(term);
      else map.set(beginning, [term]);
    }
  }
  beginnings.set(index, map);
  return map;
}

function beginningOf(rendering: string): string {
  const first = /[\p{L}\p{N}]+/u.exec(rendering.replace(/^(?:an?|the)\s+/iu, ''))?.[0] ?? '';
  return first.slice(0, shared).toLowerCase();
}

/** The longest where they overlap; of homonyms the first. */
function inEnglish(english: EnglishText, index: GlossaryIndex): readonly Standing[] {
  const terms = byBeginning(index);
  const asked = new Set(english.words.map(({ text }) => text.slice(0, shared).toLowerCase()));
  const found = [...asked].flatMap((beginning) =>
    (terms.get(beginning) ?? []).flatMap((term) =>
      term.en.flatMap((rendering) =>
        findRendering(english, rendering).map(({ start, end }): Standing => ({ term, start, end })),
      ),
    ),
  );
  const kept: Standing[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The lists in use with their sizes, and what is wrong with them. Those of a project only while one is open. */
export function listResources(
  session: Session | null,
  lists: WordLists,
  deskProblem: ResourceView['problems'],
): readonly ResourceView[] {
  const own = session ? ownLists(session, lists) : [];
  const files = [...lists.shared.glossaries(), ...lists.shared.corrections()].map(
    ({ kind, file, entries, problems }): ResourceView => ({
      kind,
      origin: file === null ? 'desk' : 'shared',
      file,
      entries: entries.length,
      problems: toldProblems(file === null ? [...deskProblem, ...problems] : problems),
    }),
  );
  return [...own, ...files];
}

function ownLists(session: Session, lists: WordLists): readonly ResourceView[] {
  const kinds = ['glossary', 'corrections'] as const;
  return kinds.flatMap((kind) => {
    const all: readonly Listed<typeof kind>[] = lists.listed(session, kind);
    return (['project', 'built-in'] as const).map(
      (origin): ResourceView => ({
        kind,
        origin,
        file: null,
        entries: all.filter((each) => each.origin === origin).length,
        problems: [],
      }),
    );
  });
}
