import './settings.css';
import { useTranslation } from 'react-i18next';
import { shortcuts } from '../../../contract/shortcuts';
import { actionGroups, actionTable, allActions } from '../../state/action-table';
import { useApp } from '../../state/store';
import { numberKeys } from '../../ui/accelerators';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ActionKeys, Keys } from '../../ui/keys';

/** The one family of keys that are no action each. */
function TermNumbers() {
  const { t } = useTranslation('terms');
  const platform = useApp((state) => state.environment.platform);
  return (
    <div>
      <dt>{t('tab.numbers')}</dt>
      <dd>
        <Keys names={numberKeys('1–9', platform)} />
      </dd>
    </div>
  );
}

/** Made from the same list as menus and keys, so it cannot say what is not so. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('actions');
  return (
    <Dialog
      title={t('keyboard-help')}
      size="large"
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button tone="primary" type="submit">
          {t('app:done')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key. */}
      <div className="keyboard-help" tabIndex={0}>
        {actionGroups.map((group) => {
          const actions = allActions.filter(
            (action) => actionTable[action].group === group && shortcuts[action] !== undefined,
          );
          return (
            <section key={group}>
              <h3>{t(`group.${group}`)}</h3>
              <dl>
                {actions.map((action) => (
                  <div key={action}>
                    <dt>{t(action)}</dt>
                    <dd>
                      <ActionKeys action={action} />
                    </dd>
                  </div>
                ))}
                {group === 'terms' && <TermNumbers />}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
