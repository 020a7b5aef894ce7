import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { host } from '../../state/client';
import { flushAll } from '../../state/flush';
import { useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** The window was to close, but something typed is not on the disk. The person decides; nothing else does. */
export function UnsavedDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const failure = useApp((state) => state.saved.failure);
  const [trying, setTrying] = useState(false);
  const retry = async () => {
    setTrying(true);
    const saved = await flushAll();
    setTrying(false);
    if (saved) await host.readyToClose({});
  };
  return (
    <Dialog
      title={t('unsaved.title')}
      size="small"
      onClose={onClose}
      onSubmit={() => void retry()}
      footer={
        <>
          <Button tone="danger" onClick={() => void host.readyToClose({})}>
            {t('unsaved.close')}
          </Button>
          <Button onClick={onClose}>{t('unsaved.stay')}</Button>
          <Button tone="primary" type="submit" disabled={trying}>
            {t('unsaved.retry')}
          </Button>
        </>
      }
    >
      <div className="settings-fields">
        <p>{t('unsaved.text')}</p>
        {failure && <p role="alert">{t(`failures:${failure.code}`, failure.params)}</p>}
      </div>
    </Dialog>
  );
}
