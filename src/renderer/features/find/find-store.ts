/** The search of the window: what is looked for, what was found, and which match one is at. */
import { create } from 'zustand';
import type { Failure } from '../../../contract/result';
import type { FoundRow } from '../../../contract/views';
import type { AnchorSide } from '../../../core/annotate/anchor';
import type { SegmentStatus } from '../../../core/project/model';
import { engine, settle } from '../../state/client';
import { flushAll } from '../../state/flush';
import { goTo } from '../../state/navigation';
import { useApp } from '../../state/store';
import {
  drawnRows,
  kept,
  noResults,
  type Place,
  pageOf,
  pageSize,
  placeAt,
  type Results,
  type Spot,
  shownWords,
  stepFrom,
  withPage,
} from './results';
import { type PastSearch, remembered } from './search-history';

export type FindScope = 'document' | 'selection' | 'project';

export interface FindState extends PastSearch {
  /** Null while the panel is closed. */
  readonly scope: FindScope | null;
  /** Counts openings: each puts the focus into the field. */
  readonly opened: number;
  /** Rows looked in while the scope is 'selection'. */
  readonly chosen: readonly string[];
  readonly sides: readonly AnchorSide[];
  /** None: any. */
  readonly status: readonly SegmentStatus[];
  /** Whether the replace fields are shown. */
  readonly replacing: boolean;
  readonly replacement: string;
  readonly past: readonly PastSearch[];
  readonly searching: boolean;
  readonly results: Results;
  /** Rows found that are here, for the marks on their words. */
  readonly rows: readonly FoundRow[];
  readonly at: Spot | null;
  readonly failure: Failure | null;
  /** How many places the last replacement changed; null when there was none since. */
  readonly replaced: number | null;
  /** Sentences that it left out because they were edited meanwhile. */
  readonly leftOut: number;
}

const nothing = { results: noResults, rows: [], at: null, failure: null } as const;

export const useFind = create<FindState>(() => ({
  scope: null,
  opened: 0,
  chosen: [],
  query: '',
  replacing: false,
  replacement: '',
  // Not the machine text: where nothing is edited yet it would find everything twice.
  sides: ['source', 'target'],
  status: [],
  matchCase: false,
  wholeWord: false,
  pattern: false,
  past: [],
  searching: false,
  replaced: null,
  leftOut: 0,
  ...nothing,
}));

/** Milliseconds after which words that are found were meant, though one went to none of their matches. */
const meant = 2000;

let ticket = 0;
let timer = 0;
let resting = 0;
/** The search that waits for the typing to rest, and the one that runs. */
let due: (() => void) | null = null;
let running: Promise<void> = Promise.resolve();
/** The spot to be at among new results, until a search has said it. */
let arrive: ((results: Results) => Spot | null) | null = null;

/** Opens the panel; words selected on the page become the query, as they stand. */
export function openFind(scope: FindScope, words: string | null) {
  useFind.setState(({ replacing, opened }) => ({
    scope,
    opened: opened + 1,
    replacing: replacing || scope === 'project',
    ...(words ? { query: words, pattern: false } : {}),
  }));
  searchSoon(0);
}

export function closeFind() {
  rememberSearch();
  ticket += 1;
  window.clearTimeout(timer);
  window.clearTimeout(resting);
  due = null;
  arrive = null;
  useFind.setState({ scope: null, searching: false, replaced: null, ...nothing });
}

type Changeable = 'scope' | 'chosen' | 'query' | 'sides' | 'status' | 'matchCase' | 'wholeWord' | 'pattern';

export function changeFind(patch: Partial<Pick<FindState, Changeable>>) {
  arrive = null;
  useFind.setState({ ...patch, at: null, replaced: null });
  searchSoon(150);
}

/** The search is one that was meant, not a word half typed. */
export function rememberSearch() {
  useFind.setState((state) => {
    const { query, matchCase, wholeWord, pattern } = state;
    return { past: remembered(state.past, { query, matchCase, wholeWord, pattern }) };
  });
}

