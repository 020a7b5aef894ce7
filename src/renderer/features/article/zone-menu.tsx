/** "This row is …": what the current row, or the rows chosen together, are in the article. */
import { useTranslation } from 'react-i18next';
import { rowZones, type Zone } from '../../../core/project/model';
import { useArticleModel, useRow } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { setZone } from '../../article-model/use-alignment-actions';
import { useApp } from '../../state/store';
import { Menu, type MenuItem } from '../../ui/menu';

const zones: readonly Zone[] = [...rowZones, 'leftover'];

export function ZoneMenu() {
  const { t } = useTranslation(['article', 'align']);
  const model = useArticleModel();
  const at = useArticle((state) => state.zoneMenu);
  const count = useArticle(({ span }) => (span ? Math.abs(span.to - span.from) + 1 : 1));
  const current = useApp((state) => state.current?.index ?? -1);
  const row = useRow(model.cache, current);
  if (!at) return null;
  const items = zones.map(
    (zone): MenuItem => ({
      id: zone,
      label: zone === 'leftover' ? t('menu.set-aside') : t(`zone.${zone}`),
      checked: count === 1 && row?.zone === zone,
      separated: zone === 'leftover',
      ...(zone === 'leftover' ? { action: 'set-aside' as const } : {}),
      run: () => void setZone(model, zone),
    }),
  );
  const close = () => useArticle.setState({ zoneMenu: null });
  return <Menu label={t('align:row-is', { count })} items={items} at={at} onClose={close} />;
}
