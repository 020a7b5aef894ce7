/** What Enter, Escape and Tab do in a sentence's editor. */
import { useRef } from 'react';
import { goToRow, stopEditing, useArticleModel } from '../../article-model/article-model';
import type { RowEditorEvents } from '../../article-model/row-editor';
import { useApp } from '../../state/store';

/** A ref, so that an open editor always runs the latest. */
export function useEditorEvents() {
  const model = useArticleModel();
  const step = async (by: 1 | -1) => {
    const { current } = useApp.getState();
    if (!current) return;
    const next = current.index + by;
    const total = model.cache.total() ?? 0;
    if (next < 0 || next >= total) stopEditing(model);
    else await goToRow(model, next, { edit: 'start' });
  };
  const events: Omit<RowEditorEvents, 'onRest'> = {
    onEnter: () => void step(1),
    onEscape: () => stopEditing(model),
    onTab: (backwards) => void step(backwards ? -1 : 1),
  };
  const latest = useRef(events);
  latest.current = events;
  return latest;
}
