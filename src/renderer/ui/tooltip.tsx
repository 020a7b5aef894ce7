import './tooltip.css';
import { useEffect, useState } from 'react';
import { Keys } from './keys';

interface Shown {
  readonly text: string;
  readonly keys: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

const delay = 500;

/**
 * One tooltip for the whole window: any element with `data-tooltip` has one, on hover and on keyboard focus.
 * It repeats what the element's accessible name says, so it is hidden from screen readers.
 */
export function TooltipLayer() {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let timer = 0;
    let over: Element | null = null;
    const hide = () => {
      window.clearTimeout(timer);
      over = null;
      setShown(null);
    };
    const consider = (event: Event, wait: number) => {
      const element = event.target instanceof Element ? event.target.closest('[data-tooltip]') : null;
      if (element === over) return;
      hide();
      if (!(element instanceof HTMLElement)) return;
      over = element;
      timer = window.setTimeout(() => element.isConnected && setShown(place(element)), wait);
    };
    const onOver = (event: Event) => consider(event, delay);
    const onFocus = (event: Event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) consider(event, delay);
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    for (const name of ['focusout', 'pointerdown', 'keydown', 'wheel']) {
      document.addEventListener(name, hide, { passive: true, capture: true });
    }
    return () => {
      hide();
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      for (const name of ['focusout', 'pointerdown', 'keydown', 'wheel']) {
        document.removeEventListener(name, hide, { capture: true });
      }
    };
  }, []);
  if (!shown) return null;
  return (
    <div
      className="tooltip"
      aria-hidden
      popover="manual"
      ref={(element) => element?.showPopover()}
      data-above={shown.above}
      style={{ left: shown.left, top: shown.top }}
    >
      {shown.text}
      {shown.keys.length > 0 && <Keys names={shown.keys} />}
    </div>
  );
}

function place(element: HTMLElement): Shown {
  const box = element.getBoundingClientRect();
  const above = box.bottom > window.innerHeight - 60;
  return {
    text: element.dataset.tooltip ?? '',
    keys: element.dataset.tooltipKeys?.split(' ').filter(Boolean) ?? [],
    left: Math.min(window.innerWidth - 90, Math.max(90, box.left + box.width / 2)),
    top: above ? box.top - 6 : box.bottom + 6,
    above,
  };
}
