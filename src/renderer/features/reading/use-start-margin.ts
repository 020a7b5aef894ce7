import { type RefObject, useEffect, useState } from 'react';

/** Height of what stands above the virtual list within its scroller: its first child. */
export function useStartMargin(scroller: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useEffect(() => {
    const first = scroller.current?.firstElementChild;
    if (!(first instanceof HTMLElement)) return;
    const observer = new ResizeObserver(() => setMargin(first.offsetHeight));
    observer.observe(first);
    return () => observer.disconnect();
  }, [scroller]);
  return margin;
}
