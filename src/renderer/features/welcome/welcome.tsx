import './welcome.css';
import { FilePlus2, FolderOpen, Newspaper } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runAction } from '../../state/actions';
import { ask, host } from '../../state/client';
import { useApp } from '../../state/store';
import { ActionKeys } from '../../ui/keys';

const beginnings = [
  { action: 'open-sample', icon: Newspaper },
  { action: 'new-project', icon: FilePlus2 },
  { action: 'open-project', icon: FolderOpen },
] as const;

/** No project is open: what one can begin with, and what was open before. */
export function Welcome() {
  const { t } = useTranslation(['welcome', 'actions']);
  const { recent, version } = useApp((state) => state.environment);
  return (
    <main className="welcome">
      <div className="welcome-sheet">
        <h1 className="welcome-name">
          {t('app:name')} <span>{t('welcome:other-name')}</span>
        </h1>
        <p className="welcome-what">{t('welcome:what')}</p>
        <div className="welcome-columns">
          <section>
            <h2>{t('welcome:begin')}</h2>
            <ul>
              {beginnings.map(({ action, icon: Icon }) => (
                <li key={action}>
                  <button type="button" className="welcome-item" onClick={() => runAction(action)}>
                    <Icon aria-hidden size={16} strokeWidth={1.75} />
                    <span>{t(`actions:${action}`)}</span>
                    <ActionKeys action={action} />
                  </button>
                </li>
              ))}
            </ul>
            <p className="welcome-note">{t('welcome:drop')}</p>
          </section>
          <section>
            <h2>{t('welcome:recent')}</h2>
            {recent.length === 0 && <p className="welcome-note">{t('welcome:no-recent')}</p>}
            <ul>
              {recent.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two projects may have one name; the place tells them apart.
                <li key={index}>
                  <button
                    type="button"
                    className="welcome-item"
                    onClick={() => void ask(host.openRecent({ index }))}
                  >
                    <span className="truncate">{name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <p className="welcome-version">{version}</p>
      </div>
    </main>
  );
}
