/** Whether the pane has room for three columns of text, each wide enough for whole words. */
import { useEffect, useRef, useState } from 'react';

/** Pixels: number column, gaps, and three columns of at least 190. */
const threeColumns = 52 + 3 * 16 + 16 + 12 + 3 * 190;

export function useNarrow() {
  const pane = useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // A pane that is not laid out yet has no width, and is not narrow.
      setNarrow(width > 0 && width < threeColumns);
    });
    if (pane.current) observer.observe(pane.current);
    return () => observer.disconnect();
  }, []);
  return [pane, narrow] as const;
}
