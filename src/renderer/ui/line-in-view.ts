/** Keeps the current line of a virtual list where it can be seen. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { VListHandle, VListProps } from 'virtua';

type ListProps = Pick<VListProps, 'onResize' | 'onWheel' | 'onTouchMove' | 'onPointerDown'>;

/**
 * Brings the line into view when it becomes the current one, and again whenever sizes change, because scrolling once is
 * not enough: lines above it grow when their contents arrive, a pane is measured late, a window gets smaller. Ends when
 * the person scrolls elsewhere, until another line is current. -1 is no line. The result goes to the list as it is.
 */
export function useLineInView(list: RefObject<VListHandle | null>, line: number): ListProps {
  const following = useRef(false);
  const frame = useRef(0);
  const latest = useRef(line);
  latest.current = line;

  const reveal = useCallback(() => {
    if (following.current && latest.current >= 0)
      list.current?.scrollToIndex(latest.current, { align: 'nearest' });
  }, [list]);

  useEffect(() => {
    following.current = line >= 0;
    reveal();
  }, [line, reveal]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const onResize = useCallback(() => {
    cancelAnimationFrame(frame.current);
    // A frame later the list knows where it has scrolled to itself, to keep what is seen in its place.
    frame.current = requestAnimationFrame(reveal);
  }, [reveal]);
  const leave = useCallback(() => {
    following.current = false;
  }, []);
  return { onResize, onWheel: leave, onTouchMove: leave, onPointerDown: leave };
}
