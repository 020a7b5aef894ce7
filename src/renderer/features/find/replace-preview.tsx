import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { VList } from 'virtua';
import type { ReplacedRow } from '../../../contract/views';
import { DiffText } from '../../article-model/diff-text';
import { cancelOperation, useLongOperation } from '../../state/long-operation';
import { goTo } from '../../state/navigation';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { everyRow, figuresOf, flip, isChosen, noRow } from './choice';
import { closePreview, previewedRow, replacePreviewed, usePreview, wantPreviewed } from './preview-store';

/** Pixels of a row of one line and of its place; those with more text grow. */
const rowHeight = 52;
const rowsShown = 6;

interface ReplacePreviewProps {
  /** When it closes, the focus goes back to where one types. */
  readonly onClose: () => void;
}

/** What Replace all would do, row by row as tracked changes, each to be left out; and what else follows. */
export function ReplacePreview({ onClose }: ReplacePreviewProps) {
  const { t } = useTranslation('find');
  const { preview, choice, busy } = usePreview();
  const progress = useLongOperation((state) => state.progress);
  const writing = busy && progress !== null && !progress.cancelable;
  if (!preview) return null;
  const { total, locked, complete } = preview;
  const figures = figuresOf(choice, preview);
  const all = choice.all && choice.flipped.size === 0;
  const none = figures.rows === 0;
  return (
    <section className="replace-preview" aria-label={t('preview.title')}>
      {total === 0 ? (
        <p className="find-note">{t('preview.none')}</p>
      ) : (
        <div className="find-row replace-head">
          <Checkbox
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = !all && !none;
            }}
            onChange={() => usePreview.setState({ choice: all ? noRow : everyRow })}
          >
            {t('preview.rows', { count: figures.rows })}
          </Checkbox>
          <span className="replace-follows" role="status">
            {figures.approved > 0 && <span>{t('preview.approved', { count: figures.approved })}</span>}
            {locked > 0 && <span>{t('preview.locked', { count: locked })}</span>}
            {!complete && <span>{t('preview.incomplete')}</span>}
          </span>
        </div>
      )}
      {total > 0 && (
        <VList
          className="replace-rows"
          data={{ length: total } as ArrayLike<null>}
          itemSize={rowHeight}
          style={{ height: Math.min(total, rowsShown) * rowHeight }}
        >
          {(_, index) => <PreviewLine key={index} index={index} />}
        </VList>
      )}
      <div className="find-row replace-deeds">
        {total > 0 && (
          <Button
            tone="primary"
            disabled={none || busy}
            onClick={() => {
              onClose();
              void replacePreviewed();
            }}
          >
            {t('replace.do', { count: figures.places })}
          </Button>
        )}
        <Button
          disabled={writing}
          onClick={() => {
            onClose();
            if (!cancelOperation()) closePreview();
          }}
        >
          {t('app:cancel')}
        </Button>
        {busy && progress && (
          <progress value={progress.done} max={progress.total} aria-label={t('replace.running')} />
        )}
      </div>
    </section>
  );
}

function PreviewLine({ index }: { readonly index: number }) {
  const row = usePreview((state) => previewedRow(state, index));
  useEffect(() => {
    if (!row) void wantPreviewed(index);
  }, [row, index]);
  return row ? <PreviewRow row={row} /> : <div className="replace-row" aria-busy />;
}

function PreviewRow({ row }: { readonly row: ReplacedRow }) {
  const { t } = useTranslation('find');
  const chosen = usePreview((state) => isChosen(state.choice, row));
  const place = t('preview.place', { title: row.documentTitle, number: row.row + 1 });
  const unapproved = row.status === 'approved' && row.becomes !== 'approved';
  return (
    <div className="replace-row" data-out={!chosen || undefined}>
      <input
        type="checkbox"
        aria-label={place}
        checked={chosen}
        disabled={row.locked}
        onChange={() => usePreview.setState(({ choice }) => ({ choice: flip(choice, row) }))}
      />
      <div className="replace-texts">
        <p className="replace-place">
          <button type="button" className="truncate" onClick={() => void goTo(row.document, row.segment)}>
            {place}
          </button>
          {row.locked && (
            <span className="replace-note">
              <Lock aria-hidden size={12} strokeWidth={2} />
              {t('preview.locked-row')}
            </span>
          )}
          {unapproved && <span className="replace-note">{t('preview.unapproved')}</span>}
        </p>
        <p className="replace-text reading" lang="en">
          <DiffText before={row.before} after={row.after} />
        </p>
      </div>
    </div>
  );
}
