import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { asPage } from './page';
import type { ExportPreviewState } from './use-export-preview';

interface ExportPreviewPaneProps {
  readonly preview: ExportPreviewState;
  /** More than one article is to be exported; the preview is of one. */
  readonly several: boolean;
}

export function ExportPreviewPane({ preview, several }: ExportPreviewPaneProps) {
  const { t } = useTranslation('export');
  return (
    <section
      className="export-preview"
      aria-label={t('preview.label')}
      aria-busy={preview.state === 'making'}
    >
      {several && <p className="export-several">{t('preview.several')}</p>}
      {preview.state === 'none' && <EmptyState title={t('preview.none')} />}
      {preview.state === 'failed' && (
        <EmptyState title={t('preview.failed')}>
          {t(`failures:${preview.failure.code}`, preview.failure.params)}
        </EmptyState>
      )}
      {preview.state === 'ready' &&
        (preview.value.kind === 'html' ? (
          // Sandboxed: no scripts, no forms, no navigation, an origin of its own.
          <iframe sandbox="" title={t('preview.label')} srcDoc={asPage(preview.value.content)} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key.
          <pre tabIndex={0}>{preview.value.content}</pre>
        ))}
    </section>
  );
}
