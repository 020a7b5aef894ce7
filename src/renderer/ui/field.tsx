import './field.css';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';

interface FieldProps {
  readonly label: string;
  /** Said under the field. */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'className' | 'id' | 'ref'> {
  readonly icon?: LucideIcon;
  /** The label is spoken, not shown: for a search box that its icon explains. */
  readonly labelHidden?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hint, error, icon: Icon, labelHidden, ref, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span className="field-box">
        {Icon && <Icon aria-hidden size={14} strokeWidth={1.75} />}
        <input
          {...rest}
          id={id}
          ref={ref}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={hint || error ? `${id}-hint` : undefined}
        />
      </span>
      <FieldHint id={`${id}-hint`} hint={hint} error={error} />
    </div>
  );
}

interface SelectProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hint, error, value, options, onChange, labelHidden, disabled } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span className="select">
        <select
          id={id}
          value={value}
          disabled={disabled}
          aria-describedby={hint || error ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={14} strokeWidth={1.75} />
      </span>
      <FieldHint id={`${id}-hint`} hint={hint} error={error} />
    </div>
  );
}

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  readonly children: ReactNode;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input {...rest} type="checkbox" />
      <span>{children}</span>
    </label>
  );
}

function FieldHint({ id, hint, error }: { readonly id: string } & Pick<FieldProps, 'hint' | 'error'>) {
  if (!hint && !error) return null;
  return (
    <p id={id} className="field-hint" data-error={error ? true : undefined}>
      {error ?? hint}
    </p>
  );
}
