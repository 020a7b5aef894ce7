// biome-ignore-all lint/a11y/useSemanticElements: a list of which most lines are absent cannot be a ul.
/** One finding in the side panel: on which words of which sentence, what it says, what can be done. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../../contract/finding-views';
import type { Severity } from '../../../core/checks/check';
import { makeCurrent, useFindings } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import { goTo } from '../../state/navigation';
import { useApp } from '../../state/store';
import { FindingBody } from './finding-body';

interface FindingCardProps {
  /** Undefined while its page is on the way. */
  readonly finding: FindingView | undefined;
  /** Said above the first one of each weight, with how many there are; null for the others. */
  readonly heading: Severity | null;
  readonly alike: number;
  readonly number: number;
  readonly total: number;
}

export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, heading, alike, number, total } = props;
  const { t } = useTranslation(['findings', 'article']);
  const text = useFindingText();
  const here = useApp((state) => state.current?.segment === finding?.segment);
  const current = useFindings(
    (state) => here && state.current?.segment === finding?.segment && state.current?.key === finding?.key,
  );
  const place = { 'aria-posinset': number, 'aria-setsize': total };
  if (!finding) return <div className="finding-card" role="listitem" {...place} aria-busy />;
  const { document, segment, side, start, end, quote, row, zone } = finding;
  return (
    <div
      className="finding-card"
      role="listitem"
      {...place}
      data-severity={finding.severity}
      data-current={current || undefined}
    >
      {heading && (
        <h3 className="finding-heading">
          {text.counts({ minor: 0, major: 0, critical: 0, [heading]: alike })}
        </h3>
      )}
      <button
        type="button"
        className="finding-go"
        data-focus-first={current || undefined}
        aria-label={t('go-row', { number: row + 1, quote })}
        onClick={() => {
          void goTo(document, segment, { side, start, end });
          makeCurrent(segment, finding);
        }}
      >
        <span className="finding-row">{row + 1}</span>
        <q lang={side === 'source' ? 'ko' : 'en'}>{quote || t('article:row.empty')}</q>
        {zone === 'headline' && <span className="finding-zone">{t('article:zone.headline')}</span>}
      </button>
      <FindingBody document={document} segment={segment} finding={finding} />
    </div>
  );
});
