import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import type { FoundRow } from '../../../contract/views';
import { Badge } from '../../ui/badge';
import { goToMatch, useFind } from './find-store';
import { firstMatchOf, matchAt, snippet } from './matches';

const lineHeight = 28;
const linesShown = 8;

/** Rows found in the project, each with its article, its side and the match in view. */
export function FindResults() {
  const { t } = useTranslation('find');
  const { rows, at, limited } = useFind();
  const list = useRef<VListHandle>(null);
  const here = matchAt(rows, at);
  const rowIndex = here?.rowIndex ?? -1;
  useEffect(() => {
    if (rowIndex >= 0) list.current?.scrollToIndex(rowIndex, { align: 'nearest' });
  }, [rowIndex]);
  if (rows.length === 0) return null;
  return (
    <section className="find-results" aria-label={t('results')}>
      <VList
        ref={list}
        data={rows}
        itemSize={lineHeight}
        style={{ height: Math.min(rows.length, linesShown) * lineHeight }}
      >
        {(row: FoundRow, index: number) => (
          <ResultLine
            key={`${row.segment}-${row.side}`}
            row={row}
            match={index === rowIndex ? (here?.index ?? 0) : 0}
            current={index === rowIndex}
            onGo={() => void goToMatch(firstMatchOf(rows, index))}
          />
        )}
      </VList>
      {limited && <p className="find-limited">{t('more', { count: rows.length })}</p>}
    </section>
  );
}

interface ResultLineProps {
  readonly row: FoundRow;
  /** Which of the row's matches is shown. */
  readonly match: number;
  readonly current: boolean;
  readonly onGo: () => void;
}

function ResultLine({ row, match, current, onGo }: ResultLineProps) {
  const { t } = useTranslation('find');
  const shown = row.matches[match] ?? row.matches[0];
  if (!shown) return null;
  const { before, match: words, after } = snippet(row.text, shown);
  return (
    <button type="button" className="find-result" aria-current={current || undefined} onClick={onGo}>
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
