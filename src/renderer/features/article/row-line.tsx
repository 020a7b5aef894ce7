// biome-ignore-all lint/a11y/useSemanticElements: a list of which most rows are absent cannot be a table.
// biome-ignore-all lint/a11y/useFocusableInteractive: one tab stop, on the current row.
/** One row: gutter, Korean, machine text, edited text. Draws again only when this row or its place changes. */
import { memo, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowView } from '../../../contract/views';
import type { AnchorSide } from '../../../core/annotate/anchor';
import type { Zone } from '../../../core/project/model';
import { useArticleModel, useRow } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { CellText } from '../../article-model/cell-text';
import { draftText, rowCame, subscribeSession } from '../../article-model/edit-sessions';
import { useFindings } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import type { TextMark } from '../../article-model/pieces';
import { type MarksBySide, type RowLayout, rowCells, threadMarks } from '../../article-model/row-pieces';
import { countSeverities } from '../../article-model/severity';
import { useArticleParts, useMarkSources } from '../../article-model/slots';
import { useApp } from '../../state/store';
import { Gutter } from './gutter';
import { KoreanEditor } from './korean-editor';
import { RowEditorCell } from './row-editor-cell';
import { RowNotice } from './row-notice';

interface RowLineProps {
  readonly index: number;
  readonly total: number;
  readonly layout: RowLayout;
}

export const RowLine = memo(function RowLine({ index, total, layout }: RowLineProps) {
  const { cache } = useArticleModel();
  const row = useRow(cache, index);
  // Before the effects of what is in the row: an editor that takes the new text over is marked afterwards.
  useLayoutEffect(() => {
    if (row) rowCame(row);
  }, [row]);
  if (!row) return <AwaitedRow index={index} />;
  return <LoadedRow row={row} total={total} layout={layout} />;
});

function AwaitedRow({ index }: { readonly index: number }) {
  return (
    <div className="row row-awaited" role="row" aria-rowindex={index + 1} data-row={index} aria-busy>
      <div className="row-gutter" role="rowheader">
        <span className="row-number">{index + 1}</span>
      </div>
    </div>
  );
}

interface LoadedRowProps {
  readonly row: RowView;
  readonly total: number;
  readonly layout: RowLayout;
}

function LoadedRow({ row, total, layout }: LoadedRowProps) {
  const { t } = useTranslation(['article', 'findings']);
  const current = useApp((state) => state.current?.segment === row.id);
  const editing = useApp((state) => state.editing) && current;
  const korean = useArticle((state) => state.korean === row.id);
  const chosen = useArticle(({ span }) => span !== null && isWithin(row.index, span));
  const change = useArticle((state) => (state.change?.segment === row.id ? state.change.id : null));
  const thread = useArticle((state) => (current ? state.thread : null));
  const finding = useFindings((state) => (state.current?.segment === row.id ? state.current.key : null));
  const parts = useArticleParts();
  const target = useEditedText(row);
  const marks = useRowMarks(row, target, thread);
  const cells = useMemo(() => rowCells(row, target, layout, marks), [row, target, layout, marks]);
  const open = row.threads.filter(({ resolved }) => !resolved).length;
  const found = useFindingText().counts(countSeverities(row.findings));
  const spoken = t('row.spoken', {
    number: row.index + 1,
    total,
    zone: t(`zone.${row.zone}`),
    status: t(`status.${row.status}`),
  });
  const comments = open > 0 ? t('row.comments-spoken', { count: open }) : '';
  return (
    <div
      className="row"
      role="row"
      aria-rowindex={row.index + 1}
      aria-label={[spoken, comments, found && t('findings:spoken', { found })].filter(Boolean).join(', ')}
      aria-current={current || undefined}
      tabIndex={current ? 0 : -1}
      data-row={row.index}
      data-zone={row.zone}
      data-status={row.status}
      data-opens={(row.opens && row.index > 0) || undefined}
      data-current={current || undefined}
      aria-selected={chosen || undefined}
    >
      {row.opens && labelled.has(row.zone) && (
        <span className="row-zone" aria-hidden>
          {t(`zone.${row.zone}`)}
        </span>
      )}
      <div className="row-gutter" role="rowheader">
        <Gutter row={row} />
      </div>
      <div className="cell reading-ko" role="gridcell" lang="ko" data-cell="ko">
        {korean ? (
          <KoreanEditor row={row} />
        ) : (
          <CellText {...{ thread, finding }} pieces={cells.ko} change={null} />
        )}
        {parts.map(({ id, OnKorean }) => OnKorean && <OnKorean key={id} row={row} pieces={cells.ko} />)}
        {row.ko === null && !korean && <span className="cell-none">{t('row.no-korean')}</span>}
      </div>
      {cells.mt && (
        <div className="cell cell-machine reading" role="gridcell" lang="en" data-cell="mt">
          <CellText {...{ change, thread, finding }} pieces={cells.mt} />
        </div>
      )}
      {cells.edited && (
        <div className="cell cell-edited reading" role="gridcell" lang="en" data-cell="edited">
          {editing ? (
            <RowEditorCell row={row} layout={layout} marks={marks.target} />
          ) : (
            <CellText {...{ change, thread, finding }} pieces={cells.edited} />
          )}
          {!editing && target === '' && <span className="cell-none">{t('row.empty')}</span>}
          <RowNotice row={row} />
          {parts.map(({ id, RowNotice: Notice }) => Notice && <Notice key={id} segment={row.id} />)}
        </div>
      )}
    </div>
  );
}

/** Zones that do not show by themselves what they are. */
const labelled: ReadonlySet<Zone> = new Set<Zone>(['subhead', 'quote', 'caption']);

function isWithin(index: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return index >= Math.min(from, to) && index <= Math.max(from, to);
}

/** The edited text as it stands: what was typed may be ahead of the engine's row for a moment, or unsaved. */
function useEditedText(row: RowView): string {
  const subscribe = useMemo(() => (listener: () => void) => subscribeSession(row.id, listener), [row.id]);
  return useSyncExternalStore(subscribe, () => draftText(row.id) ?? row.target);
}

/** Comments, what features mark, words that were gone to, and words a comment is being written on. */
function useRowMarks(row: RowView, target: string, thread: string | null): MarksBySide {
  const { sources, state } = useMarkSources(row.id);
  const flash = useArticle((state) => (state.flash?.segment === row.id ? state.flash : null));
  const draft = useArticle((state) => (state.draft?.segment === row.id ? state.draft : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` says when what `sources` mark has changed.
  return useMemo(() => {
    const marks = (side: AnchorSide): readonly TextMark[] => [
      ...threadMarks(row, side, thread),
      ...sources.flatMap((source) => source.marks(row, target, side)),
      ...(flash?.side === side ? [{ start: flash.start, end: flash.end, thread: null }] : []),
      ...(draft?.side === side ? [{ start: draft.start, end: draft.end, thread: 'draft' }] : []),
    ];
    return { source: marks('source'), mt: marks('mt'), target: marks('target') };
  }, [row, target, thread, sources, state, flash, draft]);
}
