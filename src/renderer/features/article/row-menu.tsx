/** The context menu of a row. Everything in it is an action of the window or a change of the row's zone. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WindowAction } from '../../../contract/main-calls';
import type { RowView } from '../../../contract/views';
import { rowZones, type Zone } from '../../../core/project/model';
import { enterRow, useArticleModel } from '../../article-model/article-model';
import { flushRow } from '../../article-model/edit-sessions';
import { isAvailable, runAction } from '../../state/actions';
import { runCommand } from '../../state/commands';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Menu, type MenuItem } from '../../ui/menu';
import { rowAt } from './use-row-pointer';

interface Opened {
  readonly row: RowView;
  readonly at: { readonly x: number; readonly y: number };
}

const groups: readonly (readonly WindowAction[])[] = [
  ['edit-row', 'comment'],
  ['approve-next', 'needs-work', 'mark-untouched'],
  ['accept-row', 'revert-row'],
  ['add-term', 'insert-term', 'remember-correction'],
  ['split-row', 'merge-row'],
  ['edit-korean', 'shift-korean-down', 'shift-korean-up', 'realign-from-here'],
];

export function RowMenu() {
  const { t } = useTranslation(['article', 'actions', 'align']);
  const model = useArticleModel();
  const readOnly = useApp(isArticleReadOnly);
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const scroller = model.scroller.current;
    const open = (event: MouseEvent) => {
      const row = rowAt(model, event);
      if (!row) return;
      event.preventDefault();
      const { current, editing } = useApp.getState();
      if (current?.segment !== row.id) enterRow(model, row, { focus: !editing });
      setOpened({ row, at: { x: event.clientX, y: event.clientY } });
    };
    scroller?.addEventListener('contextmenu', open);
    return () => scroller?.removeEventListener('contextmenu', open);
  }, [model]);
  if (!opened) return null;
  const actions = groups.flatMap((group, place) =>
    group.map(
      (action, index): MenuItem => ({
        id: action,
        label: t(`actions:${action}`),
        action,
        disabled: !isAvailable(action),
        separated: place > 0 && index === 0,
        run: () => void runAction(action),
      }),
    ),
  );
  const zones: readonly Zone[] = [...rowZones, 'leftover'];
  const places = zones.map(
    (zone): MenuItem => ({
      id: zone,
      label: zone === 'leftover' ? t('menu.set-aside') : t(`zone.${zone}`),
      checked: opened.row.zone === zone,
      separated: zone === 'leftover',
      run: () => void setZone(opened.row, zone),
    }),
  );
  const zone: MenuItem = {
    id: 'zone',
    label: t('align:row-is', { count: 1 }),
    disabled: readOnly,
    separated: true,
    items: places,
  };
  return (
    <Menu label={t('menu.label')} items={[...actions, zone]} at={opened.at} onClose={() => setOpened(null)} />
  );
}

async function setZone(row: RowView, zone: Zone) {
  if (row.zone === zone || !(await flushRow(row.id))) return;
  await runCommand({ command: 'zone', segments: [row.id], zone });
}
