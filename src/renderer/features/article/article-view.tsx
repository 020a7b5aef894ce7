// biome-ignore-all lint/a11y/useSemanticElements: a list of which most rows are absent cannot be a table.
// biome-ignore-all lint/a11y/useFocusableInteractive: one tab stop, on the current row.
/** The open article: header card, toolbar, and its rows, of which only those in view are drawn. */
import './article.css';
import './rows.css';
import './alignment.css';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomContainerComponentProps, Virtualizer } from 'virtua';
import {
  ArticleContext,
  type ArticleModel,
  goToRow,
  useArticleModel,
  useOpenArticle,
  useRowTotal,
} from '../../article-model/article-model';
import { flashWords, resetArticle, useArticle } from '../../article-model/article-store';
import { watchSaved } from '../../article-model/edit-sessions';
import { useReading } from '../../article-model/reading-store';
import type { RowLayout } from '../../article-model/row-pieces';
import { useArticleParts } from '../../article-model/slots';
import { useAlignmentActions } from '../../article-model/use-alignment-actions';
import { useChangeActions } from '../../article-model/use-change-actions';
import { useCommentActions } from '../../article-model/use-comment-actions';
import { useRowActions } from '../../article-model/use-row-actions';
import { engine } from '../../state/client';
import { useDestination } from '../../state/navigation';
import { useApp } from '../../state/store';
import { EmptyState } from '../../ui/empty-state';
import { ChangePopover } from './change-popover';
import { ColumnHeads } from './column-heads';
import { ConfirmRevert } from './confirm-revert';
import { HeaderCard } from './header-card';
import { Leftovers } from './leftovers';
import { RemovedBar } from './removed-bar';
import { RowLine } from './row-line';
import { RowMenu } from './row-menu';
import { Toolbar } from './toolbar';
import { useNarrow } from './use-narrow';
import { useRowKeys } from './use-row-keys';
import { useRowPointer } from './use-row-pointer';
import { ZoneMenu } from './zone-menu';

/** Fills `.pane.pane-article`: a column flex container and an inline-size container. */
export const ArticleView = memo(function ArticleView() {
  const { t } = useTranslation('article');
  const document = useApp((state) => state.documentId);
  const empty = useApp((state) => state.project?.documents === 0);
  useEffect(watchSaved, []);
  if (document) return <OpenArticle key={document} document={document} />;
  return (
    <EmptyState title={t(empty ? 'empty.project' : 'empty.article')}>
      {t(empty ? 'empty.project-next' : 'empty.article-next')}
    </EmptyState>
  );
});

function OpenArticle({ document }: { readonly document: string }) {
  const model = useOpenArticle(document);
  useEffect(() => resetArticle, []);
  return (
    <ArticleContext value={model}>
      <Article model={model} />
    </ArticleContext>
  );
}

function Article({ model }: { readonly model: ArticleModel }) {
  const { t } = useTranslation('article');
  const { view, columns, against } = useApp((state) => state.settings);
  const reading = useReading((state) => state.on);
  const [pane, narrow] = useNarrow();
  // Two columns where three would break words; the setting stays for when there is room again.
  const shown = narrow ? 'tracked' : columns;
  const layout = useMemo<RowLayout>(() => ({ view, columns: shown, against }), [view, shown, against]);
  const total = useRowTotal(model.cache);
  const parts = useArticleParts();
  const drawer = useArticle((state) => state.drawer);
  const [scrolled, setScrolled] = useState(false);
  useRowActions(model);
  useChangeActions(model, layout);
  useCommentActions(model);
  useAlignmentActions(model);
  useArrival(model, total);
  return (
    <div className="article" ref={pane} data-columns={shown} data-view={view}>
      <Toolbar scrolled={scrolled || reading} narrow={narrow && columns === 'three' && view !== 'machine'} />
      <RemovedBar document={model.document} />
      {parts.map(({ id, Bar }) => Bar && <Bar key={id} model={model} layout={layout} />)}
      {parts.map(({ id, Reading }) => Reading && <Reading key={id} model={model} layout={layout} />)}
      {!reading && <ColumnHeads layout={layout} />}
      {!reading && (
        <div
          className="article-scroller"
          ref={(element) => {
            model.scroller.current = element;
          }}
        >
          <HeaderCard onScrolledAway={setScrolled} />
          {total === 0 ? (
            <EmptyState title={t('empty.rows')}>{t('empty.rows-next')}</EmptyState>
          ) : (
            total !== null && <Rows total={total} layout={layout} />
          )}
        </div>
      )}
      {drawer && <Leftovers />}
      {!reading && <ChangePopover layout={layout} />}
      {parts.map(({ id, Over }) => Over && <Over key={id} model={model} layout={layout} />)}
      <RowMenu />
      <ZoneMenu />
      <ConfirmRevert document={model.document} />
    </div>
  );
}

