import './settings.css';
import { useTranslation } from 'react-i18next';
import { currentPerson, type Settings } from '../../../contract/main-calls';
import { percent } from '../../i18n/format';
import { changeSettings, zoomSteps } from '../../state/settings';
import { openDialog, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented';

/** Every setting takes effect at once; there is nothing to confirm. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Dialog
      title={t('title')}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          <Versions />
          <Button tone="primary" type="submit">
            {t('app:done')}
          </Button>
        </>
      }
    >
      <div className="settings-fields">
        <WindowSettings />
        <ReadingSettings />
        <Person />
      </div>
    </Dialog>
  );
}

function WindowSettings() {
  const { t, i18n } = useTranslation('settings');
  const settings = useApp((state) => state.settings);
  return (
    <div className="settings-grid">
      <Select
        label={t('language.label')}
        value={settings.language}
        options={[
          { value: 'system', label: t('language.system') },
          { value: 'ko', label: '한국어' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => changeSettings({ language })}
      />
      <Select
        label={t('theme.label')}
        value={settings.theme}
        options={(['system', 'light', 'dark', 'high-contrast'] as const).map((value) => ({
          value,
          label: t(`theme.${value}`),
        }))}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Select
        label={t('zoom')}
        value={String(settings.zoom)}
        options={[...new Set([...zoomSteps, settings.zoom])]
          .sort((a, b) => a - b)
          .map((zoom) => ({ value: String(zoom), label: percent(zoom, i18n.language) }))}
        onChange={(zoom) => changeSettings({ zoom: Number(zoom) })}
      />
    </div>
  );
}

function ReadingSettings() {
  const settings = useApp((state) => state.settings);
  return (
    <>
      <Choice name="face" value={settings.face} values={['serif', 'sans']} />
      <Choice name="columns" value={settings.columns} values={['three', 'tracked']} />
      <Choice name="view" value={settings.view} values={['changes', 'final', 'machine']} />
      <Choice name="against" value={settings.against} values={['mt', 'baseline']} />
    </>
  );
}

interface ChoiceProps<K extends 'face' | 'columns' | 'view' | 'against'> {
  readonly name: K;
  readonly value: Settings[K];
  readonly values: readonly Settings[K][];
}

function Choice<K extends 'face' | 'columns' | 'view' | 'against'>({ name, value, values }: ChoiceProps<K>) {
  const { t } = useTranslation('settings');
  const group: string = name;
  return (
    <SegmentedControl
      label={t(`${group}.label`)}
      value={value}
      options={values.map((one) => ({ value: one, label: t(`${group}.${String(one)}`) }))}
      onChange={(chosen) => changeSettings({ [name]: chosen })}
    />
  );
}

function Person() {
  const { t } = useTranslation('settings');
  const person = useApp((state) => currentPerson(state.settings));
  return (
    <div className="settings-person">
      <span>{person ? `${person.name} (${person.initials})` : t('person.none')}</span>
      <span className="settings-person-buttons">
        {person && <Button onClick={() => openDialog('correct-name')}>{t('person.correct')}</Button>}
        <Button onClick={() => openDialog('person')}>{t('person.change')}</Button>
      </span>
    </div>
  );
}

function Versions() {
  const { t } = useTranslation('settings');
  const { version, runtime } = useApp((state) => state.environment);
  return (
    <span className="settings-version">
      {t('app:name')} {version} · {runtime}
    </span>
  );
}
