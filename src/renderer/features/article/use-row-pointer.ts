/** The pointer in the list of rows: one set of listeners for all of them. */
import type { FocusEvent, MouseEvent } from 'react';
import { type ArticleModel, enterRow } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { offsetAtPoint } from '../../article-model/dom-selection';
import { useArticleParts } from '../../article-model/slots';
import { showComments } from '../../article-model/use-comment-actions';
import { beginEditing } from '../../article-model/use-row-actions';
import { isArticleReadOnly, useApp } from '../../state/store';

export function useRowPointer(model: ArticleModel) {
  const parts = useArticleParts();
  /** A press chooses the row at once; what else it does is known when it is let go without a selection. */
  const onMouseDown = (event: MouseEvent) => {
    const row = rowAt(model, event);
    if (!row || event.button !== 0) return;
    const { current, editing } = useApp.getState();
    if (row.id === current?.segment) return;
    if (event.shiftKey && !editing) event.preventDefault();
    if (editing) useApp.setState({ editing: false });
    enterRow(model, row, { focus: false, extend: event.shiftKey && !editing });
  };
  const onClick = (event: MouseEvent) => {
    const row = rowAt(model, event);
    const target = event.target as HTMLElement;
    if (!row || target.closest('.cm-editor') || target.closest('.row-notice')) return;
    if (target.closest('[data-opens-comments]')) {
      const open = row.threads.find(({ resolved }) => !resolved) ?? row.threads[0];
      return showComments(open?.id ?? null);
    }
    // Rows are being chosen, not entered.
    if (event.shiftKey) return;
    // A selection may become a comment: the editor must not take it away.
    if (window.getSelection()?.isCollapsed === false) return;
    const thread = target.closest<HTMLElement>('[data-threads]')?.dataset.threads?.split(' ')[0];
    if (thread && thread !== 'draft') showComments(thread, { focus: false });
    const change = target.closest<HTMLElement>('[data-change]')?.dataset.change;
    if (change) useArticle.setState({ change: { segment: row.id, id: change } });
    for (const { press } of parts) press?.(row, target);
    const cell = target.closest<HTMLElement>('[data-cell="edited"]');
    if (cell && !row.locked && !isArticleReadOnly(useApp.getState())) {
      const offset = offsetAtPoint(cell, event.clientX, event.clientY);
      void beginEditing(model, offset ?? 'end', row);
    } else if (!useApp.getState().editing) enterRow(model, row);
  };
  /** The focus came by Tab or a screen reader: the row it is on is the current one. */
  const onFocus = (event: FocusEvent) => {
    const row = (event.target as HTMLElement).matches('[data-row]') ? rowAt(model, event) : undefined;
    const { current, editing } = useApp.getState();
    if (row && !editing && row.id !== current?.segment) enterRow(model, row, { focus: false });
  };
  return { onMouseDown, onClick, onFocus };
}

export function rowAt(model: ArticleModel, event: { readonly target: EventTarget | null }) {
  const element = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  return element ? model.cache.row(Number(element.dataset.row)) : undefined;
}
