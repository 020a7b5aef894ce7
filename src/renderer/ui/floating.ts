import { useEffect } from 'react';

/** Where what floats is drawn: in the modal dialog that is open, whose outside cannot be reached, else in the page. */
export function floatingContainer(): HTMLElement {
  return [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;
}

/** Pixels kept free between what floats and the window's edges. */
export const windowEdge = 4;

/**
 * Gives the focus back, when what floats goes, to where it was; whoever closed it by going elsewhere stays there.
 * `floating` selects what the focus may have been in.
 */
export function useFocusReturn(floating: string): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const active = document.activeElement;
      const lost = active === null || active === document.body || active.closest(floating) !== null;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [floating]);
}
