/** One open article: its rows, its list on the screen and its editor, for the view, its actions and its panel. */
import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { ProjectChange, RowView } from '../../contract/views';
import { engine, onChanges } from '../state/client';
import { setCurrent } from '../state/focus';
import { useApp } from '../state/store';
import { type Caret, useArticle } from './article-store';
import { followChecks } from './checked-rows';
import { createRowCache, type RowCache } from './row-cache';
import type { RowEditor } from './row-editor';

export interface ArticleModel {
  readonly document: string;
  readonly cache: RowCache;
  /** Filled by the view while it is mounted. */
  readonly list: { current: VirtualizerHandle | null };
  readonly scroller: { current: HTMLElement | null };
  readonly editor: { current: RowEditor | null };
}

export interface GoOptions {
  /** Opens the editor there; otherwise one that is open closes, unless `keepEditing`. */
  readonly edit?: Caret;
  readonly keepEditing?: boolean;
  /** Keeps the rows chosen together, up to this one. */
  readonly extend?: boolean;
  readonly focus?: boolean;
}

export const ArticleContext = createContext<ArticleModel | null>(null);

export function useArticleModel(): ArticleModel {
  const model = useContext(ArticleContext);
  if (!model) throw new Error('The article view has no article.');
  return model;
}

/** Makes the model of an article and keeps its rows true to the engine. */
export function useOpenArticle(document: string): ArticleModel {
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLElement>(null);
  const editor = useRef<RowEditor>(null);
  const model = useMemo<ArticleModel>(() => {
    const cache = createRowCache((request) => engine.rows({ document, ...request }));
    return { document, cache, list, scroller, editor };
  }, [document]);
  useEffect(() => {
    const concerns = ({ documents }: Pick<ProjectChange, 'documents'>) =>
      documents === 'all' || documents.includes(document);
    const stopChanges = onChanges((change) => {
      if (!concerns(change)) return;
      model.cache.invalidate(change.segments);
      if (!change.segments) void placeCurrent();
    });
    const stopChecks = followChecks({ document, cache: model.cache, scroller: () => scroller.current });
    model.cache.want(0);
    return () => {
      stopChanges();
      stopChecks();
      model.cache.dispose();
    };
  }, [document, model]);
  return model;
}

/** Rows came or went: the current row keeps being the same sentence, or else the one now in its place. */
async function placeCurrent() {
  const { current, documentId } = useApp.getState();
  if (!current || !documentId) return;
  const place = await engine.rowIndex({ segment: current.segment });
  if (useApp.getState().current?.segment !== current.segment) return;
  if (place.ok && place.value.document === documentId && place.value.index >= 0) {
    setCurrent({ segment: current.segment, index: place.value.index });
    return;
  }
  const rows = await engine.rows({ document: documentId, offset: Math.max(0, current.index - 1), limit: 2 });
  const items = rows.ok ? rows.value.items : [];
  const near = items.find(({ index }) => index === current.index) ?? items[0];
  useApp.setState({ editing: false });
  setCurrent(near ? { segment: near.id, index: near.index } : null);
}

/** One row; drawn again only when that row changes. */
export function useRow(cache: RowCache, index: number): RowView | undefined {
  const subscribe = useMemo(
    () => (listener: () => void) => cache.subscribeRow(index, listener),
    [cache, index],
  );
  return useSyncExternalStore(subscribe, () => cache.row(index));
}

export function useRowTotal(cache: RowCache): number | null {
  return useSyncExternalStore(cache.subscribe, cache.total);
}

/** Makes a row current, brings it into view and gives it the focus. Null where there is no such row. */
export async function goToRow(model: ArticleModel, index: number, options: GoOptions = {}) {
  const row = await model.cache.get(index);
  if (!row || useApp.getState().documentId !== model.document) return null;
  enterRow(model, row, options);
  return row;
}

/** Like `goToRow` for a row that is there already: nothing is waited for. */
export function enterRow(model: ArticleModel, row: RowView, options: GoOptions = {}) {
  const { edit, keepEditing = false, extend = false, focus = true } = options;
  const before = useApp.getState();
  const editing = edit !== undefined || (keepEditing && before.editing);
  const moved = before.current?.segment !== row.id;
  const { change, thread, span } = useArticle.getState();
  const from = span?.from ?? before.current?.index ?? row.index;
  useArticle.setState({
    caret: edit ?? 'start',
    change: change?.segment === row.id ? change : null,
    thread: moved ? null : thread,
    span: extend ? { from, to: row.index } : null,
  });
  setCurrent({ segment: row.id, index: row.index });
  if (before.editing !== editing) useApp.setState({ editing });
  scrollToRow(model, row.index);
  if (focus && !editing) focusRow(model, row.index);
}

/** Scrolls only as far as needed for the row to be wholly in view. */
export function scrollToRow({ list, scroller }: ArticleModel, index: number) {
  const element = rowElement(scroller.current, index);
  const view = scroller.current?.getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  if (box && view && box.top >= view.top && box.bottom <= view.bottom) return;
  list.current?.scrollToIndex(index, {
    align: box && view && box.height > view.height ? 'start' : 'nearest',
  });
}

/** Frames a row is waited for: two seconds, since a window that has just been loaded draws its rows late. */
const patience = 120;

/** A row may be drawn, measured and so made visible only some frames after the list has scrolled: it is waited for. */
export function focusRow(model: ArticleModel, index: number) {
  const before = document.activeElement;
  const attempt = (frames: number) => {
    const element = rowElement(model.scroller.current, index);
    element?.focus({ preventScroll: true });
    if ((element && document.activeElement === element) || frames === 0) return;
    requestAnimationFrame(() => {
      // Somebody has gone elsewhere meanwhile: the focus is not taken from there.
      const left = document.activeElement !== document.body && document.activeElement !== before;
      if (!left && useApp.getState().current?.index === index) attempt(frames - 1);
    });
  };
  attempt(patience);
}

export function rowElement(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null;
}

export function startEditing(model: ArticleModel, row: RowView, caret: Caret) {
  enterRow(model, row, { edit: caret });
}

/** Closes the editor; the text is kept and saved. */
export function stopEditing(model: ArticleModel) {
  const { current, editing } = useApp.getState();
  if (!editing) return;
  useApp.setState({ editing: false });
  if (current) focusRow(model, current.index);
}
