import './popover.css';
import { type ReactNode, useEffect, useRef } from 'react';

interface PopoverProps {
  readonly label: string;
  /** What it belongs to: it stands under it, or above where there is no room. */
  readonly anchor: Element;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window beside what it is about. Escape and going elsewhere close it; focus returns to where it was. */
export function Popover({ label, anchor, onClose, children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current!;
    const before = document.activeElement;
    box.showPopover();
    const place = () => placeBeside(box, anchor.getBoundingClientRect());
    place();
    (box.querySelector<HTMLElement>('input:checked, input, button, [tabindex="0"]') ?? box).focus();
    // What is in it may come later and make it higher.
    const observer = new ResizeObserver(place);
    observer.observe(box);
    return () => {
      observer.disconnect();
      if (before instanceof HTMLElement && before.isConnected && isNowhere()) before.focus();
    };
  }, [anchor]);
  return (
    <div
      ref={ref}
      className="popover"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        // The window losing the focus is not going elsewhere in it.
        const away = event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget);
        if (away) onClose();
      }}
    >
      {children}
    </div>
  );
}

/** Whoever closed it by going elsewhere stays there. */
function isNowhere(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('.popover') !== null;
}

function placeBeside(box: HTMLElement, anchor: DOMRect) {
  const { width, height } = box.getBoundingClientRect();
  const below = anchor.bottom + 6 + height <= window.innerHeight - 4;
  const top = below ? anchor.bottom + 6 : Math.max(4, anchor.top - height - 6);
  box.style.left = `${Math.max(4, Math.min(anchor.left, window.innerWidth - width - 4))}px`;
  box.style.top = `${Math.min(top, Math.max(4, window.innerHeight - height - 4))}px`;
}
