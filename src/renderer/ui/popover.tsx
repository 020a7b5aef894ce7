import './popover.css';
import { Popover as Base } from '@base-ui/react/popover';
import { type ReactNode, useRef, useState } from 'react';
import { floatingContainer, useFocusReturn, windowEdge } from './floating';

interface PopoverProps {
  readonly label: string;
  /** What it belongs to: it stands under it, or above where there is no room. */
  readonly anchor: Element;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window beside what it is about. Escape and going elsewhere close it; focus returns to where it was. */
export function Popover({ label, anchor, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const [container] = useState(floatingContainer);
  useFocusReturn('.popover');
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal container={container}>
        <Base.Positioner
          className="floating"
          anchor={anchor}
          positionMethod="fixed"
          align="start"
          sideOffset={6}
          collisionPadding={windowEdge}
        >
          <Base.Popup
            ref={box}
            className="popover"
            aria-label={label}
            initialFocus={() =>
              box.current?.querySelector<HTMLElement>('input:checked, input, button, [tabindex="0"]') ??
              box.current
            }
            finalFocus={false}
            onKeyDown={(event) => {
              // Here, so that nothing behind it hears the key too.
              if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              onClose();
            }}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
