/** The findings under the pointer, once it has rested there; their popover may be reached before it goes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleModel } from '../../article-model/article-model';
import { findingKeysAt } from '../../article-model/finding-attributes';

export interface HoveredFindings {
  readonly segment: string;
  readonly keys: readonly string[];
}

/** Milliseconds. */
const rest = 350;
const grace = 250;

export function useHoveredFindings(model: ArticleModel) {
  const [hovered, setHovered] = useState<HoveredFindings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pointed = useRef('');
  const after = useCallback((delay: number, next: HoveredFindings | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), delay);
  }, []);
  useEffect(() => {
    const scroller = model.scroller.current;
    const over = (event: MouseEvent) => {
      // Text that moves under a resting pointer is not pointed at; a pressed button is a selection being made.
      if (event.movementX === 0 && event.movementY === 0) return;
      const keys = event.buttons === 0 ? findingKeysAt(event.target as Element) : [];
      const row = (event.target as Element).closest<HTMLElement>('[data-row]');
      const segment = row && model.cache.row(Number(row.dataset.row))?.id;
      const next = segment && keys.length > 0 ? { segment, keys } : null;
      const name = JSON.stringify(next);
      if (name === pointed.current) return;
      pointed.current = name;
      after(next ? rest : grace, next);
    };
    const leave = () => {
      pointed.current = '';
      after(grace, null);
    };
    scroller?.addEventListener('mouseover', over);
    scroller?.addEventListener('mousedown', leave);
    scroller?.addEventListener('mouseleave', leave);
    return () => {
      clearTimeout(timer.current);
      scroller?.removeEventListener('mouseover', over);
      scroller?.removeEventListener('mousedown', leave);
      scroller?.removeEventListener('mouseleave', leave);
    };
  }, [model, after]);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => {
    pointed.current = '';
    after(grace, null);
  }, [after]);
  const dismiss = useCallback(() => {
    clearTimeout(timer.current);
    setHovered(null);
  }, []);
  return { hovered, hold, release, dismiss };
}
