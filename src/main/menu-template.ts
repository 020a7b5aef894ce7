/** The menu as data, from language, settings and what the window can do now. Pure: Electron builds it elsewhere. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Settings, WindowAction } from '../contract/main-calls';
import { shortcuts } from '../contract/shortcuts';
import type { MenuDeeds, MenuInput, MenuState } from './menu-input';
import { appMenu, windowMenu } from './menu-mac';
import { appearance, developerItems, recentMenu, zoom } from './menu-parts';
import { type MenuLine, menus, needs, writing } from './menu-structure';

type Item = MenuItemConstructorOptions;

export function menuTemplate(input: MenuInput, deeds: MenuDeeds): Item[] {
  const { t, platform } = input;
  const mac = platform === 'darwin';
  const templates = menus.map(({ menu, lines }): Item => {
    const items = lines.flatMap((line) => itemsOf(line, input, deeds));
    const item: Item = { id: menu, label: t(`menu:${menu}`), submenu: tidy(items) };
    return menu === 'help' ? { ...item, role: 'help' } : item;
  });
  if (!mac) return templates;
  return [
    appMenu(t, actionItem(input, deeds)),
    ...templates.slice(0, -1),
    windowMenu(t, deeds),
    ...templates.slice(-1),
  ];
}

export function isEnabled(action: WindowAction, state: MenuState): boolean {
  const { project, document, row } = state;
  if (action === 'undo' && state.undo === null) return false;
  if (action === 'redo' && state.redo === null) return false;
  if (writing.has(action) && state.readOnly) return false;
  const need = needs[action];
  if (need === 'nothing') return true;
  return project && (need === 'project' || (document && (need === 'document' || row)));
}

/** Actions that show a state rather than do something once. */
function checkOf(action: WindowAction, settings: Settings): Pick<Item, 'type' | 'checked'> {
  const radio = (checked: boolean) => ({ type: 'radio', checked }) as const;
  if (action === 'view-changes') return radio(settings.view === 'changes');
  if (action === 'view-final') return radio(settings.view === 'final');
  if (action === 'view-machine') return radio(settings.view === 'machine');
  if (action === 'columns-three') return radio(settings.columns === 'three');
  if (action === 'columns-tracked') return radio(settings.columns === 'tracked');
  if (action === 'toggle-library') return { type: 'checkbox', checked: settings.libraryShown };
  if (action === 'toggle-panel') return { type: 'checkbox', checked: settings.panelShown };
  return {};
}

const menuLabels: Readonly<Partial<Record<WindowAction, string>>> = {
  'toggle-library': 'menu:library',
  'toggle-panel': 'menu:panel',
};

function actionItem({ t, settings, state }: MenuInput, { act }: MenuDeeds) {
  return (action: WindowAction): Item => {
    const accelerator = shortcuts[action];
    return {
      id: action,
      label: t(menuLabels[action] ?? `actions:${action}`),
      enabled: isEnabled(action, state),
      ...checkOf(action, settings),
      // Shown here and heard in the window, which knows composition, fields and open dialogs; macOS hears the menu.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      click: () => act(action),
    };
  };
}

/** On macOS these stand in the menu of the application. */
const inAppMenu: ReadonlySet<MenuLine> = new Set<MenuLine>(['settings', 'person', 'correct-name']);

function itemsOf(line: MenuLine, input: MenuInput, deeds: MenuDeeds): readonly Item[] {
  const { t, platform, developer } = input;
  const mac = platform === 'darwin';
  switch (line) {
    case '-':
      return [{ type: 'separator' }];
    case 'recent':
      return [recentMenu(input, deeds)];
    case 'clipboard':
      return [
        { role: 'cut', label: t('menu:cut') },
        { role: 'copy', label: t('menu:copy') },
        { role: 'paste', label: t('menu:paste') },
        { role: 'selectAll', label: t('menu:select-all') },
      ];
    case 'appearance':
      return appearance(input, deeds);
    case 'zoom':
      return zoom(input, deeds);
    case 'developer':
      return developer ? developerItems(t) : [];
    case 'quit':
      return mac ? [] : [{ role: 'quit', label: t('menu:quit'), accelerator: 'CommandOrControl+Q' }];
    case 'report':
      return [{ id: 'save-report', label: t('menu:save-report'), click: deeds.saveReport }];
    case 'about':
      return mac ? [] : [{ role: 'about', label: t('menu:about') }];
    default:
      return mac && inAppMenu.has(line) ? [] : [actionItem(input, deeds)(line)];
  }
}

/** No separator at an end or beside another, whatever was left out. */
function tidy(items: readonly Item[]): Item[] {
  const isLine = (item: Item | undefined) => item === undefined || item.type === 'separator';
  const once = items.filter((item, index) => !isLine(item) || !isLine(items[index - 1]));
  return isLine(once.at(-1)) ? once.slice(0, -1) : once;
}
