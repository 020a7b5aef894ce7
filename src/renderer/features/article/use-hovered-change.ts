/** The change under the pointer, once it has rested there; the popover may be reached before it goes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleModel } from '../../article-model/article-model';
import { changeNamed } from '../../article-model/tracked-decorations';

interface HoveredChange {
  readonly segment: string;
  readonly id: string;
}

/** Milliseconds. */
const rest = 350;
const grace = 250;

export function useHoveredChange(model: ArticleModel) {
  const [hovered, setHovered] = useState<HoveredChange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pointed = useRef<HoveredChange | null>(null);
  const after = useCallback((delay: number, next: HoveredChange | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), delay);
  }, []);
  useEffect(() => {
    const scroller = model.scroller.current;
    const over = (event: MouseEvent) => {
      // Text that moves under a resting pointer is not pointed at.
      if (event.movementX === 0 && event.movementY === 0) return;
      const piece = (event.target as Element).closest<HTMLElement>('[data-cell="edited"] [data-change]');
      const row = piece?.closest<HTMLElement>('[data-row]');
      const segment = row && model.cache.row(Number(row.dataset.row))?.id;
      const id = changeNamed(piece?.dataset.change, model.editor.current?.view.state);
      // A pressed button is a selection being made: nothing may come in its way.
      const next = segment && id && event.buttons === 0 ? { segment, id } : null;
      if (next?.id === pointed.current?.id && next?.segment === pointed.current?.segment) return;
      pointed.current = next;
      after(next ? rest : grace, next);
    };
    const leave = () => {
      pointed.current = null;
      after(grace, null);
    };
    // Who types or goes on by keys does not want it in the way.
    const hide = () => {
      if (pointed.current) leave();
    };
    scroller?.addEventListener('mousemove', over);
    scroller?.addEventListener('mouseleave', leave);
    window.addEventListener('keydown', hide);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('keydown', hide);
      scroller?.removeEventListener('mousemove', over);
      scroller?.removeEventListener('mouseleave', leave);
    };
  }, [model, after]);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => after(grace, null), [after]);
  return { hovered, hold, release };
}
