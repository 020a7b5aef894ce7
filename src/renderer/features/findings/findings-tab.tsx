// biome-ignore-all lint/a11y/useSemanticElements: a list of which most lines are absent cannot be a ul.
/** Findings of the current row or of the whole article, the heaviest first. */
import './findings-panel.css';
import { ListChecks } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import { useFindings } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import { count } from '../../i18n/format';
import { runAction } from '../../state/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/field';
import { ActionKeys } from '../../ui/keys';
import { useLineInView } from '../../ui/line-in-view';
import { ReadFailed } from '../../ui/read-failed';
import { SegmentedControl } from '../../ui/segmented';
import { FindingCard } from './finding-card';
import { headingAt } from './finding-pages';
import { useFindingCounts } from './use-finding-counts';
import { type FindingList, type FindingListQuery, useFindingList } from './use-finding-list';

export function FindingsTab() {
  const { t } = useTranslation('findings');
  const document = useApp((state) => state.documentId);
  const segment = useApp((state) => state.current?.segment ?? null);
  const scope = useFindings((state) => state.scope);
  const check = useFindings((state) => state.check);
  if (!document) return <EmptyState title={t('no-article')} />;
  const wanted = scope === 'article' && check !== null ? { check } : {};
  const query = scope === 'row' ? segment && { document, segment } : { document, ...wanted };
  return (
    <>
      <div className="panel-choice findings-choice">
        <SegmentedControl
          label={t('scope.label')}
          labelHidden
          size="small"
          value={scope}
          options={(['row', 'article'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
          onChange={(next) => useFindings.setState({ scope: next })}
        />
        <IconButton
          icon={ListChecks}
          size="small"
          label={t('checks.title')}
          onClick={() => runAction('project-checks')}
        />
      </div>
      {scope === 'article' && <CheckFilter document={document} check={check} />}
      {query && <Findings key={`${document} ${scope}`} query={query} />}
    </>
  );
}

function CheckFilter({ document, check }: { readonly document: string; readonly check: string | null }) {
  const { t, i18n } = useTranslation('findings');
  const text = useFindingText();
  const counts = useFindingCounts(document).value;
  const byCheck = Object.entries({ ...(check === null ? {} : { [check]: 0 }), ...counts?.byCheck });
  const named = (label: string, of: number) => `${label} (${count(of, i18n.language)})`;
  const total = byCheck.reduce((sum, [, of]) => sum + of, 0);
  const options = byCheck
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, of]) => ({ value, label: named(text.title(value), of) }));
  return (
    <div className="findings-filter">
      <Select
        label={t('filter')}
        labelHidden
        value={check ?? ''}
        options={[{ value: '', label: named(t('all-checks'), total) }, ...options]}
        onChange={(value) => useFindings.setState({ check: value === '' ? null : value })}
      />
      {counts && counts.muted > 0 && (
        <span className="findings-muted">{t('muted', { count: counts.muted })}</span>
      )}
    </div>
  );
}

function Findings({ query }: { readonly query: FindingListQuery }) {
  const { t } = useTranslation('findings');
  const list = useFindingList(query);
  if (!list.loaded) return <ReadFailed failure={list.failure} again={list.again} />;
  if (list.total > 0) return <FindingCards list={list} />;
  const none =
    query.segment !== undefined ? 'none.row' : query.check === undefined ? 'none.article' : 'none.check';
  const key: string = none;
  return (
    <EmptyState title={t(key)}>
      {t('none.next')} <ActionKeys action="next-finding" />
    </EmptyState>
  );
}

interface FindingCardsProps {
  readonly list: FindingList;
}

/** Only cards in view exist: there may be 100,000. */
function FindingCards({ list }: FindingCardsProps) {
  const { t } = useTranslation('findings');
  const handle = useRef<VListHandle>(null);
  const bySeverity = list.reply?.bySeverity ?? null;
  const current = useFindings((state) => state.current);
  const place = current
    ? list.placeOf(({ segment, key }) => segment === current.segment && key === current.key)
    : -1;
  const inView = useLineInView(handle, place);
  const show = () => {
    const vlist = handle.current;
    if (!vlist) return;
    const first = vlist.findItemIndex(vlist.scrollOffset);
    const last = vlist.findItemIndex(vlist.scrollOffset + vlist.viewportSize);
    list.want(Math.max(0, first - 10), Math.min(list.total - 1, last + 10));
  };
  return (
    <VList
      ref={handle}
      {...inView}
      className="finding-list"
      role="list"
      aria-label={t('label')}
      data={{ length: list.total } as ArrayLike<undefined>}
      onScroll={show}
    >
      {(_: undefined, item: number) => {
        const heading = bySeverity && headingAt(bySeverity, item);
        return (
          <FindingCard
            key={item}
            finding={list.itemAt(item)}
            heading={heading}
            alike={bySeverity && heading ? bySeverity[heading] : 0}
            number={item + 1}
            total={list.total}
          />
        );
      }}
    </VList>
  );
}
