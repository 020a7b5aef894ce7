import './paste.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { engine } from '../../state/client';
import { receive } from '../../state/import';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { IntakePreviewPane } from './intake-preview';
import { PasteBox } from './paste-box';
import { clearPaste, intakeOf, usePaste } from './paste-store';
import { usePreview } from './use-preview';

/** Machine English, with its Korean source beside it or not; what will become of them; import. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('paste');
  const pasted = usePaste();
  const [importing, setImporting] = useState(false);
  const intake = intakeOf(pasted);
  const preview = usePreview(intake);
  const canImport = intake !== null && !importing && preview.state !== 'failed';
  const submit = async () => {
    if (!intake || !canImport) return;
    setImporting(true);
    const reply = await receive(() => engine.importPasted(intake));
    setImporting(false);
    if (!reply) return;
    clearPaste();
    if (reply.warnings.length === 0) onClose();
  };
  return (
    <Dialog
      title={t('title')}
      size="large"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={clearPaste} disabled={!pasted.english.text && !pasted.korean.text}>
            {t('clear')}
          </Button>
          <span className="paste-space" />
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={!canImport}>
            {t(importing ? 'importing' : 'import')}
          </Button>
        </>
      }
    >
      <div className="paste">
        <div className="paste-boxes">
          <PasteBox box="english" />
          <PasteBox box="korean" />
        </div>
        <IntakePreviewPane preview={preview} />
      </div>
    </Dialog>
  );
}
