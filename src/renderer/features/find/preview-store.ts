/** The preview of a replacement: rows before and after, page by page, and which of them are chosen. */
import { create } from 'zustand';
import type { ReplacedRow, ReplacePreview } from '../../../contract/views';
import { onChanges } from '../../state/client';
import { flushAll } from '../../state/flush';
import { type Choice, everyRow, figuresOf, rowsOf } from './choice';
import { useFind } from './find-store';
import { previewPage, replaceRows } from './replace';

export const previewSize = 200;

export interface PreviewState {
  /** Null while there is no preview. */
  readonly preview: Omit<ReplacePreview, 'rows' | 'offset' | 'limited'> | null;
  readonly pages: ReadonlyMap<number, readonly ReplacedRow[]>;
  readonly choice: Choice;
  readonly busy: boolean;
}

const closed = { preview: null, pages: new Map(), choice: everyRow, busy: false } as const;

export const usePreview = create<PreviewState>(() => closed);

let ticket = 0;
const awaited = new Set<number>();

/** Shows what Replace all would do. What is typed in a row is saved first, and is looked at as it is then. */
export async function openPreview() {
  usePreview.setState({ busy: true });
  const shown = (await flushAll()) && (await load(everyRow));
  if (!shown) closePreview();
}

export function closePreview() {
  ticket += 1;
  usePreview.setState(closed);
}

async function load(choice: Choice): Promise<boolean> {
  ticket += 1;
  const mine = ticket;
  awaited.clear();
  const result = await previewPage(0, previewSize);
  if (mine !== ticket) return true;
  if (!result?.ok) {
    if (result && result.code !== 'canceled') useFind.setState({ failure: result });
    return false;
  }
  const { rows, offset: _offset, limited: _limited, ...preview } = result.value;
  usePreview.setState({ preview, pages: new Map([[0, rows]]), choice, busy: false });
  return true;
}

export function previewedRow({ pages }: PreviewState, index: number): ReplacedRow | undefined {
  return pages.get(Math.floor(index / previewSize))?.[index % previewSize];
}

/** Fetches the page of a row that has come into view. */
export async function wantPreviewed(index: number) {
  const page = Math.floor(index / previewSize);
  if (usePreview.getState().pages.has(page) || awaited.has(page)) return;
  const mine = ticket;
  awaited.add(page);
  const result = await previewPage(page * previewSize, previewSize);
  if (mine !== ticket || !result?.ok) return;
  awaited.delete(page);
  usePreview.setState(({ pages }) => ({ pages: new Map(pages).set(page, result.value.rows) }));
}

/** Does what the preview shows; the preview closes when it is done. */
export async function replacePreviewed() {
  const { preview, choice } = usePreview.getState();
  if (!preview) return;
  usePreview.setState({ busy: true });
  const done = await replaceRows(rowsOf(choice), figuresOf(choice, preview).places);
  if (done) closePreview();
  else usePreview.setState({ busy: false });
}

/** A preview is of the search as it stands: it closes with it, and is made anew when texts change under it. */
export function watchPreview(): () => void {
  const stopSearch = useFind.subscribe((state, before) => {
    if (!usePreview.getState().preview) return;
    const keys = ['scope', 'query', 'replacement', 'matchCase', 'wholeWord', 'pattern', 'status'] as const;
    if (!state.replacing || keys.some((key) => state[key] !== before[key])) closePreview();
  });
  const stopChanges = onChanges(({ documents }) => {
    const { preview, choice, busy } = usePreview.getState();
    if (preview && !busy && documents.length > 0) void load(choice).then((shown) => shown || closePreview());
  });
  return () => {
    stopSearch();
    stopChanges();
  };
}
