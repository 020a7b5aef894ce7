import './dialog.css';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, left to right; the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** Enter in a field does this. */
  readonly onSubmit?: () => void;
}

/** A modal dialog. Escape closes it, and focus returns to where it was. Mount it to open it. */
export function Dialog({ title, onClose, children, footer, size = 'medium', onSubmit }: DialogProps) {
  const { t } = useTranslation('app');
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    firstField(dialog)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className="dialog-form"
        onKeyDown={(event) => {
          // Where Enter means a new line, Ctrl+Enter is done with it.
          const submits = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (submits && !event.nativeEvent.isComposing) event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label={t('close')} onClick={onClose} />
        </header>
        <div className="dialog-body">{children}</div>
        {footer && <footer className="dialog-foot">{footer}</footer>}
      </form>
    </dialog>
  );
}

/** Where to begin: the first field, else the main button. The cross in the corner is the last thing wanted. */
function firstField(dialog: HTMLDialogElement | null): HTMLElement | null {
  const field = '.dialog-body :is(input:not([type="radio"]), input:checked, textarea, select):not(:disabled)';
  return (
    dialog?.querySelector<HTMLElement>(field) ?? dialog?.querySelector<HTMLElement>('[type="submit"]') ?? null
  );
}
