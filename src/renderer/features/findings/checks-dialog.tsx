/** What is checked in this project, what an export does about it, the house style, and what is muted. */
import './checks-dialog.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SegmentedControl } from '../../ui/segmented';
import { CheckList } from './check-list';
import { GateFields } from './gate-fields';
import { MuteList } from './mute-list';
import { StyleEditor } from './style-editor';

const parts = ['checks', 'style', 'mutes'] as const;

/** Every change takes effect at once and can be undone. */
export function ChecksDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['findings', 'app']);
  const [part, setPart] = useState<(typeof parts)[number]>('checks');
  return (
    <Dialog
      title={t('checks.title')}
      size="large"
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button tone="primary" type="submit">
          {t('app:done')}
        </Button>
      }
    >
      <div className="checks-dialog">
        <SegmentedControl
          label={t('checks.part')}
          labelHidden
          value={part}
          options={parts.map((value) => ({ value, label: t(`checks.${value}`) }))}
          onChange={setPart}
        />
        {part === 'checks' && (
          <>
            <GateFields />
            <CheckList />
          </>
        )}
        {part === 'style' && <StyleEditor />}
        {part === 'mutes' && <MuteList />}
      </div>
    </Dialog>
  );
}
