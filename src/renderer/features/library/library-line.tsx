import { CircleDashed, Link2Off, MessageSquare } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../contract/views';
import { FindingCounts } from '../../article-model/finding-counts';
import { Badge } from '../../ui/badge';
import { Progress } from '../../ui/progress';

interface LibraryLineProps {
  readonly index: number;
  readonly total: number;
  /** Undefined while its page is on the way. */
  readonly document: DocumentSummary | undefined;
  readonly open: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

export const LibraryLine = memo(function LibraryLine(props: LibraryLineProps) {
  const { index, total, document, open, active, selected, onClick, onContextMenu } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box handles the keys for all its lines.
    <div
      id={`library-${index}`}
      className="library-line"
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-current={open ? 'page' : undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-active={active}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      {document ? <LineContent document={document} /> : <span className="library-waiting" />}
    </div>
  );
}, sameLine);

/** Handlers are made anew on every render and act on the line's place alone. */
function sameLine(before: LibraryLineProps, after: LibraryLineProps): boolean {
  return (
    before.document === after.document &&
    before.index === after.index &&
    before.total === after.total &&
    before.open === after.open &&
    before.active === after.active &&
    before.selected === after.selected
  );
}

function LineContent({ document }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation('library');
  const { title, publisher, rows, counts, openComments, uncertain, hasKorean, findings } = document;
  return (
    <>
      <span className="library-line-title">{title || t('untitled')}</span>
      <span className="library-line-meta">
        <span className="truncate">{publisher ?? t('no-publisher')}</span>
        {!hasKorean && <span className="library-line-note">{t('no-korean')}</span>}
        <span className="library-line-marks">
          {findings ? <FindingCounts counts={findings} label={t('findings')} /> : <Unchecked />}
          {uncertain > 0 && (
            <Badge tone="warning">
              <Link2Off aria-hidden size={11} />
              <span className="visually-hidden">{t('uncertain')} </span>
              {uncertain}
            </Badge>
          )}
          {openComments > 0 && (
            <Badge>
              <MessageSquare aria-hidden size={11} />
              <span className="visually-hidden">{t('comments')} </span>
              {openComments}
            </Badge>
          )}
          <span className="library-line-count">
            <span className="visually-hidden">{t('approved-of')} </span>
            {counts.approved}/{rows}
          </span>
        </span>
      </span>
      <Progress counts={counts} total={rows} />
    </>
  );
}

function Unchecked() {
  const { t } = useTranslation('library');
  return (
    <span className="library-unchecked" role="img" aria-label={t('unchecked')} data-tooltip={t('unchecked')}>
      <CircleDashed aria-hidden size={11} />
    </span>
  );
}
