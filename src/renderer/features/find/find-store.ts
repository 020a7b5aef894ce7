/** The search of the window: what is looked for, what was found, and which match one is at. */
import { create } from 'zustand';
import type { Failure } from '../../../contract/result';
import type { FoundRow } from '../../../contract/views';
import type { AnchorSide } from '../../../core/annotate/anchor';
import { engine, onChanges, settle } from '../../app/client';
import { flushAll } from '../../app/flush';
import { goTo } from '../../app/navigation';
import { useApp } from '../../app/store';
import { countMatches, matchAt } from './matches';

export type FindScope = 'document' | 'project';

export interface FindState {
  /** Null while the panel is closed. */
  readonly scope: FindScope | null;
  readonly query: string;
  /** Whether the replace fields are shown. */
  readonly replacing: boolean;
  readonly replacement: string;
  readonly sides: readonly AnchorSide[];
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly searching: boolean;
  readonly rows: readonly FoundRow[];
  /** Rows with a match, also those not fetched. */
  readonly total: number;
  readonly limited: boolean;
  /** Which of all fetched matches one is at; -1 before the first step. */
  readonly at: number;
  readonly failure: Failure | null;
  /** How many places the last replacement changed; null when there was none since. */
  readonly replaced: number | null;
}

const nothing = { rows: [], total: 0, limited: false, at: -1, failure: null } as const;

export const useFind = create<FindState>(() => ({
  scope: null,
  query: '',
  replacing: false,
  replacement: '',
  // Not the machine text: where nothing is edited yet it would find everything twice.
  sides: ['source', 'target'],
  matchCase: false,
  wholeWord: false,
  searching: false,
  replaced: null,
  ...nothing,
}));

export const findLimit = 1000;
let ticket = 0;
let timer = 0;
/** The search that waits for the typing to rest, and the one that runs. */
let due: (() => void) | null = null;
let running: Promise<void> = Promise.resolve();

/** Opens the panel; words selected on the page become the query. */
export function openFind(scope: FindScope, words: string | null) {
  useFind.setState(({ replacing }) => ({
    scope,
    replacing: replacing || scope === 'project',
    ...(words ? { query: words } : {}),
  }));
  searchSoon(0);
}

export function closeFind() {
  ticket += 1;
  window.clearTimeout(timer);
  due = null;
  useFind.setState({ scope: null, searching: false, replaced: null, ...nothing });
}

export function changeFind(
  patch: Partial<Pick<FindState, 'scope' | 'query' | 'sides' | 'matchCase' | 'wholeWord'>>,
) {
  useFind.setState({ ...patch, at: -1, replaced: null });
  searchSoon(150);
}

/** `then` is the place to be at among the new matches, after a replacement. */
export function searchSoon(wait: number, then: number | null = null) {
  window.clearTimeout(timer);
  due = () => {
    due = null;
    running = search(then);
  };
  timer = window.setTimeout(() => due?.(), wait);
}

/** Settles when the matches are those of the query as it stands: Enter may come before the search has begun. */
async function upToDate() {
  window.clearTimeout(timer);
  due?.();
  await running;
}

async function search(then: number | null) {
  const { scope, query, sides, matchCase, wholeWord, at } = useFind.getState();
  const { documentId } = useApp.getState();
  ticket += 1;
  const mine = ticket;
  if (!scope || query === '' || sides.length === 0 || (scope === 'document' && !documentId)) {
    useFind.setState({ searching: false, ...nothing });
    return;
  }
  useFind.setState({ searching: true });
  await flushAll();
  const place = scope === 'document' && documentId ? { document: documentId } : {};
  const result = await settle(
    engine.find({ query, sides: [...sides], matchCase, wholeWord, limit: findLimit, ...place }),
  );
  if (mine !== ticket || !result) return;
  if (!result.ok) {
    useFind.setState({ searching: false, ...nothing, failure: result });
    return;
  }
  const { rows, total, limited } = result.value;
  const last = countMatches(rows) - 1;
  useFind.setState({ searching: false, failure: null, rows, total, limited, at: Math.min(then ?? at, last) });
}

/** Goes to the next or previous match, round the end. */
export async function stepMatch(step: 1 | -1) {
  await upToDate();
  const { rows, at } = useFind.getState();
  const count = countMatches(rows);
  if (count === 0) return;
  await goToMatch(at < 0 && step === -1 ? count - 1 : (at + step + count) % count);
}

export async function goToMatch(at: number) {
  const found = matchAt(useFind.getState().rows, at);
  if (!found) return;
  useFind.setState({ at });
  const { row, match } = found;
  await goTo(row.document, row.segment, { side: row.side, start: match.start, end: match.end });
}

/** Keeps results true while the panel is open: after edits, and when another article is opened. */
export function watchFind(): () => void {
  const stopChanges = onChanges(() => {
    if (useFind.getState().scope) searchSoon(300);
  });
  const stopArticle = useApp.subscribe((state, before) => {
    if (state.documentId !== before.documentId && useFind.getState().scope === 'document') searchSoon(0);
  });
  return () => {
    stopChanges();
    stopArticle();
  };
}
