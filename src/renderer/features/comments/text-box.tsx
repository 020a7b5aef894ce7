/** A field of a few lines that grows with its text. Ctrl+Enter (Command on a Mac) sends, Escape gives up. */
import { useEffect, useId, useLayoutEffect, useRef } from 'react';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly language?: 'ko' | 'en';
  readonly onChange: (value: string) => void;
  readonly onSend: () => void;
  readonly onEscape: () => void;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
}

export function TextBox(props: TextBoxProps) {
  const { label, value, language, onChange, onSend, onEscape, focused = false } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows the text.
  useLayoutEffect(() => {
    const element = field.current!;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <div className="text-box">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={value}
        lang={language}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onEscape();
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
            return;
          // The same keys approve a row: not from in here.
          event.preventDefault();
          event.stopPropagation();
          onSend();
        }}
      />
    </div>
  );
}
