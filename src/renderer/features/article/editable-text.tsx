/** A text that becomes a field when it is pressed: for the header card, where most is right and some is not. */
import { useEffect, useRef, useState } from 'react';
import { isReadOnly, useApp } from '../../app/store';

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
  readonly onChange: (value: string) => void;
}

export function EditableText(props: EditableTextProps) {
  const { label, value, language, placeholder, unsure, hint, onChange } = props;
  const readOnly = useApp(isReadOnly);
  const [editing, setEditing] = useState(false);
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
  };
  if (editing) {
    return (
      <input
        ref={field}
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
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="editable-text"
      lang={language}
      aria-label={`${label}: ${value || placeholder}${unsure && hint ? `. ${hint}` : ''}`}
      data-unsure={unsure || undefined}
      data-empty={value === '' || undefined}
      data-tooltip={unsure ? hint : undefined}
      disabled={readOnly}
      onClick={() => setEditing(true)}
    >
      {value || placeholder}
    </button>
  );
}
