import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '../../i18n/format';
import { changeSettings, zoomSteps } from '../../state/settings';
import { useApp } from '../../state/store';
import { Menu } from '../../ui/menu';

export function ZoomButton() {
  const { t, i18n } = useTranslation('status');
  const zoom = useApp((state) => state.settings.zoom);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <button
        type="button"
        className="status-item status-button"
        aria-label={t('zoom', { zoom: percent(zoom, i18n.language) })}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        data-tooltip={t('zoom-tooltip')}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setAt({ x: box.left, y: box.top - zoomSteps.length * 28 - 14 });
        }}
      >
        {percent(zoom, i18n.language)}
      </button>
      {at && (
        <Menu
          label={t('zoom-tooltip')}
          at={at}
          onClose={() => setAt(null)}
          items={zoomSteps.map((step) => ({
            id: String(step),
            label: percent(step, i18n.language),
            checked: Math.abs(step - zoom) < 0.01,
            run: () => changeSettings({ zoom: step }),
          }))}
        />
      )}
    </>
  );
}
