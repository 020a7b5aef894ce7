/** The library's state outside its pane: next and previous article work while the pane is hidden. */
import { create } from 'zustand';
import type { EngineInput } from '../../../contract/engine-calls';
import type { DocumentSummary } from '../../../contract/views';
import { engine, onEngine, settle, unwrap } from '../../state/client';
import { fetchPage, knownItem, pageSize, type ReadPages, useEnginePages } from '../../state/queries';
import { useApp } from '../../state/store';

type LibraryInput = EngineInput<'library'>;

export interface LibraryQuery {
  readonly search: string;
  readonly show: NonNullable<LibraryInput['show']>;
  readonly order: NonNullable<LibraryInput['order']>;
}

interface LibraryState {
  readonly query: LibraryQuery;
  /** The line the keyboard is on; -1 for none. */
  readonly active: number;
  /** Where a range selection began. */
  readonly anchor: number;
  /** Articles just removed, so that the pane can offer to bring them back. */
  readonly removed: readonly string[];
}

export const useLibrary = create<LibraryState>(() => ({
  query: { search: '', show: 'all', order: 'imported' },
  active: -1,
  anchor: -1,
  removed: [],
}));

/** The lines of the list, as they come into view. */
export function useLibraryPages(): ReadPages<'library'> {
  return useEnginePages('library', listInput(useLibrary((state) => state.query)));
}

function listInput({ search, show, order } = useLibrary.getState().query) {
  return { show, order, ...(search.trim() ? { search: search.trim() } : {}) };
}

/** Another question to the library: begins at the top. */
export function setQuery(patch: Partial<LibraryQuery>) {
  useLibrary.setState(({ query }) => ({ query: { ...query, ...patch }, active: -1, anchor: -1 }));
}

/** Goes along with the article that is open. */
export function watchLibrary(): () => void {
  const stops = [
    onEngine('opened', () => {
      setQuery({ search: '', show: 'all' });
      // The same article may be open as before, where the engine was started again.
      void revealOpen();
    }),
    useApp.subscribe((state, before) => {
      if (state.documentId !== before.documentId) void revealOpen();
    }),
  ];
  void revealOpen();
  return () => {
    for (const stop of stops) stop();
  };
}

/** The page a line is on; a failure is reported. */
async function pageAt(index: number) {
  const result = await fetchPage('library', listInput(), index);
  return result && unwrap(result);
}

/** Articles in the list. */
export async function lineCount(): Promise<number> {
  return (await pageAt(0))?.total ?? 0;
}

/** Ids of the lines from one to another, loaded or not. */
export async function idsBetween(from: number, to: number): Promise<readonly string[]> {
  const first = Math.max(0, Math.min(from, to));
  const last = Math.max(from, to);
  const ids: string[] = [];
  for (let index = first; index <= last; ) {
    const page = await pageAt(index);
    const at = index % pageSize;
    const items = page?.items.slice(at, at + last - index + 1) ?? [];
    if (items.length === 0) break;
    ids.push(...items.map(({ id }) => id));
    index += items.length;
  }
  return ids;
}

/** The line at a place, fetched where it is not loaded. */
export async function lineAt(index: number): Promise<DocumentSummary | null> {
  if (index < 0) return null;
  return (await pageAt(index))?.items[index % pageSize] ?? null;
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
  const { active } = useLibrary.getState();
  if (!documentId || knownItem('library', listInput(), active)?.id === documentId) return;
  const index = await openIndex();
  // Somebody may have gone on in the list meanwhile, or opened another article.
  const gone = useApp.getState().documentId !== documentId || useLibrary.getState().active !== active;
  if (index >= 0 && !gone) useLibrary.setState({ active: index, anchor: index });
}
