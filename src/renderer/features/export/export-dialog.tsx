import './export.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRequest } from '../../../contract/engine-calls';
import { ask, host } from '../../app/client';
import { useApp } from '../../app/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ExportChoices } from './export-choices';
import { ExportDone } from './export-done';
import { ExportPreviewPane } from './export-preview';
import { documentsOf, type ExportFormat, type ExportScope, firstScope, isSelectionApart } from './formats';
import { useExportPreview } from './use-export-preview';

/** Format, extent, and what will come out of it; then the files. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('export');
  const { documentId, selection, settings, project } = useApp();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [scope, setScope] = useState<ExportScope>(() => firstScope(documentId, selection));
  const [against, setAgainst] = useState<ExportRequest['against']>(settings.against);
  const [writing, setWriting] = useState(false);
  const [files, setFiles] = useState<readonly string[] | null>(null);
  const documents = documentsOf(scope, documentId, selection);
  const request: ExportRequest = { format, documents, against };
  const preview = useExportPreview(request, scope === 'project' || documents.length > 0);

  const submit = async () => {
    if (writing || (scope !== 'project' && documents.length === 0)) return;
    setWriting(true);
    const reply = await ask(host.exportArticles(request));
    setWriting(false);
    if (reply) setFiles(reply.files);
  };
  if (files) return <ExportDone files={files} onClose={onClose} onAgain={() => setFiles(null)} />;
  return (
    <Dialog
      title={t('title')}
      size="large"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={writing || (project?.documents ?? 0) === 0}>
            {t(writing ? 'writing' : 'write')}
          </Button>
        </>
      }
    >
      <div className="export">
        <ExportChoices
          {...{ format, scope, against, preview }}
          selected={isSelectionApart(documentId, selection) ? selection.length : 0}
          total={project?.documents ?? 0}
          hasArticle={documentId !== null}
          onFormat={setFormat}
          onScope={setScope}
          onAgainst={setAgainst}
        />
        <ExportPreviewPane preview={preview} several={scope !== 'article'} />
      </div>
    </Dialog>
  );
}
