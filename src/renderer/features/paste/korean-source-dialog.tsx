import './paste.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, engine, host } from '../../state/client';
import { flushAll } from '../../state/flush';
import { useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { AttachPreviewPane } from './attach-preview';
import { PasteBox } from './paste-box';
import { fill, nothingPasted, usePaste } from './paste-store';
import { useAttachPreview } from './use-attach-preview';

/** The Korean source of the open article, pasted or opened; what it will be laid beside; one undo takes it away. */
export function KoreanSourceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('align');
  const document = useApp((state) => state.documentId);
  const title = useApp((state) => state.document?.title ?? '');
  const replaces = useApp((state) => state.document?.hasKorean === true);
  const korean = usePaste((state) => state.korean);
  const preview = useAttachPreview(document, korean);
  const [working, setWorking] = useState(false);
  const ready = preview.state === 'ready' && preview.value.rows > 0 && !working;
  const openFile = async () => {
    const read = await ask(host.openText({}));
    if (read) fill('korean', read);
  };
  const attach = async () => {
    if (!document || !ready || !(await flushAll())) return;
    setWorking(true);
    const reply = await ask(engine.attachKorean({ document, korean }));
    setWorking(false);
    if (!reply) return;
    usePaste.setState({ korean: nothingPasted });
    onClose();
  };
  return (
    <Dialog
      title={t('source-title', { title })}
      size="large"
      onClose={onClose}
      onSubmit={() => void attach()}
      footer={
        <>
          {replaces && <p className="paste-replaces">{t('source-replaces')}</p>}
          <span className="paste-space" />
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={!ready}>
            {t(working ? 'source-working' : 'source-attach')}
          </Button>
        </>
      }
    >
      <div className="paste">
        <div className="paste-boxes">
          <PasteBox box="korean" required onOpen={() => void openFile()} />
        </div>
        <section className="paste-preview" aria-label={t('source-preview')}>
          {preview.state === 'empty' && <EmptyState title={t('source-empty')}>{t('source-how')}</EmptyState>}
          {preview.state === 'reading' && <EmptyState title={t('source-reading')} />}
          {preview.state === 'failed' && (
            <EmptyState title={t('source-failed')}>
              {preview.failure.code === 'nothing-to-do'
                ? t('source-nothing')
                : t(`failures:${preview.failure.code}`, { file: '', ...preview.failure.params })}
            </EmptyState>
          )}
          {preview.state === 'ready' && <AttachPreviewPane value={preview.value} />}
        </section>
      </div>
    </Dialog>
  );
}
