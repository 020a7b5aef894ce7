/** What belongs to the current row and has no place in it. Fills `.pane.pane-side`. */
import './panel.css';
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
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus > 0) focusInside(content.current);
  }, [focus]);
  useAction('focus-panel', () => {
    changeSettings({ panelShown: true });
    focusInside(content.current);
  });
  const { Content } = panelTabs[tab];
  const choose = (index: number) => {
    const next = panelTabIds.at(index % panelTabIds.length)!;
    usePanel.setState({ tab: next });
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div className="panel-tabs" role="tablist" aria-label={t('tabs')} ref={tabs}>
        {panelTabIds.map((id, index) => {
          const { icon: Icon } = panelTabs[id];
          return (
            <button
              key={id}
              type="button"
              role="tab"
              id={`panel-tab-${id}`}
              data-tab={id}
              data-tooltip={id === tab ? undefined : t(`tab.${id}`)}
              aria-selected={id === tab}
              aria-controls="panel-content"
              tabIndex={id === tab ? 0 : -1}
              onClick={() => usePanel.setState({ tab: id })}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight') choose(index + 1);
                else if (event.key === 'ArrowLeft') choose(index - 1);
                else return;
                event.preventDefault();
              }}
            >
              <Icon aria-hidden size={14} strokeWidth={1.75} />
              <span>{t(`tab.${id}`)}</span>
            </button>
          );
        })}
      </div>
      <div
        className="panel-content"
        role="tabpanel"
        id="panel-content"
        aria-labelledby={`panel-tab-${tab}`}
        tabIndex={-1}
        ref={content}
      >
        <Content />
      </div>
    </>
  );
});

function focusInside(content: HTMLElement | null) {
  const first = content?.querySelector<HTMLElement>('[data-focus-first], textarea, [tabindex="0"], button');
  (first ?? content)?.focus();
}
