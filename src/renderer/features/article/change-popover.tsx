/** Beside the change under the pointer, or the current one: what it is, who made it, accept and reject. */
import { BookmarkPlus, Check, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, RowView } from '../../../contract/views';
import type { TrackedChange } from '../../../core/diff/tracked';
import { enterRow, useArticleModel } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { changeOrigin } from '../../article-model/change-author';
import { baseOf, type RowLayout } from '../../article-model/row-pieces';
import { acceptCommand, shownChanges } from '../../article-model/shown-changes';
import { runAction } from '../../state/actions';
import { useEngine } from '../../state/queries';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { shortTime } from '../../ui/short-time';
import { useHoveredChange } from './use-hovered-change';

export function ChangePopover({ layout }: { readonly layout: RowLayout }) {
  const model = useArticleModel();
  const { hovered, hold, release } = useHoveredChange(model);
  const marked = useArticle((state) => state.change);
  const place = hovered ?? marked;
  const editing = useApp((state) => state.editing);
  if (!place || layout.view !== 'changes' || (editing && !hovered)) return null;
  const row = model.cache.row(model.cache.indexOf(place.segment));
  const change = row && shownChanges(row, layout.against).find(({ id }) => id === place.id);
  if (!row || !change) return null;
  return (
    <Popover
      key={`${row.id} ${change.id}`}
      row={row}
      change={change}
      layout={layout}
      onEnter={hold}
      onLeave={release}
    />
  );
}

interface PopoverProps {
  readonly row: RowView;
  readonly change: TrackedChange;
  readonly layout: RowLayout;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

function Popover({ row, change, layout, onEnter, onLeave }: PopoverProps) {
  const { t, i18n } = useTranslation('article');
  const model = useArticleModel();
  const readOnly = useApp(isArticleReadOnly);
  const box = useRef<HTMLDivElement>(null);
  const origin = useOrigin(row, change, layout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who made the change makes the box wider.
  useEffect(() => {
    const keep = () => placeAt(box.current, piecesOf(model.scroller.current, row.index, change));
    keep();
    const scroller = model.scroller.current;
    scroller?.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('resize', keep);
    // A row may be drawn a frame later than it becomes current.
    const frame = requestAnimationFrame(() => requestAnimationFrame(keep));
    return () => {
      scroller?.removeEventListener('scroll', keep);
      window.removeEventListener('resize', keep);
      cancelAnimationFrame(frame);
    };
  }, [model, row.index, change, origin]);
  const decide = (action: 'accept-change' | 'reject-change' | 'remember-correction') => {
    enterRow(model, row, { keepEditing: true });
    useArticle.setState({ change: { segment: row.id, id: change.id } });
    runAction(action);
  };
  const accepted = acceptCommand(row, change) === null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      ref={box}
      className="change-popover"
      role="group"
      aria-label={t(`change.${change.kind}`)}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      <span className="change-what">
        {t(accepted ? 'change.accepted' : `change.${change.kind}`)}
        {origin?.actor && (
          <small>
            {origin.actor.name} · {shortTime(origin.time, new Date(), i18n.language)}
          </small>
        )}
      </span>
      <Button icon={Check} disabled={readOnly || accepted} onClick={() => decide('accept-change')}>
        {t('change.accept')}
      </Button>
      <Button icon={X} disabled={readOnly} onClick={() => decide('reject-change')}>
        {t('change.reject')}
      </Button>
      <IconButton
        icon={BookmarkPlus}
        label={t('change.remember')}
        action="remember-correction"
        disabled={readOnly}
        onClick={() => decide('remember-correction')}
      />
    </div>
  );
}

function useOrigin(row: RowView, change: TrackedChange, { against }: RowLayout): HistoryEntry | null {
  const history = useEngine('history', { segment: row.id, offset: 0, limit: 100 }).value;
  return useMemo(
    () => history && changeOrigin(history.items, baseOf(row, against), change),
    [history, row, change, against],
  );
}

function piecesOf(
  scroller: HTMLElement | null,
  index: number,
  change: TrackedChange,
): readonly HTMLElement[] {
  const cell = scroller?.querySelector(`[data-row="${index}"] [data-cell="edited"]`);
  return [
    ...(cell?.querySelectorAll<HTMLElement>(
      `[data-change="${change.id}"], [data-change="#${change.index}"]`,
    ) ?? []),
  ];
}

/** Pixels. */
const farAway = 130;

/** Under the words, or above them where there is no room; away while the words are not in view. */
function placeAt(box: HTMLElement | null, pieces: readonly HTMLElement[]) {
  if (!box) return;
  const lines = pieces.flatMap((piece) => [...piece.getClientRects()]);
  const first = lines[0];
  const last = lines.at(-1);
  const pane = box.offsetParent?.getBoundingClientRect();
  const view = box.parentElement?.querySelector('.article-scroller')?.getBoundingClientRect();
  const seen = first && last && pane && view && last.bottom > view.top && first.top < view.bottom;
  box.dataset.placed = String(Boolean(seen));
  if (!seen) return;
  // Under the row rather than on its other words, unless that is far away.
  const end = pieces[0]?.closest('[data-row]')?.getBoundingClientRect().bottom ?? last.bottom;
  const under = end - last.bottom < farAway ? Math.max(end - 4, last.bottom + 6) : last.bottom + 6;
  const below = under + box.offsetHeight <= view.bottom;
  box.style.left = `${Math.max(8, Math.min(last.left, view.right - box.offsetWidth - 16) - pane.left)}px`;
  box.style.top = `${(below ? under : first.top - box.offsetHeight - 6) - pane.top}px`;
}
