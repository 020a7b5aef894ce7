/** Under a sentence that is not saved: why, and what can be done. It stays until it is no longer so. */
import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowView } from '../../../contract/views';
import type { SessionSnapshot } from '../../article-model/edit-session';
import { sessionOf, sessionSnapshot, subscribeSession } from '../../article-model/edit-sessions';
import { Button } from '../../ui/button';

export function RowNotice({ row }: { readonly row: RowView }) {
  const { t } = useTranslation('article');
  const subscribe = useMemo(() => (listener: () => void) => subscribeSession(row.id, listener), [row.id]);
  // The snapshot changes identity with every state; only these two states are drawn.
  const snapshot = useSyncExternalStore(subscribe, () => troubled(sessionSnapshot(row.id)));
  if (!snapshot) return null;
  const session = sessionOf(row.id);
  if (snapshot.state === 'conflict' && snapshot.theirs) {
    return (
      <div className="row-notice" role="alert" data-tone="conflict">
        <p>{t('conflict.title')}</p>
        <p className="row-notice-theirs reading" lang="en">
          {snapshot.theirs.target}
        </p>
        <div className="row-notice-choices">
          <Button onClick={() => void session?.keepMine()}>{t('conflict.mine')}</Button>
          <Button onClick={() => session?.takeTheirs()}>{t('conflict.theirs')}</Button>
        </div>
      </div>
    );
  }
  const failure = snapshot.failure;
  return (
    <div className="row-notice" role="alert" data-tone="failed">
      <p>{failure ? t(`failures:${failure.code}`, { ...failure.params }) : t('failed.plain')}</p>
      <Button onClick={() => void session?.flush()}>{t('failed.again')}</Button>
    </div>
  );
}

function troubled(snapshot: SessionSnapshot | null): SessionSnapshot | null {
  return snapshot?.state === 'failed' || snapshot?.state === 'conflict' ? snapshot : null;
}
