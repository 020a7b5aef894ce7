import './segmented.css';
import { useId } from 'react';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly tooltip?: string }[];
  readonly onChange: (value: T) => void;
  readonly size?: 'normal' | 'small';
}

/** One of a few, all in view. Radio buttons underneath: arrows move, one tab stop. */
export function SegmentedControl<T extends string>(props: SegmentedProps<T>) {
  const { label, labelHidden, value, options, onChange, size = 'normal' } = props;
  const name = useId();
  return (
    <fieldset className="segmented" data-size={size}>
      <legend className={labelHidden ? 'visually-hidden' : undefined}>{label}</legend>
      <div className="segmented-row">
        {options.map((option) => (
          <label key={option.value} data-tooltip={option.tooltip}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