/** `then` says where to be among the new results, after a replacement. */
export function searchSoon(wait: number, then: typeof arrive = null) {
  arrive = then ?? arrive;
  window.clearTimeout(timer);
  window.clearTimeout(resting);
  useFind.setState({ searching: true });
  due = () => {
    due = null;
    running = search();
  };
  timer = window.setTimeout(() => due?.(), wait);
}

/** Settles when the results are those of the query as it stands: Enter may come before the search has begun. */
export async function upToDate() {
  window.clearTimeout(timer);
  due?.();
  await running;
}

/** What is looked for and where, as the engine's calls take it; null where that is nothing. */
export function searchFields(state: FindState = useFind.getState()) {
  const { scope, chosen, query, matchCase, wholeWord, pattern, status } = state;
  const { documentId } = useApp.getState();
  if (!scope || query === '') return null;
  if (scope === 'document' && !documentId) return null;
  return {
    query,
    matchCase,
    wholeWord,
    pattern,
    ...(status.length > 0 ? { status: [...status] } : {}),
    ...(scope === 'document' && documentId ? { document: documentId } : {}),
    ...(scope === 'selection' ? { segments: [...chosen] } : {}),
  };
}

async function fetchPage(page: number) {
  const fields = searchFields();
  const { sides } = useFind.getState();
  if (!fields || sides.length === 0) return null;
  return settle(engine.find({ ...fields, sides: [...sides], offset: page * pageSize, limit: pageSize }));
}

async function search() {
  ticket += 1;
  const mine = ticket;
  awaited.clear();
  const { at, sides } = useFind.getState();
  if (!searchFields() || sides.length === 0) {
    useFind.setState({ searching: false, ...nothing });
    return;
  }
  await flushAll();
  const result = mine === ticket ? await fetchPage(pageOf(at?.row ?? 0)) : null;
  if (mine !== ticket) return;
  if (!result?.ok) {
    // A bug is shown where all are.
    const failure = result && result.code !== 'canceled' ? result : null;
    useFind.setState({ searching: false, ...nothing, failure });
    return;
  }
  const results = withPage(noResults, result.value);
  const spot = arrive ? arrive(results) : kept(results, at);
  arrive = null;
  useFind.setState({ searching: false, failure: null, results, rows: drawnRows(results), at: spot });
  if (results.total > 0) resting = window.setTimeout(rememberSearch, meant);
}

/** Fetches a page of the results as they stand, unless it is here. */
export function wantPage(page: number): Promise<void> {
  const { results } = useFind.getState();
  const wanted = page >= 0 && page * pageSize < results.total && !results.pages.has(page);
  const known = awaited.get(page);
  if (!wanted || known) return known ?? Promise.resolve();
  const fetching = addPage(page).finally(() => awaited.delete(page));
  awaited.set(page, fetching);
  return fetching;
}

const awaited = new Map<number, Promise<void>>();

async function addPage(page: number) {
  const mine = ticket;
  const result = await fetchPage(page);
  if (mine !== ticket || !result?.ok) return;
  const results = withPage(useFind.getState().results, result.value);
  useFind.setState({ results, rows: drawnRows(results) });
}

/** The match one is at. */
export function here(): Place | null {
  const { results, at } = useFind.getState();
  return placeAt(results, at);
}

/** Goes to the next or previous match, round the end. */
export async function stepMatch(step: 1 | -1) {
  await upToDate();
  const { results, at } = useFind.getState();
  await goToSpot(stepFrom(results, at, step));
}

export async function goToSpot(spot: Spot | null) {
  if (!spot) return;
  rememberSearch();
  await wantPage(pageOf(spot.row));
  const place = placeAt(useFind.getState().results, spot);
  if (!place) return;
  useFind.setState({ at: place.spot });
  const { row } = place;
  await goTo(row.document, row.segment, { side: row.side, ...shownWords(row.text, place.match) });
}
