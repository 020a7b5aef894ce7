/** The house style of the project: a profile that is given, or the desk's own rules and words. */
import { useTranslation } from 'react-i18next';
import { type StyleProfile, type StyleRule, styleChoices } from '../../../core/checks/style-profile';
import { runCommand } from '../../state/commands';
import { isReadOnly, useApp } from '../../state/store';
import { useProjectSettings } from '../../state/use-settings';
import { Select } from '../../ui/field';
import {
  givenStyles,
  ownStyle,
  ruleText,
  styleNamed,
  styleRules,
  withRule,
  withWords,
} from './style-choices';
import { StyleWords } from './style-words';

export function StyleEditor() {
  const { t } = useTranslation('findings');
  const style = useProjectSettings().value?.style;
  const readOnly = useApp(isReadOnly);
  if (!style) return null;
  const save = (next: StyleProfile) => void runCommand({ command: 'setting', style: next });
  const own = !givenStyles.includes(style.id);
  return (
    <section className="style-editor" aria-label={t('checks.style')}>
      <Select
        label={t('style.profile')}
        value={own ? ownStyle : style.id}
        disabled={readOnly}
        hint={t('style.hint')}
        options={[...givenStyles, ownStyle].map((id) => {
          const key: string = `style.profiles.${id}`;
          return { value: id, label: t(key) };
        })}
        onChange={(id) => save(styleNamed(id, style))}
      />
      <div className="style-rules">
        {styleRules.map((rule) => (
          <RuleField
            key={rule}
            rule={rule}
            value={ruleText(style, rule)}
            disabled={readOnly}
            onChange={(value) => save(withRule(style, rule, value))}
          />
        ))}
      </div>
      <StyleWords
        words={style.words}
        disabled={readOnly}
        onChange={(words) => save(withWords(style, words))}
      />
    </section>
  );
}

interface RuleFieldProps {
  readonly rule: StyleRule;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

function RuleField({ rule, value, disabled, onChange }: RuleFieldProps) {
  const { t, i18n } = useTranslation('findings');
  const name: string = `style.rule.${rule}`;
  const label = (choice: string) => {
    if (choice === 'null' || choice === 'false') return t('style.off');
    if (choice === 'true') return t('style.on');
    // Most values say themselves what is written: %, p.m., US$.
    const key: string = `findings:style.value.${rule}-${choice}`;
    return i18n.exists(key) ? t(key) : choice;
  };
  return (
    <Select
      label={t(name)}
      value={value}
      disabled={disabled}
      options={styleChoices[rule].map((choice) => ({ value: String(choice), label: label(String(choice)) }))}
      onChange={onChange}
    />
  );
}
