import './export.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRequest } from '../../../contract/engine-calls';
import type { Failure } from '../../../contract/result';
import { host, settle } from '../../app/client';
import { flushAll } from '../../app/flush';
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
  /** Shown here: what stands above the work cannot be reached from a dialog. */
  const [failure, setFailure] = useState<Failure | null>(null);
  const [files, setFiles] = useState<readonly string[] | null>(null);
  const documents = documentsOf(scope, documentId, selection);
  const request: ExportRequest = { format, documents, against };
  const preview = useExportPreview(request, scope === 'project' || documents.length > 0);

  const submit = async () => {
    if (writing || (scope !== 'project' && documents.length === 0)) return;
    setWriting(true);
    setFailure(null);
    // A file without the last words, because they could not be saved, would be worse than none.
    const saved = await flushAll();
    const result = saved ? await settle(host.exportArticles(request)) : useApp.getState().saved.failure;
    setWriting(false);
    if (result?.ok) setFiles(result.value.files);
    else if (result && result.code !== 'canceled') setFailure(result);
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
          {failure && (
            <p className="export-failure" role="alert">
              {t(`failures:${failure.code}`, failure.params)}
            </p>
          )}
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
