import './export.css';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRequest } from '../../../contract/engine-calls';
import type { Failure } from '../../../contract/result';
import { host, settle } from '../../state/client';
import { flushAll } from '../../state/flush';
import { useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ExportChoices } from './export-choices';
import { ExportDone } from './export-done';
import { ExportPreviewPane } from './export-preview';
import { documentsOf, type ExportFormat, type ExportScope, firstScope, isSelectionApart } from './formats';
import { GateNotice } from './gate-notice';
import { useExportPreview } from './use-export-preview';
import { inTheWay, useGate } from './use-gate';

const gateCodes: ReadonlySet<string> = new Set(['gate-closed', 'gate-open-findings']);

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
  const acknowledge = useRef<HTMLButtonElement>(null);
  const [files, setFiles] = useState<readonly string[] | null>(null);
  const documents = documentsOf(scope, documentId, selection);
  const request: ExportRequest = { format, documents, against };
  const some = scope === 'project' || documents.length > 0;
  const preview = useExportPreview(request, some);
  const gatekeeper = useGate(documents, some);
  const open = inTheWay(gatekeeper.gate);

  const write = async (acknowledged: boolean) => {
    if (writing || !some) return;
    setWriting(true);
    setFailure(null);
    // A file without the last words, because they could not be saved, would be worse than none.
    const saved = await flushAll();
    const stopped = saved && !acknowledged && inTheWay(await gatekeeper.again()) !== null;
    const send = () => settle(host.exportArticles({ ...request, acknowledged }));
    const result = stopped ? null : saved ? await send() : useApp.getState().saved.failure;
    setWriting(false);
    if (result?.ok) setFiles(result.value.files);
    // More was found since the gate was asked: it is shown what.
    else if (result && gateCodes.has(result.code)) void gatekeeper.again();
    else if (result && result.code !== 'canceled') setFailure(result);
  };
  /** Enter in a field never goes past open findings: it leads to the button that does. */
  const submit = () => {
    if (!open) void write(false);
    else if (document.activeElement === acknowledge.current) void write(true);
    else acknowledge.current?.focus();
  };
  if (files) return <ExportDone files={files} onClose={onClose} onAgain={() => setFiles(null)} />;
  return (
    <Dialog
      title={t('title')}
      size="large"
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          {failure && (
            <p className="export-failure" role="alert">
              {t(`failures:${failure.code}`, failure.params)}
            </p>
          )}
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          {open?.gate.action === 'warn' ? (
            <Button tone="primary" type="submit" ref={acknowledge} disabled={writing}>
              {writing ? t('writing') : t('write-open', { count: open.count })}
            </Button>
          ) : (
            <Button
              tone="primary"
              type="submit"
              disabled={writing || open !== null || (project?.documents ?? 0) === 0}
            >
              {t(writing ? (gatekeeper.gate.state === 'asking' ? 'checking' : 'writing') : 'write')}
            </Button>
          )}
        </>
      }
    >
      <div className="export" data-gate={open?.gate.action ?? gatekeeper.gate.state}>
        <ExportChoices
          {...{ format, scope, against, preview }}
          selected={isSelectionApart(documentId, selection) ? selection.length : 0}
          total={project?.documents ?? 0}
          hasArticle={documentId !== null}
          onFormat={setFormat}
          onScope={setScope}
          onAgainst={setAgainst}
          gate={
            open && (
              <GateNotice view={open} several={scope !== 'article' || open.articles > 1} onClose={onClose} />
            )
          }
        />
        <ExportPreviewPane preview={preview} several={scope !== 'article'} />
      </div>
    </Dialog>
  );
}
