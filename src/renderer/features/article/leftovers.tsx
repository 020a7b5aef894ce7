/** The drawer with the rows set aside as not of the article: seen, and put back with one press. */
import { ChevronDown, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowZones, type Zone } from '../../../core/project/model';
import { useArticleModel } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { runCommand } from '../../state/commands';
import { focusPlace } from '../../state/focus';
import { useEngine } from '../../state/queries';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { ReadFailed } from '../../ui/read-failed';

interface OpenMenu {
  readonly segment: string;
  readonly at: { readonly x: number; readonly y: number };
}

export function Leftovers() {
  const { t } = useTranslation(['article', 'align']);
  const { document } = useArticleModel();
  const readOnly = useApp(isArticleReadOnly);
  // A web page leaves dozens behind, not thousands: one page is enough.
  const { value, failure, again } = useEngine('rows', { document, offset: 0, limit: 1000, leftovers: true });
  const rows = value?.items;
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const hide = () => {
    useArticle.setState({ drawer: false });
    focusPlace('article');
  };
  return (
    <section
      className="leftovers"
      aria-label={t('leftovers.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
      }}
    >
      <header className="leftovers-head">
        <h2>{t('leftovers.title')}</h2>
        <p>{t('leftovers.why')}</p>
        <IconButton ref={close} icon={X} size="small" label={t('leftovers.hide')} onClick={hide} />
      </header>
      <ReadFailed failure={failure} again={again} />
      {rows?.length === 0 && <p className="leftovers-none">{t('leftovers.none')}</p>}
      <ul>
        {rows?.map((row) => (
          <li key={row.id}>
            <span className="leftovers-text reading">{row.target || row.mt || row.ko}</span>
            <span className="leftovers-back">
              <Button icon={Undo2} disabled={readOnly} onClick={() => void putBack(row.id, 'paragraph')}>
                {t('leftovers.put-back')}
              </Button>
              <IconButton
                icon={ChevronDown}
                label={t('align:put-back-as')}
                aria-haspopup="menu"
                disabled={readOnly}
                onClick={(event) => {
                  const { left, bottom } = event.currentTarget.getBoundingClientRect();
                  setMenu({ segment: row.id, at: { x: left, y: bottom } });
                }}
              />
            </span>
          </li>
        ))}
      </ul>
      {menu && (
        <Menu
          label={t('align:put-back-as')}
          at={menu.at}
          items={rowZones.map((zone) => ({
            id: zone,
            label: t(`zone.${zone}`),
            run: () => void putBack(menu.segment, zone),
          }))}
          onClose={() => setMenu(null)}
        />
      )}
    </section>
  );
}

/** Where it stood in the page is where it comes back to. */
function putBack(segment: string, zone: Zone) {
  return runCommand({ command: 'zone', segments: [segment], zone });
}
