/** What an export does about findings that are neither mended nor muted. */
import { useTranslation } from 'react-i18next';
import { severities } from '../../../core/checks/check';
import type { Gate } from '../../../core/project/records';
import { useFindingText } from '../../article-model/finding-text';
import { runCommand } from '../../state/commands';
import { isReadOnly, useApp } from '../../state/store';
import { useProjectSettings } from '../../state/use-settings';
import { Select } from '../../ui/field';
import { ReadFailed } from '../../ui/read-failed';

const actions = ['off', 'warn', 'refuse'] as const;

export function GateFields() {
  const { t } = useTranslation('findings');
  const text = useFindingText();
  const { value, failure, again } = useProjectSettings();
  const gate = value?.gate;
  const readOnly = useApp(isReadOnly);
  if (!gate) return <ReadFailed failure={failure} again={again} />;
  const change = (patch: Partial<Gate>) =>
    void runCommand({ command: 'setting', gate: { ...gate, ...patch } });
  return (
    <div className="checks-gate">
      <Select
        label={t('gate.label')}
        value={gate.action}
        disabled={readOnly}
        options={actions.map((value) => ({ value, label: t(`gate.${value}`) }))}
        onChange={(action) => change({ action })}
      />
      <Select
        label={t('gate.severity')}
        value={gate.severity}
        disabled={readOnly || gate.action === 'off'}
        hint={t('gate.headline')}
        options={severities.map((value) => ({
          value,
          label:
            value === 'critical' ? text.severity(value) : t('gate.above', { severity: text.severity(value) }),
        }))}
        onChange={(severity) => change({ severity })}
      />
    </div>
  );
}
