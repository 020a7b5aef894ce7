// biome-ignore-all lint/a11y/useSemanticElements: a list of which most lines are absent cannot be a ul.
import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import type { TermView } from '../../../contract/term-views';
import { runCommand, undo } from '../../state/commands';
import { flushAll } from '../../state/flush';
import type { ReadPages } from '../../state/queries';
import { isReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ReadFailed } from '../../ui/read-failed';
import { isDesk, isOwn } from './own';

const lineHeight = 36;

interface ListLinesProps {
  readonly kind: 'glossary' | 'corrections';
  readonly found: ReadPages<'terms'>;
  /** Something is looked for: an empty list is no empty glossary. */
  readonly searching: boolean;
  readonly onEdit: (view: TermView) => void;
}

/** Only lines in view exist: a glossary may have 100,000. Arrows go from line to line, Enter opens, Delete takes out. */
export function ListLines({ kind, found, searching, onEdit }: ListLinesProps) {
  const { t } = useTranslation('terms');
  const { total, loaded, want } = found;
  const handle = useRef<VListHandle>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const remove = async (view: TermView) => {
    if (!(await flushAll())) return;
    const { id } = view.entry;
    const done = await runCommand(
      view.kind === 'glossary' ? { command: 'drop-term', term: id } : { command: 'forget', correction: id },
    );
    if (done) setRemoved(nameOf(view));
  };
  const show = () => {
    const vlist = handle.current;
    if (!vlist) return;
    const first = vlist.findItemIndex(vlist.scrollOffset);
    const last = vlist.findItemIndex(vlist.scrollOffset + vlist.viewportSize);
    want(Math.max(0, first - 10), Math.min(total - 1, last + 10));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line ?? -1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(total - 1, at + step));
    handle.current?.scrollToIndex(to, { align: 'nearest' });
    focusLine(event.currentTarget, to);
  };
  return (
    <>
      <p className="term-count" aria-live="polite">
        {loaded && t('lists.count', { count: total })}
        {removed !== null && (
          <span className="term-removed">
            {t('lists.removed', { name: removed })}
            <Button
              onClick={() => {
                setRemoved(null);
                void undo();
              }}
            >
              {t('lists.undo')}
            </Button>
          </span>
        )}
      </p>
      <ReadFailed failure={found.failure} again={found.again} />
      {loaded && total === 0 && (
        <EmptyState title={t(searching ? 'lists.no-match' : `lists.none-${kind}`)}>
          {!searching && t(`lists.none-${kind}-next`)}
        </EmptyState>
      )}
      {total > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from one line's button to the next.
        <div className="term-list" onKeyDown={onKeyDown}>
          <VList
            ref={handle}
            role="list"
            aria-label={t(`lists.${kind}`)}
            data={{ length: total } as ArrayLike<undefined>}
            itemSize={lineHeight}
            onScroll={show}
          >
            {(_: undefined, index: number) => (
              <ListLine
                key={index}
                index={index}
                total={total}
                view={found.itemAt(index)}
                onEdit={onEdit}
                onRemove={(view) => void remove(view)}
              />
            )}
          </VList>
        </div>
      )}
    </>
  );
}

/** A line may be drawn some frames after the list has scrolled to it. */
function focusLine(list: HTMLElement, index: number, frames = 20) {
  const button = list.querySelector<HTMLElement>(`[data-line="${index}"] .term-line-open`);
  if (button) button.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusLine(list, index, frames - 1));
}

interface ListLineProps {
  readonly index: number;
  readonly total: number;
  /** Undefined while it is on its way. */
  readonly view: TermView | undefined;
  readonly onEdit: (view: TermView) => void;
  readonly onRemove: (view: TermView) => void;
}

function ListLine({ index, total, view, onEdit, onRemove }: ListLineProps) {
  const { t } = useTranslation('terms');
  const readOnly = useApp(isReadOnly);
  const removable = view !== undefined && isOwn(view) && !readOnly;
  return (
    <div
      className="term-line"
      role="listitem"
      aria-setsize={total}
      aria-posinset={index + 1}
      data-line={index}
    >
      {view && (
        <button
          type="button"
          className="term-line-open"
          disabled={readOnly}
          aria-label={t(isOwn(view) ? 'lists.edit' : 'lists.copy', { ko: nameOf(view) })}
          onClick={() => onEdit(view)}
          onKeyDown={(event) => {
            if (event.key === 'Delete' && removable) onRemove(view);
          }}
        >
          <Columns view={view} />
        </button>
      )}
      {view && removable && (
        <IconButton
          icon={Trash2}
          size="small"
          label={t('lists.remove', { ko: nameOf(view) })}
          onClick={() => onRemove(view)}
        />
      )}
    </div>
  );
}

function Columns({ view }: { readonly view: TermView }) {
  const { t } = useTranslation('terms');
  const from = isDesk(view) ? t('origin.desk') : (view.file ?? t(`origin.${view.origin}`));
  if (view.kind === 'glossary') {
    const { ko, variants, en, forbidden, note, domain } = view.entry;
    return (
      <>
        <span className="term-ko truncate" lang="ko">
          {[ko, ...variants].join(', ')}
        </span>
        <span className="reading truncate" lang="en">
          {en.join(' / ')}
        </span>
        <del className="reading truncate" lang="en">
          {forbidden.join(' / ')}
        </del>
        <span className="term-note truncate">{[domain, note].filter(Boolean).join(' · ')}</span>
        <span className="term-from truncate">{from}</span>
      </>
    );
  }
  const { ko, wrong, right, reason, scope } = view.entry;
  const where = view.origin === 'project' && scope !== 'project' ? t(`scope.${scope}`) : from;
  return (
    <>
      <span className="term-ko truncate" lang="ko">
        {ko.join(', ') || t('lists.any-korean')}
      </span>
      <del className="reading truncate" lang="en">
        {wrong.join(' / ')}
      </del>
      <span className="reading truncate" lang="en">
        {right.join(' / ')}
      </span>
      <span className="term-note truncate">{reason}</span>
      <span className="term-from truncate">{where}</span>
    </>
  );
}

function nameOf(view: TermView): string {
  return view.kind === 'glossary' ? view.entry.ko : (view.entry.wrong[0] ?? '');
}
