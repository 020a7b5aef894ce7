/** The library's state outside its pane: next and previous article work while the pane is hidden. */
import { create } from 'zustand';
import type { EngineInput } from '../../../contract/engine-calls';
import type { DocumentSummary } from '../../../contract/views';
import { engine, onChanges, onEngine, settle, unwrap } from '../../state/client';
import { onFindings, throttled } from '../../state/on-findings';
import { allStale, itemAt, noPages, type Pages, pageSize, wanted, withPage } from '../../state/pages';
import { useApp } from '../../state/store';

type LibraryInput = EngineInput<'library'>;

export interface LibraryQuery {
  readonly search: string;
  readonly show: NonNullable<LibraryInput['show']>;
  readonly order: NonNullable<LibraryInput['order']>;
}

interface LibraryState {
  readonly query: LibraryQuery;
  readonly list: Pages<DocumentSummary>;
  /** False until the first page of the present query has come. */
  readonly loaded: boolean;
  /** The line the keyboard is on; -1 for none. */
  readonly active: number;
  /** Where a range selection began. */
  readonly anchor: number;
  /** Articles just removed, so that the pane can offer to bring them back. */
  readonly removed: readonly string[];
}

export const useLibrary = create<LibraryState>(() => ({
  query: { search: '', show: 'all', order: 'imported' },
  list: noPages,
  loaded: false,
  active: -1,
  anchor: -1,
  removed: [],
}));

let generation = 0;
let visible = { first: 0, last: 40 };
const asked = new Set<number>();

/** Loads what is missing between two lines. */
export function showLines(first: number, last: number) {
  visible = { first, last };
  for (const page of wanted(useLibrary.getState().list, first, last)) void loadPage(page);
}

async function loadPage(page: number): Promise<void> {
  if (asked.has(page)) return;
  asked.add(page);
  const mine = generation;
  const result = await settle(engine.library(pageInput(page * pageSize, pageSize)));
  if (mine !== generation) return;
  asked.delete(page);
  // Asked for again by itself once the engine is back.
  if (result?.ok === false && result.code === 'engine-stopped') return;
  const value = result && unwrap(result);
  if (!value) return;
  useLibrary.setState(({ list }) => ({
    loaded: true,
    list: withPage(list, page, value.items, value.total),
  }));
}

function pageInput(offset: number, limit: number): LibraryInput {
  return { offset, limit, ...listInput() };
}

function listInput() {
  const { search, show, order } = useLibrary.getState().query;
  return { show, order, ...(search.trim() ? { search: search.trim() } : {}) };
}

/** Another question to the library: begins at the top. */
export function setQuery(patch: Partial<LibraryQuery>) {
  restart();
  useLibrary.setState(({ query }) => ({
    query: { ...query, ...patch },
    loaded: false,
    active: -1,
    anchor: -1,
  }));
  void loadPage(0);
}

function restart() {
  generation += 1;
  asked.clear();
  visible = { first: 0, last: 40 };
}

/** After a change: what is in view is fetched again, in place. */
function refresh() {
  generation += 1;
  asked.clear();
  useLibrary.setState(({ list }) => ({ list: allStale(list) }));
  showLines(visible.first, visible.last);
}

let timer = 0;
/** A check of all articles tells of one after the other: they are shown as they come, twice a second. */
const found = throttled(refresh, 500);

/** Follows the engine. A burst of changes (typing, an import) asks once in a quarter of a second. */
export function watchLibrary(): () => void {
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(refresh, 250);
  };
  const stops = [
    onChanges(soon),
    onFindings((checked) => {
      // The open article is checked after every edit: one look at the list answers both.
      const { documentId } = useApp.getState();
      if (checked.documents.length === 1 && checked.documents[0] === documentId) soon();
      else found.soon();
    }),
    onEngine('opened', () => {
      setQuery({ search: '', show: 'all' });
      // The same article may be open as before, where the engine was started again.
      void revealOpen();
    }),
    useApp.subscribe((state, before) => {
      if (state.documentId !== before.documentId) void revealOpen();
    }),
  ];
  void loadPage(0);
  void revealOpen();
  return () => {
    window.clearTimeout(timer);
    found.stop();
    for (const stop of stops) stop();
  };
}

/** Ids of the lines from one to another, loaded or not. */
export async function idsBetween(from: number, to: number): Promise<readonly string[]> {
  const first = Math.max(0, Math.min(from, to));
  const last = Math.min(Math.max(from, to), useLibrary.getState().list.total - 1);
  const ids: string[] = [];
  for (let offset = first; offset <= last; ) {
    const limit = Math.min(1000, last - offset + 1);
    const result = await settle(engine.library(pageInput(offset, limit)));
    const items = (result && unwrap(result))?.items ?? [];
    if (items.length === 0) break;
    ids.push(...items.map(({ id }) => id));
    offset += items.length;
  }
  return ids;
}

/** The line at a place, fetched where it is not loaded. */
export async function lineAt(index: number): Promise<DocumentSummary | null> {
  const { list } = useLibrary.getState();
  if (index < 0 || index >= list.total) return null;
  const known = itemAt(list, index);
  if (known) return known;
  const result = await settle(engine.library(pageInput(index, 1)));
  return (result && unwrap(result))?.items[0] ?? null;
}

/** Where the open article stands in the list; -1 when the list does not show it. */
export async function openIndex(): Promise<number> {
  const { documentId } = useApp.getState();
  if (!documentId) return -1;
  const result = await settle(engine.libraryIndex({ document: documentId, ...listInput() }));
  return result?.ok ? result.value.index : -1;
}

/** An article that was opened from elsewhere (the last one at the start, a place that was found) is gone to. */
async function revealOpen() {
  const { documentId } = useApp.getState();
  const { list, active } = useLibrary.getState();
  if (!documentId || itemAt(list, active)?.id === documentId) return;
  const index = await openIndex();
  // Somebody may have gone on in the list meanwhile, or opened another article.
  const gone = useApp.getState().documentId !== documentId || useLibrary.getState().active !== active;
  if (index >= 0 && !gone) useLibrary.setState({ active: index, anchor: index });
}
