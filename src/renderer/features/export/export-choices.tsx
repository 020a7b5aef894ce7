import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRequest } from '../../../contract/engine-calls';
import { SegmentedControl } from '../../ui/segmented';
import { type ExportFormat, type ExportScope, formatOrder, showsChanges } from './formats';
import type { ExportPreviewState } from './use-export-preview';

interface ExportChoicesProps {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly against: ExportRequest['against'];
  readonly preview: ExportPreviewState;
  readonly selected: number;
  readonly total: number;
  readonly hasArticle: boolean;
  /** What is said of open findings; above everything, since it decides whether there is an export. */
  readonly gate: ReactNode;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onScope: (scope: ExportScope) => void;
  readonly onAgainst: (against: ExportRequest['against']) => void;
}

export function ExportChoices(props: ExportChoicesProps) {
  const { format, against, onFormat, onAgainst } = props;
  const { t } = useTranslation('export');
  return (
    <div className="export-choices">
      {props.gate}
      <Choices
        label={t('format.label')}
        value={format}
        options={formatOrder.map((value) => ({
          value,
          label: t(`format.${value}.name`),
          note: t(`format.${value}.note`),
        }))}
        onChange={onFormat}
      />
      <ScopeChoices {...props} />
      {showsChanges.has(format) && (
        <SegmentedControl
          label={t('against.label')}
          value={against}
          options={[
            { value: 'mt', label: t('against.mt') },
            { value: 'baseline', label: t('against.baseline') },
          ]}
          onChange={onAgainst}
        />
      )}
      <Lost preview={props.preview} />
    </div>
  );
}

function ScopeChoices({ scope, selected, total, hasArticle, onScope }: ExportChoicesProps) {
  const { t } = useTranslation('export');
  const options: { value: ExportScope; label: string }[] = [];
  if (hasArticle) options.push({ value: 'article', label: t('scope.article') });
  if (selected > 0) options.push({ value: 'selection', label: t('scope.selection', { count: selected }) });
  options.push({ value: 'project', label: t('scope.project', { count: total }) });
  return <Choices label={t('scope.label')} value={scope} options={options} onChange={onScope} />;
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly note?: string }[];
  readonly onChange: (value: T) => void;
}

function Choices<T extends string>({ label, value, options, onChange }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="export-group">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="export-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.note && <span className="export-note">{option.note}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** What the format cannot carry, said before the file is written. The engine answers `code:count`. */
function Lost({ preview }: { readonly preview: ExportPreviewState }) {
  const { t } = useTranslation('export');
  if (preview.state !== 'ready' || preview.value.lost.length === 0) return null;
  return (
    <div className="export-lost" role="status">
      <p>{t('lost.label')}</p>
      <ul>
        {preview.value.lost.map((loss) => {
          const [code = loss, count = '1'] = loss.split(':');
          return (
            <li key={loss}>{t(`warnings:lost-${code}`, { count: Number(count), defaultValue: code })}</li>
          );
        })}
      </ul>
    </div>
  );
}
