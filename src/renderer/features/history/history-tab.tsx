/** What has been done to the current sentence, newest first; any earlier text of it can be had again. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../contract/views';
import { DiffText } from '../../article-model/diff-text';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { useEngine } from '../../state/queries';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ReadFailed } from '../../ui/read-failed';
import { ShortTime } from '../../ui/short-time';

const page = 50;

export function HistoryTab() {
  const { t } = useTranslation('panel');
  const segment = useApp((state) => state.current?.segment ?? null);
  if (!segment) return <EmptyState title={t('history.no-row')} />;
  return <HistoryOf key={segment} segment={segment} />;
}

function HistoryOf({ segment }: { readonly segment: string }) {
  const { t } = useTranslation('panel');
  const [limit, setLimit] = useState(page);
  const {
    value: history,
    failure,
    again,
  } = useEngine('history', { segment, offset: 0, limit }, { keep: true });
  if (!history) return <ReadFailed failure={failure} again={again} />;
  if (history.total === 0) return <EmptyState title={t('history.none')}>{t('history.none-next')}</EmptyState>;
  // The text of the newest entry that has one is the text there is.
  const now = history.items.find(({ after }) => after !== null)?.after ?? null;
  return (
    <>
      <ReadFailed failure={failure} again={again} />
      <ol className="history">
        {history.items.map((entry) => (
          <HistoryLine key={entry.event} segment={segment} entry={entry} now={now} />
        ))}
      </ol>
      {history.total > history.items.length && (
        <div className="panel-more">
          <Button onClick={() => setLimit(Math.min(1000, limit + page))}>{t('history.more')}</Button>
        </div>
      )}
    </>
  );
}

interface HistoryLineProps {
  readonly segment: string;
  readonly entry: HistoryEntry;
  /** The text of the sentence as it is: what is there need not be restored. */
  readonly now: string | null;
}

function HistoryLine({ segment, entry, now }: HistoryLineProps) {
  const { t } = useTranslation('panel');
  const readOnly = useApp(isArticleReadOnly);
  const { before, after, actor, action } = entry;
  const changed = before !== null && after !== null && before !== after;
  const restore = async (text: string) => {
    if (await flushAll()) await runCommand({ command: 'edit', segment, text });
  };
  return (
    <li className="history-line" data-undone={entry.undone || undefined}>
      <p className="history-head">
        <span className="history-action">{t(`history.action.${action}`, { defaultValue: action })}</span>
        {entry.undone && <span className="history-undone">{t('history.undone')}</span>}
        <span className="history-author truncate">{actor?.name ?? ''}</span>
        <ShortTime iso={entry.time} />
      </p>
      {changed && (
        <p className="history-text reading" lang="en">
          <DiffText before={before} after={after} />
        </p>
      )}
      {changed && !readOnly && (
        <div className="history-deeds">
          {after !== now && <Button onClick={() => void restore(after)}>{t('history.restore-after')}</Button>}
          {before !== now && (
            <Button onClick={() => void restore(before)}>{t('history.restore-before')}</Button>
          )}
        </div>
      )}
    </li>
  );
}
