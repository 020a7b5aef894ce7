import './menu.css';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { WindowAction } from '../../contract/main-calls';
import { ActionKeys } from './keys';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly action?: WindowAction;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Present: the item is one of several to choose from, or a switch. */
  readonly checked?: boolean;
  /** A line above it. */
  readonly separated?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Window coordinates of its corner. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A menu at a place: arrows, Home and End move, Enter runs, Escape closes and gives focus back. */
export function Menu({ label, items, at, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = ref.current!;
    const before = document.activeElement;
    menu.showPopover();
    const box = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - box.width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - box.height - 4))}px`;
    enabledItems(menu)[0]?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [at]);
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>) => {
    const all = enabledItems(event.currentTarget);
    const index = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={ref}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map((item) => (
        <MenuLine key={item.id} item={item} onClose={onClose} />
      ))}
    </div>
  );
}

function MenuLine({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }) {
  const Icon = item.icon;
  const checkable = item.checked !== undefined;
  const role = checkable
    ? ({ role: 'menuitemcheckbox', 'aria-checked': item.checked } as const)
    : ({ role: 'menuitem' } as const);
  return (
    <button
      type="button"
      {...role}
      className="menu-item"
      tabIndex={-1}
      disabled={item.disabled}
      data-danger={item.danger}
      data-separated={item.separated}
      onClick={() => {
        onClose();
        item.run();
      }}
    >
      <span className="menu-icon">
        {checkable ? item.checked && '✓' : Icon && <Icon size={14} aria-hidden />}
      </span>
      <span className="menu-label">{item.label}</span>
      {item.action && <ActionKeys action={item.action} />}
    </button>
  );
}

function enabledItems(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)')];
}