interface RowsProps {
  readonly total: number;
  readonly layout: RowLayout;
}

function Rows({ total, layout }: RowsProps) {
  const model = useArticleModel();
  const current = useApp((state) => state.current?.index ?? 0);
  const margin = useStartMargin(model);
  // The list needs a length alone: its rows are fetched as they come into view.
  const data = useMemo(() => ({ length: total }) as ArrayLike<null>, [total]);
  const kept = useMemo(() => (current < total ? [current] : []), [current, total]);
  return (
    <Virtualizer
      ref={model.list}
      scrollRef={model.scroller}
      startMargin={margin}
      data={data}
      keepMounted={kept}
      bufferSize={400}
      as={RowGrid}
    >
      {(_, index) => <RowLine key={index} index={index} total={total} layout={layout} />}
    </Virtualizer>
  );
}

function RowGrid({ style, children, ref }: CustomContainerComponentProps) {
  const { t } = useTranslation('article');
  const model = useArticleModel();
  const total = useRowTotal(model.cache) ?? 0;
  const onKeyDown = useRowKeys(model);
  const pointer = useRowPointer(model);
  return (
    <div
      ref={ref as React.Ref<HTMLDivElement>}
      style={style}
      className="rows"
      role="grid"
      aria-label={t('rows')}
      aria-rowcount={total}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      {children}
    </div>
  );
}

/** Height of what stands above the rows within the scroller. */
function useStartMargin({ scroller }: ArticleModel): number {
  const [margin, setMargin] = useState(0);
  useEffect(() => {
    const header = scroller.current?.firstElementChild;
    if (!(header instanceof HTMLElement)) return;
    const observer = new ResizeObserver(() => setMargin(header.offsetHeight));
    observer.observe(header);
    return () => observer.disconnect();
  }, [scroller]);
  return margin;
}

/** Goes where the window was asked to go; an article opened without a place begins at its first open row. */
function useArrival(model: ArticleModel, total: number | null) {
  const begun = useRef(false);
  useDestination(async ({ segmentId, range }) => {
    begun.current = true;
    const index = await placeOf(model, segmentId);
    if (index === null) return;
    // Whoever goes through matches or comments from beside the rows goes on there.
    const active = document.activeElement;
    const there = active === document.body || model.scroller.current?.contains(active) === true;
    await goToRow(model, index, { focus: range === null || there });
    if (range) flashWords(segmentId, range);
  });
  useEffect(() => {
    if (begun.current || !total) return;
    begun.current = true;
    if (!useApp.getState().current)
      void goToRow(model, 0, { focus: document.activeElement === document.body });
  }, [model, total]);
}

async function placeOf(model: ArticleModel, segment: string): Promise<number | null> {
  const known = model.cache.indexOf(segment);
  if (known >= 0 && model.cache.row(known)?.id === segment) return known;
  const place = await engine.rowIndex({ segment });
  return place.ok && place.value.index >= 0 ? place.value.index : null;
}
