/** Asks why something is to be shown no more; the reason may be left out, and Enter is done. */
import './findings-asked.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flushAll } from '../../state/flush';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Popover } from '../../ui/popover';

interface ReasonPopoverProps {
  readonly anchor: Element;
  readonly title: string;
  /** The words it is about; '' for none. */
  readonly words: string;
  readonly onDone: (reason: string) => void;
  readonly onClose: () => void;
}

export function ReasonPopover({ anchor, title, words, onDone, onClose }: ReasonPopoverProps) {
  const { t } = useTranslation(['findings', 'app']);
  const [reason, setReason] = useState('');
  const done = async () => {
    if (!(await flushAll())) return;
    onClose();
    onDone(reason.trim());
  };
  return (
    <Popover label={title} anchor={anchor} onClose={onClose}>
      {/* No form: it may stand in a dialog, which is one. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in its field is the button's. */}
      <div
        className="mute-popover"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (!(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          event.stopPropagation();
          void done();
        }}
      >
        <p className="mute-title">{title}</p>
        {words !== '' && <p className="mute-words truncate">{words}</p>}
        <TextField
          label={t('mute.reason')}
          value={reason}
          maxLength={2000}
          placeholder={t('mute.reason-hint')}
          onChange={(event) => setReason(event.target.value)}
        />
        <footer>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" onClick={() => void done()}>
            {t('mute.yes')}
          </Button>
        </footer>
      </div>
    </Popover>
  );
}
