/** Comments of the current row, or every open one of the project. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArticle } from '../../article-model/article-store';
import { usePanel } from '../../state/panel-store';
import { useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ActionKeys } from '../../ui/keys';
import { ReadFailed } from '../../ui/read-failed';
import { SegmentedControl } from '../../ui/segmented';
import { Composer } from './composer';
import { ThreadCard } from './thread-card';
import { useThreads } from './use-threads';

const page = 100;

export function CommentsTab() {
  const { t } = useTranslation('panel');
  const scope = usePanel((state) => state.comments);
  const draft = useArticle((state) => state.draft);
  const segment = useApp((state) => state.current?.segment ?? null);
  return (
    <>
      <div className="panel-choice">
        <SegmentedControl
          label={t('comments.scope')}
          labelHidden
          size="small"
          value={scope}
          options={(['row', 'open'] as const).map((value) => ({ value, label: t(`comments.${value}`) }))}
          onChange={(comments) => usePanel.setState({ comments })}
        />
      </div>
      {draft && <Composer key={`${draft.segment} ${draft.side} ${draft.start} ${draft.end}`} draft={draft} />}
      {scope === 'open' ? (
        <AllOpen />
      ) : (
        segment && <OfRow key={segment} segment={segment} drafting={draft?.segment === segment} />
      )}
    </>
  );
}

function OfRow({ segment, drafting }: { readonly segment: string; readonly drafting: boolean }) {
  const { t } = useTranslation('panel');
  const { value: threads, failure, again } = useThreads({ segment }, page);
  const current = useArticle((state) => state.thread);
  useEffect(() => {
    if (!current || !threads) return;
    document.getElementById(`thread-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, threads]);
  if (!threads) return <ReadFailed failure={failure} again={again} />;
  if (threads.total === 0 && !drafting) {
    return (
      <EmptyState title={t('comments.none')}>
        {t('comments.none-next')} <ActionKeys action="comment" />
      </EmptyState>
    );
  }
  const open = threads.items.filter(({ resolved }) => !resolved);
  const resolved = threads.items.filter((thread) => thread.resolved);
  return (
    <ul className="threads">
      {[...open, ...resolved].map((thread) => (
        <ThreadCard key={thread.id} thread={thread} place={false} />
      ))}
    </ul>
  );
}

function AllOpen() {
  const { t } = useTranslation('panel');
  const [limit, setLimit] = useState(page);
  const { value: threads, failure, again } = useThreads({ resolved: false }, limit);
  if (!threads) return <ReadFailed failure={failure} again={again} />;
  if (threads.total === 0) {
    return <EmptyState title={t('comments.all-resolved')}>{t('comments.none-next')}</EmptyState>;
  }
  return (
    <>
      <ul className="threads">
        {threads.items.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} place />
        ))}
      </ul>
      {threads.total > threads.items.length && (
        <div className="panel-more">
          <Button onClick={() => setLimit(Math.min(1000, limit + page))}>
            {t('comments.more', { count: threads.total - threads.items.length })}
          </Button>
        </div>
      )}
    </>
  );
}
