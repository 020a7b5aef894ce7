import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import type { FoundRow } from '../../../contract/views';
import { Badge } from '../../ui/badge';
import { useLineInView } from '../../ui/line-in-view';
import { goToSpot, useFind, wantPage } from './find-store';
import { pageOf, rowAt } from './results';
import { snippet } from './snippet';

const lineHeight = 28;
const linesShown = 8;

/** Rows found in the project, each with its article, its side and the match in view. */
export function FindResults() {
  const { t } = useTranslation('find');
  const total = useFind((state) => state.results.total);
  const current = useFind((state) => state.at?.row ?? -1);
  const list = useRef<VListHandle>(null);
  const inView = useLineInView(list, current);
  if (total === 0) return null;
  return (
    <section className="find-results" aria-label={t('results')}>
      <VList
        ref={list}
        {...inView}
        data={{ length: total } as ArrayLike<null>}
        itemSize={lineHeight}
        style={{ height: Math.min(total, linesShown) * lineHeight }}
      >
        {(_, index) => <ResultLine key={index} index={index} />}
      </VList>
    </section>
  );
}

function ResultLine({ index }: { readonly index: number }) {
  const row = useFind((state) => rowAt(state.results, index));
  useEffect(() => {
    if (!row) void wantPage(pageOf(index));
  }, [row, index]);
  return row ? <LoadedLine row={row} index={index} /> : <div className="find-result" aria-busy />;
}

function LoadedLine({ row, index }: { readonly row: FoundRow; readonly index: number }) {
  const { t } = useTranslation('find');
  const match = useFind(({ at }) => (at?.row === index ? at.match : null));
  const shown = row.matches[match ?? 0] ?? row.matches[0];
  if (!shown) return null;
  const { before, match: words, after } = snippet(row.text, shown);
  return (
    <button
      type="button"
      className="find-result"
      aria-current={match !== null || undefined}
      onClick={() => void goToSpot({ row: index, match: 0 })}
    >
      <span className="find-result-title truncate">{row.documentTitle}</span>
      <span className="find-result-side">{t(`sides.${row.side}`)}</span>
      <span className="find-result-text truncate" lang={row.side === 'source' ? 'ko' : 'en'}>
        {before}
        <mark>{words}</mark>
        {after}
      </span>
      {row.matches.length > 1 && <Badge>{row.matches.length}</Badge>}
    </button>
  );
}
