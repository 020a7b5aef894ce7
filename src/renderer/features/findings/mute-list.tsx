/** Everything that is muted in the project, the newest first: what, why, by whom, and the way back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MuteView } from '../../../contract/finding-views';
import { useFindingText } from '../../article-model/finding-text';
import { dateTime } from '../../i18n/format';
import { runCommand } from '../../state/commands';
import { useEngine } from '../../state/queries';
import { isReadOnly, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ReadFailed } from '../../ui/read-failed';

const page = 100;

export function MuteList() {
  const { t } = useTranslation('findings');
  const [limit, setLimit] = useState(page);
  const { value: mutes, failure, again } = useEngine('mutes', { offset: 0, limit }, { keep: true });
  if (!mutes) return <ReadFailed failure={failure} again={again} />;
  if (mutes.total === 0) return <EmptyState title={t('mutes.none')}>{t('mutes.none-next')}</EmptyState>;
  const more = mutes.total - mutes.items.length;
  return (
    <>
      <ul className="mute-list">
        {mutes.items.map((view) => (
          <MuteLine key={view.mute.id} view={view} />
        ))}
      </ul>
      {more > 0 && (
        <Button onClick={() => setLimit(Math.min(1000, limit + page))}>
          {t('mutes.more', { count: more })}
        </Button>
      )}
    </>
  );
}

function MuteLine({ view }: { readonly view: MuteView }) {
  const { t, i18n } = useTranslation('findings');
  const text = useFindingText();
  const readOnly = useApp(isReadOnly);
  const { mute, documentTitle, by, hides } = view;
  const title = text.title(mute.check);
  return (
    <li className="mute-line">
      <div>
        <h3>
          {title}
          <small>{t(`mutes.${mute.scope}`)}</small>
        </h3>
        {mute.scope !== 'check' && (
          <p className="mute-place">
            <q>{mute.quote}</q>
            <span className="truncate">{documentTitle}</span>
          </p>
        )}
        {mute.reason !== '' && <p className="mute-reason">{mute.reason}</p>}
        <p className="mute-who">
          {by || t('somebody')} · {dateTime(mute.time, i18n.language)} · {t('mutes.hides', { count: hides })}
        </p>
      </div>
      <Button
        aria-label={t('checks.show-named', { title })}
        disabled={readOnly}
        onClick={() => void runCommand({ command: 'unmute', mute: mute.id })}
      >
        {t('mutes.show')}
      </Button>
    </li>
  );
}
