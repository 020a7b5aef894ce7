/** What belongs to the current row and has no place in it. Fills `.pane.pane-side`. */
import './panel.css';
import { Tabs } from '@base-ui/react/tabs';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../state/actions';
import { panelTabIds, usePanel } from '../state/panel-store';
import { changeSettings } from '../state/settings';
import { panelTabs } from './features';

export const SidePanel = memo(function SidePanel() {
  const { t } = useTranslation('panel');
  const { tab, focus } = usePanel();
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus > 0) focusInside(content.current);
  }, [focus]);
  useAction('focus-panel', () => {
    changeSettings({ panelShown: true });
    focusInside(content.current);
  });
  const { Content } = panelTabs[tab];
  return (
    <Tabs.Root className="panel-root" value={tab} onValueChange={(next) => usePanel.setState({ tab: next })}>
      <Tabs.List className="panel-tabs" aria-label={t('tabs')} activateOnFocus>
        {panelTabIds.map((id) => {
          const { icon: Icon } = panelTabs[id];
          return (
            <Tabs.Tab
              key={id}
              value={id}
              id={`panel-tab-${id}`}
              data-tab={id}
              data-tooltip={id === tab ? undefined : t(`tab.${id}`)}
            >
              <Icon aria-hidden size={14} strokeWidth={1.75} />
              <span>{t(`tab.${id}`)}</span>
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <Tabs.Panel className="panel-content" value={tab} tabIndex={-1} ref={content}>
        <Content />
      </Tabs.Panel>
    </Tabs.Root>
  );
});

function focusInside(content: HTMLElement | null) {
  const first = content?.querySelector<HTMLElement>('[data-focus-first], textarea, [tabindex="0"], button');
  (first ?? content)?.focus();
}
