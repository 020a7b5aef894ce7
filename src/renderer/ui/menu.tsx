import './popover.css';
import './menu.css';
import { Menu as Base } from '@base-ui/react/menu';
import { ChevronRight, type LucideIcon } from 'lucide-react';
import { type ComponentProps, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { WindowAction } from '../../contract/main-calls';
import { floatingContainer, useFocusReturn, windowEdge } from './floating';
import { ActionKeys } from './keys';

interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly disabled?: boolean;
  /** A line above it. */
  readonly separated?: boolean;
}

interface MenuCommand extends MenuEntry {
  readonly action?: WindowAction;
  readonly danger?: boolean;
  /** Present: the item is one of several to choose from, or a switch. */
  readonly checked?: boolean;
  readonly run: () => void;
  readonly items?: undefined;
}

interface Submenu extends MenuEntry {
  readonly items: readonly MenuItem[];
}

export type MenuItem = MenuCommand | Submenu;

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Window coordinates of its corner. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/**
 * A menu at a place: arrows, Home, End and letters move, Enter runs, an arrow to the side opens and closes a
 * submenu, Escape closes and gives focus back.
 */
export function Menu({ label, items, at, onClose }: MenuProps) {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  const [container] = useState(floatingContainer);
  useFocusReturn('.menu');
  return (
    <Base.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal container={container}>
        <Base.Positioner
          className="floating"
          anchor={anchor}
          positionMethod="fixed"
          align="start"
          collisionPadding={windowEdge}
        >
          <Popup
            label={label}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' && event.key !== 'Tab') return;
              event.preventDefault();
              event.stopPropagation();
              onClose();
            }}
          >
            <FirstFocused />
            <MenuItems items={items} onClose={onClose} />
          </Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface PopupProps extends Omit<ComponentProps<typeof Base.Popup>, 'className' | 'finalFocus'> {
  readonly label: string;
}

function Popup({ label, ...rest }: PopupProps) {
  return (
    <Base.Popup
      {...rest}
      className="menu"
      aria-label={label}
      aria-labelledby={undefined}
      finalFocus={false}
    />
  );
}

interface MenuItemsProps {
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

function MenuItems({ items, onClose }: MenuItemsProps) {
  return items.map((item) => (
    <MenuPlace key={item.id} separated={item.separated ?? false}>
      {item.items ? (
        <SubmenuLine item={item} onClose={onClose} />
      ) : (
        <CommandLine item={item} onClose={onClose} />
      )}
    </MenuPlace>
  ));
}

function MenuPlace({ separated, children }: { readonly separated: boolean; readonly children: ReactNode }) {
  return (
    <>
      {separated && <Base.Separator className="menu-separator" />}
      {children}
    </>
  );
}

function CommandLine({ item, onClose }: { readonly item: MenuCommand; readonly onClose: () => void }) {
  const Icon = item.icon;
  const shared = {
    className: 'menu-item',
    label: item.label,
    disabled: item.disabled,
    closeOnClick: false,
    'data-danger': item.danger,
    onClick: () => {
      onClose();
      item.run();
    },
  } as const;
  const keys = item.action && <ActionKeys action={item.action} />;
  if (item.checked !== undefined) {
    return (
      <Base.CheckboxItem {...shared} checked={item.checked}>
        <span className="menu-icon">{item.checked && '✓'}</span>
        <span className="menu-label">{item.label}</span>
        {keys}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item {...shared}>
      <span className="menu-icon">{Icon && <Icon size={14} aria-hidden />}</span>
      <span className="menu-label">{item.label}</span>
      {keys}
    </Base.Item>
  );
}

function SubmenuLine({ item, onClose }: { readonly item: Submenu; readonly onClose: () => void }) {
  const Icon = item.icon;
  const [container] = useState(floatingContainer);
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className="menu-item" label={item.label} disabled={item.disabled}>
        <span className="menu-icon">{Icon && <Icon size={14} aria-hidden />}</span>
        <span className="menu-label">{item.label}</span>
        <ChevronRight size={14} aria-hidden />
      </Base.SubmenuTrigger>
      <Base.Portal container={container}>
        <Base.Positioner className="floating" positionMethod="fixed" collisionPadding={windowEdge}>
          <Popup label={item.label}>
            <MenuItems items={item.items} onClose={onClose} />
          </Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

/** A menu is opened for its items, by key or by pointer: the first is ready. Stands before them. */
function FirstFocused() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    mark.current?.parentElement?.querySelector<HTMLElement>('.menu-item:not([data-disabled])')?.focus();
  }, []);
  return <span ref={mark} hidden />;
}
