/** The change under the pointer, once it has rested there; the popover may be reached before it goes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleModel } from './article-model';

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
  const after = useCallback((delay: number, next: HoveredChange | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), delay);
  }, []);
  useEffect(() => {
    const scroller = model.scroller.current;
    const over = (event: MouseEvent) => {
      const piece = (event.target as Element).closest<HTMLElement>('[data-cell="edited"] [data-change]');
      const row = piece?.closest<HTMLElement>('[data-row]');
      const segment = row && model.cache.row(Number(row.dataset.row))?.id;
      const id = piece?.dataset.change;
      // A pressed button is a selection being made: nothing may come in its way.
      if (segment && id && event.buttons === 0) after(rest, { segment, id });
      else after(grace, null);
    };
    const leave = () => after(grace, null);
    scroller?.addEventListener('mouseover', over);
    scroller?.addEventListener('mouseleave', leave);
    return () => {
      clearTimeout(timer.current);
      scroller?.removeEventListener('mouseover', over);
      scroller?.removeEventListener('mouseleave', leave);
    };
  }, [model, after]);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => after(grace, null), [after]);
  return { hovered, hold, release };
}
