/**
 * Rows are read again when they have been checked. Not while somebody selects words in them: the words would be drawn
 * anew under the pointer, and the selection with them be lost.
 */
import { onEngine } from '../state/client';
import type { RowCache } from './row-cache';

/** Milliseconds in which checks are answered by one look at the rows. */
const pause = 60;
/** Milliseconds after which a selection is looked at again. */
const patience = 200;

interface CheckedRowsOptions {
  readonly document: string;
  readonly cache: RowCache;
  readonly scroller: () => HTMLElement | null;
}

/** Follows the engine's checks; returns what stops it. */
export function followChecks({ document, cache, scroller }: CheckedRowsOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Rows to read again; null for all, undefined for none. */
  let rows: Set<string> | null | undefined;
  let pressed = false;

  const read = () => {
    timer = undefined;
    if (pressed || hasSelection(scroller())) return later(patience);
    const asked = rows;
    rows = undefined;
    if (asked !== undefined) cache.invalidate(asked && [...asked]);
  };
  const later = (delay: number) => {
    timer ??= setTimeout(read, delay);
  };
  const press = (event: PointerEvent) => {
    pressed = scroller()?.contains(event.target as Node) ?? false;
  };
  const release = () => {
    pressed = false;
  };

  const stop = onEngine('checked', ({ documents, segments }) => {
    if (documents !== 'all' && !documents.includes(document)) return;
    rows = segments === null || rows === null ? null : new Set([...(rows ?? []), ...segments]);
    later(pause);
  });
  window.addEventListener('pointerdown', press, true);
  window.addEventListener('pointerup', release, true);
  window.addEventListener('pointercancel', release, true);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('pointerdown', press, true);
    window.removeEventListener('pointerup', release, true);
    window.removeEventListener('pointercancel', release, true);
  };
}

/** Whether words of the rows are selected; the editor keeps its own selection whatever is drawn. */
function hasSelection(scroller: HTMLElement | null): boolean {
  const selection = window.getSelection();
  if (!scroller || !selection || selection.isCollapsed) return false;
  const { anchorNode } = selection;
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return scroller.contains(element ?? null) && element?.closest('.cm-editor') === null;
}
