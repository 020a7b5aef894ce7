/** Keys of the list of rows while a row, not its editor, has the focus. */
import type { KeyboardEvent } from 'react';
import { type ArticleModel, goToRow } from '../../article-model/article-model';
import { beginEditing } from '../../article-model/use-row-actions';
import { isEditable } from '../../state/keyboard';
import { isArticleReadOnly, useApp } from '../../state/store';

export function useRowKeys(model: ArticleModel) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isEditable(event.target) || event.altKey) return;
    const { current } = useApp.getState();
    const total = model.cache.total() ?? 0;
    if (!current || total === 0) return;
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, rowsInView(model) - 1);
    const to = command
      ? { Home: 0, End: total - 1 }[event.key]
      : {
          ArrowDown: current.index + 1,
          ArrowUp: current.index - 1,
          PageDown: current.index + page,
          PageUp: current.index - page,
          Home: 0,
          End: total - 1,
        }[event.key];
    if (to !== undefined && !(event.shiftKey && command)) {
      event.preventDefault();
      void goToRow(model, Math.min(total - 1, Math.max(0, to)), { extend: event.shiftKey });
    } else if (
      event.key === 'Enter' &&
      !command &&
      !event.shiftKey &&
      !isArticleReadOnly(useApp.getState())
    ) {
      event.preventDefault();
      void beginEditing(model, 'end');
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      const box = (event.target as HTMLElement).getBoundingClientRect();
      const at = { clientX: box.left + 48, clientY: box.top + 24, bubbles: true, cancelable: true };
      event.target.dispatchEvent(new MouseEvent('contextmenu', at));
    }
  };
}

function rowsInView({ scroller }: ArticleModel): number {
  const view = scroller.current?.getBoundingClientRect();
  if (!view) return 1;
  const rows = [...(scroller.current?.querySelectorAll('[data-row]') ?? [])];
  return rows.filter((row) => {
    const box = row.getBoundingClientRect();
    return box.bottom > view.top && box.top < view.bottom;
  }).length;
}
