import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode, Ref } from 'react';
import type { WindowAction } from '../../contract/main-calls';
import { useActionKeys } from './keys';

type ButtonTone = 'plain' | 'primary' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly tone?: ButtonTone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

export function Button({ tone = 'plain', icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className="button" data-tone={tone}>
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'aria-label' | 'children'> {
  readonly icon: LucideIcon;
  /** Its name for the screen reader and the tooltip. */
  readonly label: string;
  /** Shows this action's keys in the tooltip. */
  readonly action?: WindowAction;
  readonly size?: 'normal' | 'small';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only a picture; its tooltip says its name and keys. `aria-pressed` makes it a toggle. */
export function IconButton({ icon: Icon, label, action, size = 'normal', ...rest }: IconButtonProps) {
  const keys = useActionKeys(action);
  return (
    <button
      type="button"
      {...rest}
      className="icon-button"
      data-size={size}
      aria-label={label}
      aria-keyshortcuts={keys?.aria}
      data-tooltip={label}
      data-tooltip-keys={keys?.names.join(' ')}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}
