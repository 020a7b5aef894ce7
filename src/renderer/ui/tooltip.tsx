import './popover.css';
import './tooltip.css';
import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { floatingContainer, windowEdge } from './floating';
import { Keys } from './keys';

const delay = 500;

/**
 * One tooltip for the whole window: any element with `data-tooltip` has one, on hover and on keyboard focus.
 * It repeats what the element's accessible name says, so it is hidden from screen readers.
 */
export function TooltipLayer() {
  const [shown, setShown] = useState<HTMLElement | null>(null);
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
      timer = window.setTimeout(() => element.isConnected && setShown(element), wait);
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
  const keys = shown.dataset.tooltipKeys?.split(' ').filter(Boolean) ?? [];
  return (
    <Tooltip.Root open>
      <Tooltip.Portal container={floatingContainer()}>
        <Tooltip.Positioner
          className="floating"
          anchor={shown}
          positionMethod="fixed"
          side="bottom"
          sideOffset={6}
          collisionPadding={windowEdge}
        >
          <Tooltip.Popup className="tooltip" aria-hidden>
            {shown.dataset.tooltip}
            {keys.length > 0 && <Keys names={keys} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
