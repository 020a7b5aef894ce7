/** Approved sentences like the current one, and a search in all that was approved. */
import './memory.css';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../state/store';
import { EmptyState } from '../../ui/empty-state';
import { ActionKeys } from '../../ui/keys';
import { ReadFailed } from '../../ui/read-failed';
import { SegmentedControl } from '../../ui/segmented';
import { Concordance } from './concordance';
import { MatchCard } from './match-card';
import { Memories } from './memories';
import { useMemory } from './memory-store';
import { useMatches } from './use-matches';

export function MemoryTab() {
  const { t } = useTranslation('memory');
  const mode = useMemory((state) => state.mode);
  const segment = useApp((state) => state.current?.segment ?? null);
  return (
    <div className="memory">
      <div className="panel-choice">
        <SegmentedControl
          label={t('mode.label')}
          labelHidden
          size="small"
          value={mode}
          options={(['row', 'search'] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
          onChange={(next) => useMemory.setState({ mode: next })}
        />
      </div>
      <div className="memory-found">
        {mode === 'search' ? (
          <Concordance />
        ) : segment ? (
          <Matches segment={segment} />
        ) : (
          <EmptyState title={t('no-row')} />
        )}
      </div>
      <Memories />
    </div>
  );
}

function Matches({ segment }: { readonly segment: string }) {
  const { t } = useTranslation('memory');
  const { matches, failure, again, late } = useMatches(segment);
  if (!matches) return <ReadFailed failure={failure} again={again} />;
  if (matches.length === 0) {
    return (
      <EmptyState title={t('none')}>
        {t('none-next')} <ActionKeys action="concordance" />
      </EmptyState>
    );
  }
  return (
    // Those of the row before stay to be seen, not to be used, until the row's own have come: nothing flickers.
    <ol className="matches" aria-label={t('matches')} aria-busy={late || undefined} inert={late}>
      {matches.map((match, index) => (
        <MatchCard
          key={`${match.origin} ${match.source} ${match.en}`}
          segment={segment}
          match={match}
          best={index === 0}
        />
      ))}
    </ol>
  );
}
