/** A text that becomes a field when it is pressed: for the header card, where most is right and some is not. */
import { useEffect, useId, useRef, useState } from 'react';
import { isArticleReadOnly, useApp } from '../../state/store';

interface EditableTextProps {
  /** Its name for the screen reader: "Reporter, English". */
  readonly label: string;
  readonly value: string;
  readonly language: 'ko' | 'en';
  /** Shown in place of an empty value. */
  readonly placeholder: string;
  /** Derived, not known: marked with a dotted line, and `hint` says so. */
  readonly unsure?: boolean;
  readonly hint?: string | undefined;
  /** What stands for the value while it is not edited: a date in words. */
  readonly shown?: string | undefined;
  /** Offered while typing. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** Open from the beginning: a field that is being added. */
  readonly opens?: boolean;
  readonly onChange: (value: string) => void;
  readonly onClose?: () => void;
}

export function EditableText(props: EditableTextProps) {
  const {
    label,
    value,
    language,
    placeholder,
    unsure,
    hint,
    shown,
    choices,
    opens = false,
    onChange,
    onClose,
  } = props;
  const list = useId();
  const readOnly = useApp(isArticleReadOnly);
  const [editing, setEditing] = useState(opens);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!editing) return;
    closed.current = false;
    field.current?.focus();
    field.current?.select();
  }, [editing]);
  const close = (keep: boolean) => {
    if (closed.current) return;
    closed.current = true;
    const next = field.current?.value.trim().normalize('NFC') ?? value;
    setEditing(false);
    if (keep && next !== value) onChange(next);
    onClose?.();
  };
  if (editing) {
    return (
      <>
        <input
          ref={field}
          list={choices && list}
          className="editable-field"
          aria-label={label}
          lang={language}
          defaultValue={value}
          spellCheck={false}
          onBlur={() => close(true)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            close(event.key === 'Enter');
            requestAnimationFrame(() => button.current?.focus());
          }}
        />
        {choices && (
          <datalist id={list}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </datalist>
        )}
      </>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="editable-text"
      lang={language}
      aria-label={`${label}: ${shown || value || placeholder}${unsure && hint ? `. ${hint}` : ''}`}
      data-unsure={unsure || undefined}
      data-empty={value === '' || undefined}
      data-tooltip={unsure ? hint : shown ? value : undefined}
      disabled={readOnly}
      onClick={() => setEditing(true)}
    >
      {shown || value || placeholder}
    </button>
  );
}
