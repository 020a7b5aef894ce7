import './pick-list.css';
import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useFocusReturn } from './floating';

export interface PickLine<T> {
  readonly value: T;
  readonly key: string;
  readonly content: ReactNode;
  /** It is shown, and cannot be chosen. */
  readonly disabled?: boolean;
}

interface PickListProps<T> {
  /** Begins the ids of the list and its lines. */
  readonly id: string;
  readonly title: string;
  readonly placeholder: string;
  /** Name of the list for screen readers. */
  readonly results: string;
  /** Shown in place of an empty list. */
  readonly none: string;
  readonly icon: LucideIcon;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly lines: readonly PickLine<T>[];
  /** Called after the list has closed and given the focus back to where it was. */
  readonly onPick: (value: T) => void;
  readonly onClose: () => void;
  /** Under the list. */
  readonly children?: ReactNode;
}

/** A box to type in over a list that follows: arrows choose, Enter picks, Escape or a click beside it closes. */
export function PickList<T>(props: PickListProps<T>) {
  const { id, lines, onClose, icon: Icon } = props;
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, lines.length - 1);
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusReturn('.palette');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const pick = (line: PickLine<T> | undefined) => {
    if (!line || line.disabled) return;
    onClose();
    window.setTimeout(() => props.onPick(line.value));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(lines.length - 1, at + step)));
    else if (event.key === 'Enter') pick(lines[at]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={props.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="palette-box">
        <Icon aria-hidden size={16} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={lines.length > 0 ? `${id}-${at}` : undefined}
          aria-label={props.title}
          placeholder={props.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={props.query}
          onChange={(event) => {
            props.onQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} className="palette-list" role="listbox" aria-label={props.results} tabIndex={-1}>
        {lines.map((line, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combo box handles the keys for its list.
          <div
            key={line.key}
            id={`${id}-${index}`}
            className="palette-line"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-disabled={line.disabled || undefined}
            onPointerMove={() => setChosen(index)}
            onClick={() => pick(line)}
          >
            {line.content}
          </div>
        ))}
      </div>
      {lines.length === 0 && <p className="palette-none">{props.none}</p>}
      {props.children}
    </dialog>
  );
}
